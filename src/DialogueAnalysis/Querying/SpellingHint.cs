namespace DialogueAnalysis.Querying;

/// <summary>A word of a query that no passage holds, and what it may have been meant for.</summary>
/// <param name="Word">The word as written in the query.</param>
/// <param name="Suggestion">A word that passages hold; the nearest, of several the most frequent.</param>
public sealed record SpellingHint(string Word, string Suggestion);
