namespace DialogueAnalysis.Querying;

/// <summary>What a search found.</summary>
/// <param name="Total">The number of passages that match, those that are too weak to be listed included.</param>
/// <param name="Hits">The best of them: the higher score first, of equal scores the passage that was indexed first.</param>
/// <remarks>Record equality compares lists by reference.</remarks>
public sealed record SearchResult(int Total, IReadOnlyList<PassageHit> Hits)
{
    /// <value>For words of the query that no passage holds, what was looked for in their place; empty without such words.</value>
    public IReadOnlyList<SpellingHint> Suggestions { get; init; } = [];

    /// <value>Whether fewer hits are listed than were wanted because other passages that match hold too little of what the words ask for; never where <see cref="SearchOptions.IncludeWeak"/>.</value>
    public bool HasWeak { get; init; }
}
