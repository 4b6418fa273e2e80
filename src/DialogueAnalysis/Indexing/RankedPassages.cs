namespace DialogueAnalysis.Indexing;

/// <summary>What a search of the index found.</summary>
/// <param name="Total">The number of passages that match.</param>
/// <param name="Best">The best of them, the best first.</param>
internal sealed record RankedPassages(int Total, RankedPassage[] Best);
