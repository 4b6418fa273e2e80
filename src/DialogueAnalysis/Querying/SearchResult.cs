namespace DialogueAnalysis.Querying;

/// <summary>What a search found.</summary>
/// <param name="Total">The number of passages that match.</param>
/// <param name="Hits">The best of them: the higher score first, of equal scores the passage that was indexed first.</param>
/// <remarks>Record equality compares <paramref name="Hits"/> by reference.</remarks>
public sealed record SearchResult(int Total, IReadOnlyList<PassageHit> Hits);
