namespace DialogueAnalysis.Indexing;

/// <summary>A passage, by its number, and its score in units of 1/<see cref="Bm25.Scale"/>.</summary>
internal readonly record struct RankedPassage(int Passage, int Score)
{
    /// <summary>Whether the other comes first in a list of hits.</summary>
    public bool IsWorseThan(RankedPassage other) => Score < other.Score || (Score == other.Score && Passage > other.Passage);
}
