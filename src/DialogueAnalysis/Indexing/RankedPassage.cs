namespace DialogueAnalysis.Indexing;

/// <summary>A passage, by its number, and its score.</summary>
internal readonly record struct RankedPassage(int Passage, double Score)
{
    /// <summary>Whether the other comes first in a list of hits.</summary>
    public bool IsWorseThan(RankedPassage other) => Score < other.Score || (Score == other.Score && Passage > other.Passage);
}
