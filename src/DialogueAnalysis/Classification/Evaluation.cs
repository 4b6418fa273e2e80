namespace DialogueAnalysis.Classification;

/// <summary>How well a classifier does against coded passages. Every interval is a bootstrap over groups with a fixed seed; draws for which a figure is not defined are left out of its interval.</summary>
/// <remarks>Record equality compares the list by reference.</remarks>
public sealed record Evaluation
{
    /// <value>One for each category of the classifier, in its order.</value>
    public required IReadOnlyList<CategoryEvaluation> Categories { get; init; }

    /// <value>The number of passages scored.</value>
    public required int Passages { get; init; }

    /// <value>The number of groups that they stand in.</value>
    public required int Groups { get; init; }

    /// <value>The mean F1 of the categories that some passage has; null where none does. In a draw: of those that some passage of the draw has.</value>
    public required Estimate? MacroF1 { get; init; }

    /// <value>The F1 of all decisions taken together; null where no passage has a category.</value>
    public required Estimate? MicroF1 { get; init; }

    /// <value>The mean kappa of the categories that have one; null where none has.</value>
    public required Estimate? MeanKappa { get; init; }

    /// <value>The number of hard passages that have no category.</value>
    public required int HardWithoutCategory { get; init; }

    /// <value>The share of these that were given none; null where there are no such passages.</value>
    public required Estimate? HardLeftWithout { get; init; }
}
