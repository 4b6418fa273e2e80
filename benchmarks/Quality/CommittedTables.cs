using System.Text.Json;
using DialogueAnalysis.Classification;

namespace DialogueAnalysis.Quality;

/// <summary>Which table stands in which file of the repository.</summary>
public static class CommittedTables
{
    /// <summary>The files, each with the blocks in it and what they hold; computed from <c>corpus/gold</c> and the embedded model.</summary>
    /// <param name="root">The root of the repository.</param>
    public static IReadOnlyList<(string File, string Block, string Table)> Compute(string root)
    {
        string Folder(params string[] parts) => Path.Combine([root, "corpus", "gold", .. parts]);
        IReadOnlyList<GoldPassage> gold = GoldReader.Read([Folder()]);
        GoldPassage[] report = [.. gold.Where(g => g.Origin == GoldOrigin.Report)], constructed = [.. gold.Where(g => g.Origin == GoldOrigin.Constructed)];
        string crossValidation = QualityTables.CrossValidation(gold);
        string unseen = QualityTables.Unseen(
            PassageClassifier.Default.Categories,
            ("constructed speech and notes, implicit", GoldReader.Read([Folder("constructed-test-speech.jsonl")])),
            ("constructed prose, explicit", GoldReader.Read([Folder("constructed-test-prose.jsonl")])),
            ("constructed, both halves", [.. constructed.Where(g => g.Split == GoldSplit.Test)]));
        Dictionary<string, JsonElement> sidecars = Sidecars(Folder());
        string ofReport = QualityTables.Agreement(report, "a", "b"), ofConstructed = QualityTables.Agreement(constructed, "writer", "second");
        return
        [
            ("README.md", "unseen", unseen),
            ("benchmarks/results/classification.md", "unseen", unseen),
            ("benchmarks/results/classification.md", "cross-validation", crossValidation),
            ("benchmarks/results/classification.md", "reliability", QualityTables.Reliability([.. constructed.Where(g => g.Split == GoldSplit.Test)])),
            ("corpus/DATASHEET.md", "agreement-report", ofReport),
            ("corpus/DATASHEET.md", "agreement-constructed", ofConstructed),
            ("corpus/DATASHEET.md", "coverage", QualityTables.Coverage(constructed, sidecars)),
            ("corpus/DATASHEET.md", "coverage-workplace", QualityTables.Coverage(constructed, sidecars, ["workplace", "register"])),
        ];
    }

    private static Dictionary<string, JsonElement> Sidecars(string folder) => Directory.GetFiles(folder, "*.sidecar.jsonl").SelectMany(File.ReadLines)
        .Select(line => JsonDocument.Parse(line).RootElement).ToDictionary(row => row.GetProperty("id").GetString()!, StringComparer.Ordinal);
}
