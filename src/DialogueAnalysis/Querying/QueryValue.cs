namespace DialogueAnalysis.Querying;

/// <summary>The value of a filter as it stands in a query.</summary>
/// <param name="Text">Without quotation marks.</param>
/// <param name="Position">Where it begins in the query.</param>
/// <param name="IsQuoted">Whether it stood in quotation marks.</param>
/// <param name="IsPrefix">Whether a <c>*</c> ends it, or follows on its quotation marks.</param>
/// <param name="Bound">The probability that is asked for behind a category; null where none is.</param>
internal readonly record struct QueryValue(string Text, int Position, bool IsQuoted, bool IsPrefix, ProbabilityBound? Bound = null);
