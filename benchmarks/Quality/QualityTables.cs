using System.Globalization;
using System.Text;
using DialogueAnalysis.Classification;

namespace DialogueAnalysis.Quality;

/// <summary>The tables of scores that are committed: computed from the gold, never typed.</summary>
public static class QualityTables
{
    /// <summary>The command that writes all tables anew.</summary>
    public const string Command = "dotnet run --project benchmarks/Quality -c Release";

    /// <summary>Agreement of the two coders before their differences were settled.</summary>
    public static string Agreement(IReadOnlyList<GoldPassage> gold)
    {
        Agreement agreement = Classification.Agreement.BetweenCoders(gold, "a", "b");
        var table = new StringBuilder();
        table.Append("| category | Cohen's kappa [95 % interval] | both | only a | only b | neither |\n|---|---|--:|--:|--:|--:|\n");
        foreach (CategoryAgreement category in agreement.Categories)
            table.Append(CultureInfo.InvariantCulture, $"| {category.Category} | {category.Kappa} | {category.Both} | {category.OnlyFirst} | {category.OnlySecond} | {category.Neither} |\n");
        table.Append(CultureInfo.InvariantCulture, $"| mean | {agreement.MeanKappa} | | | | |\n");
        return table.ToString();
    }

    /// <summary>Scores of cross-validation over sections.</summary>
    public static string CrossValidation(IReadOnlyList<GoldPassage> gold)
    {
        TrainingResult result = new PassageTrainer(new PassageTrainerOptions()).Train(gold);
        var table = new StringBuilder();
        table.Append("| category | coded | precision | recall | F1 | kappa | Brier score |\n|---|--:|---|---|---|---|---|\n");
        foreach (CategoryEvaluation c in result.CrossValidation.Categories)
            table.Append(CultureInfo.InvariantCulture, $"| {c.Category} | {c.Support} | {c.Precision} | {c.Recall} | {c.F1} | {c.Kappa} | {c.Brier} |\n");
        table.Append(CultureInfo.InvariantCulture, $"| macro | | | | {result.CrossValidation.MacroF1} | {result.CrossValidation.MeanKappa} | |\n");
        table.Append(CultureInfo.InvariantCulture, $"\n{result.CrossValidation.Passages} passages in {result.CrossValidation.Groups} groups of sections, {result.Folds} folds; 95 % intervals by bootstrap over groups. Of {result.CrossValidation.HardWithoutCategory} hard passages without a category, left without: {result.CrossValidation.HardLeftWithout}.\n");
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
