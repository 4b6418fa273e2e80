using System.Globalization;
using DialogueAnalysis.Classification;

namespace DialogueAnalysis.Quality;

/// <summary>Compares variants of the model by cross-validation over groups, each with several seeds, and writes the table.</summary>
internal static class FeatureVariants
{
    private const int Seeds = 3;

    private static readonly (string Name, FeatureOptions Options)[] Variants =
    [
        ("chosen", new()),
        ("words only", new() { Pairs = false, LongestRun = 0 }),
        ("words and pairs only", new() { LongestRun = 0 }),
        ("without pairs", new() { Pairs = false }),
        ("with gapped pairs", new() { GappedPairs = true }),
        ("runs 3-4", new() { LongestRun = 4 }),
        ("runs 4-5", new() { ShortestRun = 4 }),
        ("runs 3-6", new() { LongestRun = 6 }),
        ("runs weigh half", new() { RunShare = 0.5 }),
        ("runs weigh twice", new() { RunShare = 2 }),
        ("every feature", new() { LeastPassages = 1 }),
        ("features of 3 passages", new() { LeastPassages = 3 }),
        ("rare as frequent", new() { RareWeighMore = false }),
        ("no count ratio", new() { CountRatioPower = 0 }),
        ("no balance", new() { Balance = 0 }),
        ("full balance", new() { Balance = 1 }),
        ("strength 1", new() { Strength = 1 }),
        ("strength 3", new() { Strength = 3 }),
        ("strength 30", new() { Strength = 30 }),
    ];

    /// <summary>Writes a Markdown table with the mean of each figure over the seeds.</summary>
    public static void Write(IReadOnlyList<GoldPassage> passages, TextWriter output)
    {
        output.WriteLine("| variant | macro-F1 | micro-F1 | mean kappa | Brier | calibration error | hard left without |");
        output.WriteLine("| --- | --- | --- | --- | --- | --- | --- |");
        foreach ((string name, FeatureOptions options) in Variants)
        {
            Evaluation[] runs = [.. Enumerable.Range(1, Seeds).Select(seed =>
                new PassageTrainer(new PassageTrainerOptions { Seed = (ulong)seed, Features = options }).Train(passages).CrossValidation)];
            output.WriteLine(string.Create(CultureInfo.InvariantCulture,
                $"| {name} | {runs.Average(r => r.MacroF1?.Value ?? 0):F3} | {runs.Average(r => r.MicroF1?.Value ?? 0):F3} | {runs.Average(r => r.MeanKappa?.Value ?? 0):F3} | {runs.Average(r => r.Categories.Average(c => c.Brier.Value)):F4} | {runs.Average(r => r.Categories.Average(c => c.CalibrationError.Value)):F4} | {runs.Average(r => r.HardLeftWithout?.Value ?? 0):F3} |"));
        }
    }
}
