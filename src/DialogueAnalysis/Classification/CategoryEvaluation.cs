namespace DialogueAnalysis.Classification;

/// <summary>How well a classifier finds one category.</summary>
/// <remarks>Record equality compares the list by reference.</remarks>
public sealed record CategoryEvaluation
{
    /// <value>The category.</value>
    public required Category Category { get; init; }

    /// <value>How many passages have it by the gold.</value>
    public required int Support { get; init; }

    /// <value>How many passages the classifier gave it.</value>
    public required int Given { get; init; }

    /// <value>The share of those given that are right; null where none was given.</value>
    public required Estimate? Precision { get; init; }

    /// <value>The share of those there that were given; null where there are none.</value>
    public required Estimate? Recall { get; init; }

    /// <value>The harmonic mean of precision and recall; 0 where nothing was right, null where no passage has the category.</value>
    public required Estimate? F1 { get; init; }

    /// <value>Cohen's kappa between classifier and gold; null where both gave all passages the same.</value>
    public required Estimate? Kappa { get; init; }

    /// <value>The mean squared distance of the probability from the truth; 0 is best, and 0.25 what a constant of one half gets.</value>
    public required Estimate Brier { get; init; }

    /// <value>The mean distance between probability and share, over 15 bins of equally many passages.</value>
    public required Estimate CalibrationError { get; init; }

    /// <value>These bins, from the least probable passages to the most; fewer where there are fewer passages.</value>
    public required IReadOnlyList<ReliabilityBin> Reliability { get; init; }
}
