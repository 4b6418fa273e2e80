using System.Globalization;
using System.Text;
using System.Text.Json;
using DialogueAnalysis.Classification;

namespace DialogueAnalysis.Quality;

/// <summary>The tables of scores that are committed: computed from the gold, never typed.</summary>
public static class QualityTables
{
    private const int CurveStep = 2000;

    /// <summary>The command that writes all tables anew.</summary>
    public const string Command = "dotnet run --project benchmarks/Quality -c Release";

    /// <summary>Agreement of two coders before their differences were settled.</summary>
    public static string Agreement(IReadOnlyList<GoldPassage> gold, string first, string second)
    {
        Agreement agreement = Classification.Agreement.BetweenCoders(gold, first, second);
        var table = new StringBuilder();
        table.Append(CultureInfo.InvariantCulture, $"{agreement.Passages} passages.\n\n| category | Cohen's kappa [95 % interval] | Krippendorff's alpha [95 % interval] | both | only {first} | only {second} | neither |\n|---|---|---|--:|--:|--:|--:|\n");
        foreach (CategoryAgreement category in agreement.Categories)
            table.Append(CultureInfo.InvariantCulture, $"| {category.Category} | {category.Kappa} | {category.Alpha} | {category.Both} | {category.OnlyFirst} | {category.OnlySecond} | {category.Neither} |\n");
        table.Append(CultureInfo.InvariantCulture, $"| mean | {agreement.MeanKappa} | {agreement.MeanAlpha} | | | | |\n");
        return table.ToString();
    }

    /// <summary>Scores of the embedded model on parts of the gold that it was not taught with.</summary>
    public static string Unseen(IReadOnlyList<Category> categories, params (string Name, IReadOnlyList<GoldPassage> Gold)[] parts)
    {
        ArgumentNullException.ThrowIfNull(categories);
        ArgumentNullException.ThrowIfNull(parts);
        var table = new StringBuilder();
        table.Append(CultureInfo.InvariantCulture, $"| material | passages | {string.Join(" | ", categories.Select(c => c.Id))} | macro-F1 [95 % interval] | hard, rightly without | calibration error, mean, worst | word list |\n|---|--:|{string.Concat(categories.Select(_ => "--:|"))}---|---|---|--:|\n");
        foreach ((string name, IReadOnlyList<GoldPassage> gold) in parts)
        {
            Evaluation evaluation = Evaluator.Evaluate(PassageClassifier.Default, gold);
            table.Append(CultureInfo.InvariantCulture, $"| {name} | {evaluation.Passages} | {string.Join(" | ", evaluation.Categories.Select(c => c.F1 is Estimate f1 ? f1.Value.ToString("F2", CultureInfo.InvariantCulture) : ""))} | {evaluation.MacroF1} | {evaluation.HardLeftWithout} | {evaluation.Categories.Average(c => c.CalibrationError.Value):F3}, {evaluation.Categories.Max(c => c.CalibrationError.Value):F3} | {WordList.MacroF1(gold):F3} |\n");
        }
        return table.ToString();
    }

    /// <summary>How the score on the development part grows with the passages taught.</summary>
    public static string LearningCurve(IReadOnlyList<GoldPassage> gold)
    {
        LearningCurve curve = Classification.LearningCurve.Of(gold, new LearningCurveOptions { Step = CurveStep });
        var table = new StringBuilder();
        table.Append(CultureInfo.InvariantCulture, $"| passages | draws | macro-F1, mean | lowest | highest | rise for each {CurveStep} passages |\n|--:|--:|--:|--:|--:|--:|\n");
        foreach (LearningCurvePoint point in curve.Points)
            table.Append(CultureInfo.InvariantCulture, $"| {point.Passages:F0} | {point.Draws} | {point.MacroF1:F3} | {point.Lowest:F3} | {point.Highest:F3} | {point.Rise:F3} |\n");
        return table.ToString();
    }

    /// <summary>Reliability of the probabilities of the embedded model on passages that it was not taught with, and what its uncertain band holds.</summary>
    public static string Reliability(IReadOnlyList<GoldPassage> gold)
    {
        Evaluation evaluation = Evaluator.Evaluate(PassageClassifier.Default, gold);
        var table = new StringBuilder("| category | calibration error | Brier score | mean probability → share that has it, in 15 bins of equally many passages |\n|---|---|---|---|\n");
        foreach (CategoryEvaluation c in evaluation.Categories)
            table.Append(CultureInfo.InvariantCulture, $"| {c.Category} | {c.CalibrationError} | {c.Brier} | {string.Join(", ", c.Reliability.Select(bin => string.Create(CultureInfo.InvariantCulture, $"{bin.Probability:F2} → {bin.Share:F2}")))} |\n");
        int inside = 0, insideRight = 0, outside = 0, outsideRight = 0, passages = 0;
        foreach (GoldPassage passage in gold)
        {
            PassageClassification result = PassageClassifier.Default.Classify(passage.Text);
            passages += result.Uncertain.Count > 0 ? 1 : 0;
            foreach (Category category in result.Categories)
            {
                bool right = result.Labels.Contains(category) == passage.Labels.Contains(category.Id), uncertain = result.Uncertain.Contains(category);
                (inside, outside) = (inside + (uncertain ? 1 : 0), outside + (uncertain ? 0 : 1));
                (insideRight, outsideRight) = (insideRight + (uncertain && right ? 1 : 0), outsideRight + (!uncertain && right ? 1 : 0));
            }
        }
        table.Append(CultureInfo.InvariantCulture, $"\nUncertain (a probability from 0.2 to 0.8): {inside} of {inside + outside} decisions, in {passages} of {gold.Count} passages. Right of the uncertain ones: {100.0 * insideRight / inside:F1} %, of the others: {100.0 * outsideRight / outside:F1} %.\n");
        return table.ToString();
    }

    /// <summary>How the constructed passages cover the categories: counts of passages that carry each.</summary>
    public static string Coverage(IReadOnlyList<GoldPassage> gold, IReadOnlyDictionary<string, JsonElement> sidecars) => Coverage(gold, sidecars, ["split", "labels", "explicit", "valence", "voice", "kind"]);

    /// <summary>The same by one of: split, labels, or a column of the sidecars.</summary>
    public static string Coverage(IReadOnlyList<GoldPassage> gold, IReadOnlyDictionary<string, JsonElement> sidecars, string[] dimensions)
    {
        ArgumentNullException.ThrowIfNull(dimensions);
        ArgumentNullException.ThrowIfNull(gold);
        ArgumentNullException.ThrowIfNull(sidecars);
        string[] labels = [.. Codebook.Founding.Categories.Select(c => c.Id)];
        var table = new StringBuilder();
        table.Append(CultureInfo.InvariantCulture, $"| | {string.Join(" | ", labels)} | none | passages |\n|---|{string.Concat(Enumerable.Repeat("--:|", labels.Length + 2))}\n");
        foreach (string dimension in dimensions)
        {
            Rows(dimension, g => dimension switch
            {
                "split" => g.Split.ToString().ToLowerInvariant(),
                "labels" => g.Labels.Count switch { 0 => g.Hard ? "none, hard" : "none, plain", 1 => "one", _ => "two or three" },
                "explicit" => Text(g, "explicit") switch { "true" => "in the category's own words", "false" => "without them", _ => null },
                _ => Text(g, dimension),
            });
        }
        return table.ToString();

        string? Text(GoldPassage passage, string column) => sidecars.TryGetValue(passage.Id, out JsonElement row) && row.TryGetProperty(column, out JsonElement value) && value.ValueKind != JsonValueKind.Null
            ? value.ToString().ToLowerInvariant() : null;

        void Rows(string name, Func<GoldPassage, string?> value)
        {
            foreach (var group in gold.GroupBy(value).Where(g => g.Key is not null).OrderBy(g => g.Key, StringComparer.Ordinal))
                table.Append(CultureInfo.InvariantCulture, $"| {name}: {group.Key} | {string.Join(" | ", labels.Select(l => group.Count(g => g.Labels.Contains(l))))} | {group.Count(g => g.Labels.Count == 0)} | {group.Count()} |\n");
        }
    }

    /// <summary>Scores of cross-validation over sections and documents.</summary>
    public static string CrossValidation(IReadOnlyList<GoldPassage> gold)
    {
        TrainingResult result = new PassageTrainer(new PassageTrainerOptions()).Train(gold);
        var table = new StringBuilder();
        table.Append("| category | coded | precision | recall | F1 | kappa | Brier score |\n|---|--:|---|---|---|---|---|\n");
        foreach (CategoryEvaluation c in result.CrossValidation.Categories)
            table.Append(CultureInfo.InvariantCulture, $"| {c.Category} | {c.Support} | {c.Precision} | {c.Recall} | {c.F1} | {c.Kappa} | {c.Brier} |\n");
        table.Append(CultureInfo.InvariantCulture, $"| macro | | | | {result.CrossValidation.MacroF1} | {result.CrossValidation.MeanKappa} | |\n");
        table.Append(CultureInfo.InvariantCulture, $"\n{result.CrossValidation.Passages} passages in {result.CrossValidation.Groups} groups (sections, documents), {result.Folds} folds over writers; 95 % intervals by bootstrap over groups. Of {result.CrossValidation.HardWithoutCategory} hard passages without a category, left without: {result.CrossValidation.HardLeftWithout}.\n");
        return table.ToString();
    }

    /// <summary>Replaces what stands between the marks of a block.</summary>
    /// <exception cref="InvalidOperationException">The text has no such block.</exception>
    public static string Replace(string text, string block, string table)
    {
        ArgumentNullException.ThrowIfNull(text);
        string begin = $"<!-- {block}:begin -->\n", end = $"<!-- {block}:end -->";
        int from = text.IndexOf(begin, StringComparison.Ordinal), to = text.IndexOf(end, StringComparison.Ordinal);
        if (from < 0 || to < from)
            throw new InvalidOperationException($"Found no block {block}, expected {begin.Trim()} and {end}.");
        return text[..(from + begin.Length)] + table + text[to..];
    }
}
