namespace DialogueAnalysis.Classification;

/// <summary>Two classifiers on the same coded passages: which is better, category by category. Immutable and deterministic.</summary>
/// <remarks>
/// A paired bootstrap: whole groups are drawn, 1,000 times with a fixed seed, and each draw scores both classifiers, so that what makes
/// passages hard for both cancels out (Efron and Tibshirani 1993, An Introduction to the Bootstrap; Koehn 2004, Statistical
/// Significance Tests for Machine Translation Evaluation). Record equality compares the list by reference.
/// </remarks>
public sealed record ClassifierComparison
{
    // That of the evaluator: each F1 comes with the interval that it has there.
    private const ulong Seed = 1;
    private const int PerComparison = 3;

    // The place of F1 among the figures of a category.
    private const int F1Place = 2;

    private ClassifierComparison()
    {
    }

    /// <value>One for each category, in the order of the first classifier.</value>
    public required IReadOnlyList<F1Comparison> Categories { get; init; }

    /// <value>The macro-F1 of the two.</value>
    public required F1Comparison Macro { get; init; }

    /// <value>The number of passages scored.</value>
    public required int Passages { get; init; }

    /// <value>The number of groups that they stand in.</value>
    public required int Groups { get; init; }

    /// <summary>Compares two classifiers on all passages given, whatever their split: choose them first, and take none that either was trained on.</summary>
    /// <exception cref="ArgumentException">There is no passage, a label is not a category of the classifiers, or their categories are not the same.</exception>
    /// <exception cref="OperationCanceledException">The token was cancelled.</exception>
    public static ClassifierComparison Of(PassageClassifier first, PassageClassifier second, IReadOnlyList<GoldPassage> gold, CancellationToken cancellation = default)
    {
        ArgumentNullException.ThrowIfNull(first);
        ArgumentNullException.ThrowIfNull(second);
        ArgumentNullException.ThrowIfNull(gold);
        IReadOnlyList<Category> categories = first.Categories;
        if (!categories.Select(c => c.Id).ToHashSet(StringComparer.Ordinal).SetEquals(second.Categories.Select(c => c.Id)))
            throw new ArgumentException($"The first classifier knows {string.Join(", ", categories)}, the second {string.Join(", ", second.Categories)}; only classifiers of the same categories can be compared.", nameof(second));
        if (gold.Count == 0)
            throw new ArgumentException("There is no passage to score.", nameof(gold));
        if (gold.SelectMany(g => g.Labels).FirstOrDefault(l => categories.All(c => c.Id != l)) is string foreign)
            throw new ArgumentException($"The label '{foreign}' is not a category of the classifiers.", nameof(gold));
        Predictions one = ClassifierPredictions.Of(first, categories, gold, cancellation), other = ClassifierPredictions.Of(second, categories, gold, cancellation);
        bool[][] truth = [.. categories.Select(c => gold.Select(g => g.Labels.Contains(c.Id)).ToArray())];
        Scoring scoring = new(truth, one, []), otherScoring = new(truth, other, []);
        string[] groups = [.. gold.Select(g => g.Group)];
        Estimate?[] figures = Bootstrap.Run(groups, weights => Figures(scoring.Figures(weights), otherScoring.Figures(weights), categories.Count), Seed, cancellation);
        bool[][] apart = [.. categories.Select((_, c) => groups.Select((_, i) => one.Given[c][i] != other.Given[c][i]).ToArray())];
        return new ClassifierComparison
        {
            Categories = [.. categories.Select((category, c) => Comparison(category, truth[c].Count(t => t), Groups(i => apart[c][i]), figures.AsSpan(c * PerComparison)))],
            Macro = Comparison(null, gold.Count(g => g.Labels.Count > 0), Groups(i => apart.Any(a => a[i])), figures.AsSpan(categories.Count * PerComparison)),
            Passages = gold.Count,
            Groups = Groups(_ => true),
        };

        int Groups(Func<int, bool> counts) => groups.Where((_, i) => counts(i)).Distinct(StringComparer.Ordinal).Count();
    }

    private static F1Comparison Comparison(Category? category, int support, int apart, ReadOnlySpan<Estimate?> figures) =>
        new() { Category = category, Support = support, GroupsApart = apart, First = figures[0], Second = figures[1], Difference = figures[2] };

    /// <summary>For each category, then for the macro-F1: the F1 of the first, of the second, and the second less the first.</summary>
    private static double[] Figures(double[] first, double[] second, int categories)
    {
        double[] figures = new double[(categories + 1) * PerComparison];
        for (int c = 0; c <= categories; c++)
        {
            // The first figure after those of the categories is the macro-F1.
            int f1 = (c * Scoring.PerCategory) + (c < categories ? F1Place : 0);
            figures[c * PerComparison] = first[f1];
            figures[(c * PerComparison) + 1] = second[f1];
            figures[(c * PerComparison) + 2] = second[f1] - first[f1];
        }
        return figures;
    }
}
