namespace DialogueAnalysis.Indexing;

/// <summary>A term that counts for another.</summary>
/// <param name="Query">The term.</param>
/// <param name="Units">What one occurrence counts, in units of 1/<see cref="Bm25.FrequencyUnit"/> of one of the other; at least 1.</param>
internal sealed record WeightedTerm(ITermQuery Query, int Units);
