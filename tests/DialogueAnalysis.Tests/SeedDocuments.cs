using DialogueAnalysis.Ingestion;
using DialogueAnalysis.Segmentation;

namespace DialogueAnalysis.Tests;

/// <summary>The two source documents, read and cut once for all tests.</summary>
internal static class SeedDocuments
{
    public const string ReportId = "000_644b118cc10848e8";
    public const string ArticleId = "003_3454f305a9a7a8da";

    public static Document Report { get; } = new DocumentReader().Read(RepositoryFiles.Path("seeds", ReportId + ".txt"));

    public static Document Article { get; } = new DocumentReader().Read(RepositoryFiles.Path("seeds", ArticleId + ".txt"));

    public static SegmentedDocument CutReport { get; } = PassageSegmenter.Segment(Report);

    public static SegmentedDocument CutArticle { get; } = PassageSegmenter.Segment(Article);

    public static IReadOnlyList<Passage> Passages { get; } = [.. CutReport.Passages, .. CutArticle.Passages];

    public static SegmentedDocument Cut(string documentId) => documentId == ReportId ? CutReport : CutArticle;

    public static IEnumerable<Passage> InPart(string part) => CutReport.Passages.Where(p => p.Part.Id == part);

    /// <summary>The lines of a document's text with the position where each begins.</summary>
    public static IReadOnlyList<(int Start, string Text)> Lines(Document document)
    {
        var lines = new List<(int, string)>();
        int start = 0;
        foreach (string line in document.Text.Split('\n'))
        {
            lines.Add((start, line));
            start += line.Length + 1;
        }
        return lines;
    }

    /// <summary>The rows of a tab-separated fixture beside the segmentation tests, without the header line.</summary>
    public static IEnumerable<string[]> Rows(string fixture) =>
        File.ReadLines(RepositoryFiles.Path("tests", "DialogueAnalysis.Tests", "Segmentation", "Fixtures", fixture)).Skip(1).Where(l => l.Length > 0).Select(l => l.Split('\t'));
}
