using DialogueAnalysis.Cli.Output;
using DialogueAnalysis.Querying;
using DialogueAnalysis.Reporting;

namespace DialogueAnalysis.Cli.Commands;

/// <summary>How the lines of a concordance are written.</summary>
internal static class KwicShape
{
    private const int LongestKeyword = 40, LongestCitation = 44, Borders = 16, LeastContext = 12;
    private const string Cut = "…";

    /// <param name="width">The columns of the terminal: a table is as wide, with the keywords below each other.</param>
    /// <param name="lines">The lines that will be written.</param>
    public static RowShape<ConcordanceLine> Of(int width, IReadOnlyList<ConcordanceLine> lines)
    {
        int keyword = lines.Count == 0 ? 0 : Math.Min(LongestKeyword, lines.Max(l => l.Keyword.Length));
        int citation = Math.Min(LongestCitation, width * 3 / 10), room = Math.Max(LeastContext, (width - keyword - citation - Borders) / 2);
        return new RowShape<ConcordanceLine>(
            [
                new("left", l => End(l.Left, room), ColumnFit.OneLineRight),
                new("keyword", l => l.Keyword.Length <= LongestKeyword ? l.Keyword : Beginning(l.Keyword, LongestKeyword / 2) + End(l.Keyword, LongestKeyword / 2)[1..], ColumnFit.OneLine),
                new("right", l => Beginning(l.Right, room), ColumnFit.OneLine),
                new("citation", l => Beginning(WithoutHeading(l), citation), ColumnFit.OneLine),
            ],
            [
                .. PassageColumns.Place<ConcordanceLine>(l => l.Passage),
                new("left", l => l.Left),
                new("keyword", l => l.Keyword),
                new("right", l => l.Right),
                new("start", l => l.Passage.ToCodePoints([l.Span])[0].Start),
                new("end", l => l.Passage.ToCodePoints([l.Span])[0].End),
                new("labels", l => string.Join(' ', l.Labels)),
                new("source_start", l => l.Passage.Document.ToCodePoints(l.Source).Start),
                new("source_end", l => l.Passage.Document.ToCodePoints(l.Source).End),
            ],
            JsonLines.Of);
    }

    // The heading, which comes last, would not fit.
    private static string WithoutHeading(ConcordanceLine line) =>
        line.Passage.Section is [.., var heading] && line.Citation.EndsWith(", " + heading, StringComparison.Ordinal) ? line.Citation[..^(heading.Length + 2)] : line.Citation;

    /// <summary>The last words of a text that fit, the cut marked.</summary>
    private static string End(string text, int room)
    {
        if (text.Length <= room)
            return text.TrimEnd();
        int blank = text.IndexOf(' ', text.Length - room);
        return Cut + (blank < 0 ? "" : text[(blank + 1)..].TrimEnd());
    }

    /// <summary>The first words of a text that fit, the cut marked.</summary>
    private static string Beginning(string text, int room)
    {
        if (text.Length <= room)
            return text.TrimStart();
        int blank = text.LastIndexOf(' ', room - 1);
        return (blank < 0 ? "" : text[..blank].TrimStart()) + Cut;
    }
}
