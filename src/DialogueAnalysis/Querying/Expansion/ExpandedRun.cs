namespace DialogueAnalysis.Querying;

/// <summary>The expansions of consecutive words of a query.</summary>
/// <param name="Start">The number of the first word, from 0.</param>
/// <param name="Count">How many words.</param>
/// <param name="Expansions">At least one, the weightiest first.</param>
internal sealed record ExpandedRun(int Start, int Count, IReadOnlyList<Expansion> Expansions);
