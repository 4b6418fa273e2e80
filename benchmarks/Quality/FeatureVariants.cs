using System.Globalization;
using DialogueAnalysis.Classification;

namespace DialogueAnalysis.Quality;

/// <summary>Compares variants of the model and writes the table.</summary>
internal static class FeatureVariants
{
    private static readonly (string Name, FeatureOptions Options)[] Variants =
    [
        ("chosen", new()),
        ("without pairs", new() { Pairs = false }),
        ("runs 3-4", new() { LongestRun = 4 }),
        ("runs 3-6", new() { LongestRun = 6 }),
        ("features of 2 passages", new() { LeastPassages = 2 }),
        ("rare as frequent", new() { RareWeighMore = false }),
        ("none counts as much", new() { NoneShare = 1 }),
        ("strength 0.1", new() { Strength = 0.1 }),
        ("strength 1", new() { Strength = 1 }),
    ];

    /// <summary>Writes a Markdown table: cross-validated on the training part, and scored on the development part.</summary>
    public static void Write(IReadOnlyList<GoldPassage> gold, TextWriter output)
    {
        GoldPassage[] dev = [.. gold.Where(g => g.Split == GoldSplit.Dev)];
        output.WriteLine("| variant | macro-F1, cross-validated | hard left without | macro-F1, development | hard left without | Brier, development | calibration error, mean | features |");
        output.WriteLine("|---|--:|--:|--:|--:|--:|--:|--:|");
        foreach ((string name, FeatureOptions options) in Variants)
        {
            TrainingResult result = new PassageTrainer(new PassageTrainerOptions { Features = options }).Train(gold);
            Evaluation own = result.CrossValidation, unseen = Evaluator.Evaluate(result.Classifier, dev);
            output.WriteLine(string.Create(CultureInfo.InvariantCulture,
                $"| {name} | {own.MacroF1?.Value:F3} | {own.HardLeftWithout?.Value:F3} | {unseen.MacroF1?.Value:F3} | {unseen.HardLeftWithout?.Value:F3} | {unseen.Categories.Average(c => c.Brier.Value):F4} | {unseen.Categories.Average(c => c.CalibrationError.Value):F4} | {result.Classifier.ModelInfo.Features} |"));
        }
    }
}
