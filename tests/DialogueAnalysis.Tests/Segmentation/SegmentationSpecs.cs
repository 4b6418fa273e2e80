using System.Text.RegularExpressions;
using DialogueAnalysis.Ingestion;
using DialogueAnalysis.Segmentation;

namespace DialogueAnalysis.Tests.Segmentation;

/// <summary>Runs the examples of <c>Specs/segmentation.md</c>: the page that a user reads is the page that runs.</summary>
public sealed partial class SegmentationSpecs
{
    public static TheoryData<string> Names => [.. Examples.Keys];

    private static Dictionary<string, (string Extension, string Text, string Expected)> Examples { get; } =
        Example().Matches(File.ReadAllText(RepositoryFiles.Path("tests", "DialogueAnalysis.Tests", "Specs", "segmentation.md")))
            .ToDictionary(m => m.Groups["name"].Value, m => (m.Groups["kind"].Value, m.Groups["text"].Value, m.Groups["expected"].Value));

    [Theory]
    [MemberData(nameof(Names))]
    public void Example_IsCutAsWritten(string name)
    {
        (string extension, string text, string expected) = Examples[name];
        string folder = Directory.CreateTempSubdirectory("dialogue-spec").FullName;
        try
        {
            string path = Path.Combine(folder, "eksempel." + extension);
            // Signs that can be seen stand for those that cannot: a middle dot for a blank, others for a form feed and a tab.
            File.WriteAllText(path, text.Replace('·', ' ').Replace("␌\n", "\f", StringComparison.Ordinal).Replace('→', '\t'));
            Assert.Equal(expected, Print(PassageSegmenter.Segment(new DocumentReader().Read(path))), ignoreLineEndingDifferences: true);
        }
        finally
        {
            Directory.Delete(folder, recursive: true);
        }
    }

    private static string Print(SegmentedDocument cut)
    {
        var rows = cut.Headings.Select(h => (h.Map.Extent.Start, $"heading {h.Level}: {h.Text}"))
            .Concat(cut.Passages.Select(p => (p.Map.Extent.Start, $"{p.Kind.ToString().ToLowerInvariant()}{(p.Page is int page ? $" p{page}" : "")}{(p.Speaker is { } s ? $" [{s.Role}{(s.IsInterviewer ? ", interviewer" : "")}]" : "")}: {p.Text}")))
            .OrderBy(r => r.Start);
        return string.Concat(rows.Select(r => r.Item2 + "\n"));
    }

    [GeneratedRegex(@"^## (?<name>[^\n]+)\n.*?^(?<fence>`{3,})(?<kind>txt|md|vtt|srt)\n(?<text>.*?)^\k<fence>\n+^```passages\n(?<expected>.*?)^```", RegexOptions.Multiline | RegexOptions.Singleline)]
    private static partial Regex Example();
}
