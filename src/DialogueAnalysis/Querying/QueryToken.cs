namespace DialogueAnalysis.Querying;

/// <summary>A token of a query.</summary>
/// <param name="Kind">What it is.</param>
/// <param name="Position">Where it begins.</param>
/// <param name="Operand">The words, the phrase or the filter; null for every other kind.</param>
/// <param name="Distance">What a NEAR allows; 0 for every other kind.</param>
internal readonly record struct QueryToken(QueryTokenKind Kind, int Position, IQueryNode? Operand = null, int Distance = 0);
