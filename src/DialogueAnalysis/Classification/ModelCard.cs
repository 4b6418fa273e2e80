using System.Globalization;
using System.Text;

namespace DialogueAnalysis.Classification;

/// <summary>Says in Markdown what a model is, what it was taught with, how well it does, and what it must not be used for.</summary>
/// <remarks>After Mitchell et al. 2019, Model Cards for Model Reporting. Nothing of time or place is in it: the same training gives the same card, in every culture.</remarks>
public static class ModelCard
{
    /// <summary>How every card begins.</summary>
    internal const string Beginning = "# Model card: ";

    // The least support for which the card does not warn: with fewer, the interval of a recall of one half is wider than a quarter.
    internal const int FewExamples = 50;
    private static readonly int[] TimesRarer = [2, 5, 10, 50];

    /// <summary>The card of a model that was just trained; lines end with LF.</summary>
    public static string Of(TrainingResult result)
    {
        ArgumentNullException.ThrowIfNull(result);
        ModelInfo info = result.Classifier.ModelInfo;
        var card = new StringBuilder();
        card.Append(CultureInfo.InvariantCulture, $$"""
            {{Beginning}}{{OneLine(info.Name)}}, version {{OneLine(info.Version)}}

            ## What it is for

            It suggests which of {{result.Classifier.Categories.Count}} categories a passage of Danish reports, notes and transcripts is about, to a person who reads the
            passage: to find, sort and count passages, and to choose which to code next. It is one linear support vector machine for
            whether a passage is about any category, and one for each category given that it is, on stems, pairs of stems and parts of
            words; their calibrated probabilities are multiplied. It says which words spoke for a category and which against it.

            ## What it must not be used for

            - judging persons or workplaces;
            - decisions about personnel: hiring, pay, appraisal, dismissal;
            - monitoring members of a union or their representatives;
            - any decision without a person reading the passage.

            ## What it was taught with

            {{info.Passages}} passages in {{info.Groups}} groups. {{Constructed(info)}}
            Who coded them stands with the passages; the model does not know it.

            | category | passages with it | share | given from a probability of |
            |---|--:|--:|--:|

            """);
        for (int c = 0; c < info.Support.Count; c++)
            card.Append(CultureInfo.InvariantCulture, $"| {Name(result.Classifier.Categories[c])} | {info.Support[c]} | {Share(info.Support[c], info.Passages)} | {result.Classifier.Thresholds[c]:0.000} |\n");
        Scores(card, result);
        Precise(card, result.Classifier);
        Rarer(card, result.CrossValidation);
        Limits(card, result);
        card.Append(CultureInfo.InvariantCulture, $"""

            ## What it can be known by

            - seed {info.Seed}, {result.Folds} folds, analysis version {info.AnalysisVersion}, {info.Features} features
            - SHA-256 of the passages: `{info.GoldFingerprint}`
            - SHA-256 of the model's file: `{info.Fingerprint}`

            """);
        return card.ToString().ReplaceLineEndings("\n");
    }

    private static void Scores(StringBuilder card, TrainingResult result)
    {
        Evaluation scores = result.CrossValidation;
        card.Append(CultureInfo.InvariantCulture, $"""

            ## How well it does

            Cross-validated in {result.Folds} folds, which keep the passages of a writer together where ten or more writers are known, else those of a
            group: each passage is scored by a model that saw nothing of either. In brackets 95 % intervals, from a bootstrap over groups.

            | category | given | precision | recall | F1 | kappa | Brier score | calibration error |
            |---|--:|---|---|---|---|---|---|

            """);
        foreach (CategoryEvaluation category in scores.Categories)
            card.Append(CultureInfo.InvariantCulture, $"| {Name(category.Category)} | {category.Given} | {Figure(category.Precision)} | {Figure(category.Recall)} | {Figure(category.F1)} | {Figure(category.Kappa)} | {category.Brier} | {category.CalibrationError} |\n");
        card.Append(CultureInfo.InvariantCulture, $"\nMacro-F1 {Figure(scores.MacroF1)}; micro-F1 {Figure(scores.MicroF1)}; mean kappa {Figure(scores.MeanKappa)}.\n");
        if (scores.HardLeftWithout is Estimate left)
            card.Append(CultureInfo.InvariantCulture, $"Of {scores.HardWithoutCategory} hard passages without a category, {left} were left without.\n");
    }

    private static void Precise(StringBuilder card, PassageClassifier classifier)
    {
        card.Append(CultureInfo.InvariantCulture, $"""

            ## Where precision is wanted

            The thresholds above are those of the best F1. These give a category less often and more rightly: the lowest probability from
            which it was right so often in cross-validation with nine chances in ten, and the recall that is left; – where none was that precise.
            All folds are judged together here, above each by the thresholds of the others. Decisions with a probability from 0.2 to 0.8, or between
            that and the threshold, are uncertain: a person should look at the passage.

            | category | {string.Join(" | ", OperatingPoint.Wanted.Select(w => w.ToString("0.00", CultureInfo.InvariantCulture)))} |
            |---|{string.Concat(OperatingPoint.Wanted.Select(_ => "---|"))}

            """);
        foreach ((Category category, IReadOnlyList<OperatingPoint> points) in classifier.Categories.Zip(classifier.ModelInfo.OperatingPoints))
            card.Append(CultureInfo.InvariantCulture, $"| {Name(category)} | {string.Join(" | ", points.Select(p => p.Recall > 0 ? string.Create(CultureInfo.InvariantCulture, $"from {p.Threshold:0.000}, recall {p.Recall:0.000}") : "–"))} |\n");
    }

    private static void Rarer(StringBuilder card, Evaluation scores)
    {
        card.Append(CultureInfo.InvariantCulture, $"""

            ## Where a category is rarer

            The precision above is that of material with these shares. Where a category is rarer, as it is in most real notes, as many
            passages without it are given it, among fewer with it: precision falls to what stands here even if everything else stays as it
            is. It follows from recall and from the share of passages without the category that were given it.

            | category | share | wrongly given | precision | {string.Join(" | ", TimesRarer.Select(t => $"at 1/{t} of the share"))} |
            |---|--:|--:|--:|{string.Concat(TimesRarer.Select(_ => "--:|"))}

            """);
        foreach (CategoryEvaluation category in scores.Categories)
        {
            RarerPrecision? rates = RarerPrecision.Of(category, scores.Passages);
            string wrongly = rates is RarerPrecision r ? $"{(100 * r.FalsePositiveRate).ToString("0.0", CultureInfo.InvariantCulture)} %" : "–";
            card.Append(CultureInfo.InvariantCulture, $"| {Name(category.Category)} | {Share(category.Support, scores.Passages)} | {wrongly} | {string.Join(" | ", TimesRarer.Prepend(1).Select(t => Figure(rates?.At(t))))} |\n");
        }
    }

    private static void Limits(StringBuilder card, TrainingResult result)
    {
        ModelInfo info = result.Classifier.ModelInfo;
        card.Append("""

            ## Limits

            - The scores are of passages like those that it was taught with. On other material it does worse, and nobody knows how much before
              passages of that material are coded and scored.
            - Passages of fewer than ten words are the hardest: a single sentence says little. Read them yourself, or classify them with their context.
            - It judges a passage by its own words: it knows nothing of what stands around it, of irony, or of who speaks.
            - A suggestion is no finding. Counts of suggestions are counts of what the model gave, wrong ones among them.

            """);
        if (info.Constructed > 0)
            card.Append("- What a language model writes tends to be more alike than what people say: scores on constructed passages promise too much.\n");
        string[] few = [.. info.Support.Select((support, c) => (support, c)).Where(s => s.support < FewExamples).Select(s => string.Create(CultureInfo.InvariantCulture, $"{Name(result.Classifier.Categories[s.c])} ({s.support})"))];
        if (few.Length > 0)
            card.Append(CultureInfo.InvariantCulture, $"- Fewer than {FewExamples} examples: {string.Join(", ", few)}. Their scores may be far off.\n");
    }

    private static string Constructed(ModelInfo info) => info.Constructed == 0
        ? "None of them is marked as constructed."
        : string.Create(CultureInfo.InvariantCulture, $"{info.Constructed} of them ({Share(info.Constructed, info.Passages)}) are constructed: written for the corpus by a language model, and said by nobody at any workplace.");

    private static string Figure(Estimate? estimate) => estimate?.ToString() ?? "–";

    private static string Figure(double? value) => value?.ToString("0.000", CultureInfo.InvariantCulture) ?? "–";

    private static string Share(int part, int whole) => string.Create(CultureInfo.InvariantCulture, $"{100.0 * part / whole:0.0} %");

    private static string Name(Category category) => OneLine(category.Id).Replace("|", "\\|", StringComparison.Ordinal);

    private static string OneLine(string text) => text.ReplaceLineEndings(" ");
}
