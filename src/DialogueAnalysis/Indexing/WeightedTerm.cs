namespace DialogueAnalysis.Indexing;

/// <summary>A term that counts for another.</summary>
/// <param name="Query">The term.</param>
/// <param name="Units">What one occurrence counts, in units of 1/<see cref="Bm25.FrequencyUnit"/> of one of the other; at least 1.</param>
internal sealed record WeightedTerm(ITermQuery Query, int Units)
{
    /// <summary>What the term is to the other, for explanations; null where it is the other itself.</summary>
    public string? Kind { get; init; }

    /// <param name="query">The term.</param>
    /// <param name="weight">What one occurrence counts; 1 for as much as one of the other. Rounded to units, and not to none.</param>
    public static WeightedTerm Of(ITermQuery query, double weight) => new(query, Math.Max(1, (int)Math.Round(weight * Bm25.FrequencyUnit)));
}
