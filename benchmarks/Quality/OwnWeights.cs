using System.Globalization;
using DialogueAnalysis.Classification;

namespace DialogueAnalysis.Quality;

/// <summary>How much a maintainer's own passages should count beside those of the corpus: some documents of a writer of the development part are taken for own passages, and the others of that writer are scored.</summary>
internal static class OwnWeights
{
    private const int OwnDocuments = 2;
    private static readonly double[] Weights = [1, 3, 10];

    /// <summary>Writes a Markdown table: mean macro-F1 over the writers for each weight, and without own passages.</summary>
    public static void Write(IReadOnlyList<GoldPassage> gold, TextWriter output)
    {
        GoldPassage[] train = [.. gold.Where(g => g.Split == GoldSplit.Train)];
        var writers = gold.Where(g => g.Split == GoldSplit.Dev).GroupBy(g => g.Writer).Where(w => w.DistinctBy(g => g.Document).Count() > OwnDocuments).OrderBy(w => w.Key, StringComparer.Ordinal).ToArray();
        output.WriteLine($"| own passages | {string.Join(" | ", writers.Select(w => w.Key))} | mean macro-F1 |\n|---|{string.Concat(writers.Select(_ => "--:|"))}--:|");
        Row("none, corpus alone", (own, rest) => Score(train, rest));
        Row("own passages alone", (own, rest) => Score(own, rest));
        foreach (double weight in Weights)
            Row(string.Create(CultureInfo.InvariantCulture, $"counting {weight} times"), (own, rest) => Score([.. own.Select(g => g with { Weight = weight }), .. train], rest));

        void Row(string name, Func<GoldPassage[], GoldPassage[], double> score)
        {
            double[] scores = [.. writers.Select(writer =>
            {
                string[] documents = [.. writer.Select(g => g.Document).Distinct().Order(StringComparer.Ordinal)];
                HashSet<string> own = [.. documents[..OwnDocuments]];
                return score([.. writer.Where(g => own.Contains(g.Document)).Select(g => g with { Split = GoldSplit.Train })], [.. writer.Where(g => !own.Contains(g.Document))]);
            })];
            output.WriteLine(string.Create(CultureInfo.InvariantCulture, $"| {name} | {string.Join(" | ", scores.Select(s => s.ToString("F3", CultureInfo.InvariantCulture)))} | {scores.Average():F3} |"));
        }
    }

    private static double Score(GoldPassage[] train, GoldPassage[] scored) =>
        Evaluator.Evaluate(new PassageTrainer(new PassageTrainerOptions { Codebook = Codebook.Founding }).Train(train).Classifier, scored).MacroF1!.Value.Value;
}
