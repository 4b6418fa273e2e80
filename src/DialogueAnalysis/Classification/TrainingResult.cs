namespace DialogueAnalysis.Classification;

/// <summary>A classifier and what is known of it.</summary>
public sealed record TrainingResult
{
    /// <value>The classifier, fitted on all passages of the split <see cref="GoldSplit.Train"/>.</value>
    public required PassageClassifier Classifier { get; init; }

    /// <value>How fits on part of these passages did on the groups that they had not seen: neither features nor weights, calibration or thresholds know them.</value>
    public required Evaluation CrossValidation { get; init; }

    /// <value>The number of folds of the cross-validation.</value>
    public required int Folds { get; init; }

    /// <value>The number of passages that were not used because they are of another split.</value>
    public required int LeftOut { get; init; }
}
