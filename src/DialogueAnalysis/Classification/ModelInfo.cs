namespace DialogueAnalysis.Classification;

/// <summary>Where a model comes from and what it scored. Immutable.</summary>
/// <remarks>Record equality compares the lists by reference.</remarks>
public sealed record ModelInfo
{
    /// <value>The name that its maintainers gave it.</value>
    public required string Name { get; init; }

    /// <value>The version that its maintainers gave it.</value>
    public required string Version { get; init; }

    /// <value>The version of the analysis that its features come from; a model of another one is refused when it is loaded.</value>
    public required int AnalysisVersion { get; init; }

    /// <value>The seed that it was trained with.</value>
    public required ulong Seed { get; init; }

    /// <value>The number of passages that it was trained on.</value>
    public required int Passages { get; init; }

    /// <value>How many of these were constructed: written for a corpus, by nobody at any workplace.</value>
    public required int Constructed { get; init; }

    /// <value>The number of groups that they stood in.</value>
    public required int Groups { get; init; }

    /// <value>How many of them have each category, in the order of the classifier's categories.</value>
    public required IReadOnlyList<int> Support { get; init; }

    /// <value>The number of features that it knows.</value>
    public required int Features { get; init; }

    /// <value>Its cross-validated macro-F1 on the passages that it was trained on.</value>
    public required Estimate MacroF1 { get; init; }

    /// <value>For each category, in the order of the classifier's, a threshold for each of <see cref="OperatingPoint.Wanted"/>.</value>
    public required IReadOnlyList<IReadOnlyList<OperatingPoint>> OperatingPoints { get; init; }

    /// <value>The SHA-256 of these passages in lower-case hexadecimal: the same for the same ids, texts, labels, groups and weights in the same order.</value>
    public required string GoldFingerprint { get; init; }

    /// <value>The SHA-256 of the model's file in lower-case hexadecimal, as <c>sha256sum</c> prints it.</value>
    public required string Fingerprint { get; init; }
}
