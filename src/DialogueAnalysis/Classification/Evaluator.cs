namespace DialogueAnalysis.Classification;

/// <summary>Measures a classifier against coded passages. Stateless, thread-safe and deterministic.</summary>
public static class Evaluator
{
    private const ulong Seed = 1;

    /// <summary>Classifies and scores all passages given, whatever their split: choose them first.</summary>
    /// <remarks>
    /// Passages that the classifier was trained on score better than they should, and are not told apart: a model keeps the fingerprint of
    /// its passages, not the passages. How well a model does on its own training passages is <see cref="TrainingResult.CrossValidation"/>.
    /// </remarks>
    /// <exception cref="ArgumentException">There is no passage, or a label is not a category of the classifier.</exception>
    /// <exception cref="OperationCanceledException">The token was cancelled.</exception>
    public static Evaluation Evaluate(PassageClassifier classifier, IReadOnlyList<GoldPassage> gold, CancellationToken cancellation = default)
    {
        ArgumentNullException.ThrowIfNull(classifier);
        ArgumentNullException.ThrowIfNull(gold);
        if (gold.Count == 0)
            throw new ArgumentException("There is no passage to score.", nameof(gold));
        if (gold.SelectMany(g => g.Labels).FirstOrDefault(l => classifier.Categories.All(c => c.Id != l)) is string foreign)
            throw new ArgumentException($"The label '{foreign}' is not a category of the classifier.", nameof(gold));
        return Evaluate(classifier.Categories, gold, ClassifierPredictions.Of(classifier, classifier.Categories, gold, cancellation), cancellation);
    }

    internal static Evaluation Evaluate(IReadOnlyList<Category> categories, IReadOnlyList<GoldPassage> gold, Predictions predictions, CancellationToken cancellation)
    {
        bool[][] truth = [.. categories.Select(c => gold.Select(g => g.Labels.Contains(c.Id)).ToArray())];
        int[] hardWithout = [.. Enumerable.Range(0, gold.Count).Where(i => gold[i].Hard && gold[i].Labels.Count == 0)];
        string[] groups = [.. gold.Select(g => g.Group)];
        var scoring = new Scoring(truth, predictions, hardWithout);
        Estimate?[] figures = Bootstrap.Run(groups, scoring.Figures, Seed, cancellation);
        int overall = categories.Count * Scoring.PerCategory;
        return new Evaluation
        {
            Categories = [.. categories.Select((category, c) => Of(category, truth[c], predictions.Given[c], figures.AsSpan(c * Scoring.PerCategory), scoring.Reliability(c)))],
            Passages = gold.Count,
            Groups = groups.Distinct(StringComparer.Ordinal).Count(),
            MacroF1 = figures[overall],
            MicroF1 = figures[overall + 1],
            MeanKappa = figures[overall + 2],
            HardWithoutCategory = hardWithout.Length,
            HardLeftWithout = figures[overall + 3],
        };
    }

    private static CategoryEvaluation Of(Category category, bool[] truth, bool[] given, ReadOnlySpan<Estimate?> figures, ReliabilityBin[] reliability) => new()
    {
        Category = category,
        Support = truth.Count(t => t),
        Given = given.Count(g => g),
        Precision = figures[0],
        Recall = figures[1],
        F1 = figures[2],
        Kappa = figures[3],
        Brier = figures[4].GetValueOrDefault(),
        CalibrationError = figures[5].GetValueOrDefault(),
        Reliability = reliability,
    };
}
