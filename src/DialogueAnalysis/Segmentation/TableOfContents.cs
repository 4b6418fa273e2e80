using System.Globalization;
using System.Text.RegularExpressions;

namespace DialogueAnalysis.Segmentation;

/// <summary>Finds the table of contents and reads its entries.</summary>
/// <remarks>
/// The indent of an entry is lost in the text of a PDF, but its line was filled with dots up to the right margin: the width of
/// the title and of the dots together is the width left over by the indent. Where most lines end in the same column the text is
/// typewritten, and its indents are still there. Widths fall into clusters, one for each indent, and an entry's level is its
/// depth in the tree that the indents make, so that a skipped indent skips no level.
/// </remarks>
internal static partial class TableOfContents
{
    private const int FewestEntries = 3;

    // Dots between two neighbouring widths that make them different indents; the widths of one indent differ by less than one dot.
    private const double IndentGap = 1.8;

    private const double TypewrittenShare = 0.8;

    private static readonly string[] Titles = ["Indhold", "Indholdsfortegnelse", "Indholdsoversigt", "Contents"];

    /// <summary>Marks the lines of the table and gives its entries, in order; none where there is no table.</summary>
    public static IReadOnlyList<ContentsEntry> Find(LineTable table)
    {
        int first = -1, last = -1;
        var rows = new List<Row>();
        string pending = "";
        for (int i = 0; i < table.Count; i++)
        {
            if (table.Roles[i] is LineRole.Blank or LineRole.PageNumber or LineRole.Stamp)
                continue;
            Match match = Entry().Match(table.Content(i).ToString());
            if (match.Success)
            {
                first = first < 0 ? i : first;
                last = i;
                rows.Add(Read(pending, match, table.Lines[i]));
                pending = "";
            }
            else if (first >= 0)
            {
                // A title may take more than one line; two lines without a page number end the table.
                if (pending.Length > 0)
                    break;
                pending = table.Content(i).ToString() + " ";
            }
        }
        if (rows.Count < FewestEntries)
            return [];
        int title = first - 1;
        while (title >= 0 && table.Roles[title] == LineRole.Blank)
            title--;
        if (title >= 0 && Titles.Contains(table.Content(title).ToString(), StringComparer.OrdinalIgnoreCase))
            first = title;
        table.Mark(first, last + 1, LineRole.Contents);
        return Nest(rows);
    }

    private static Row Read(string pending, Match match, SourceLine line)
    {
        string title = match.Groups["title"].Value;
        string page = match.Groups["page"].Value;
        double width = match.Groups["dots"].Length + (TypeWidths.Of(title) + TypeWidths.Of(page) + (2.0 * TypeWidths.Blank)) / TypeWidths.Period;
        return new Row(pending + title, int.Parse(page, CultureInfo.InvariantCulture), width, line.Content.Start - line.Span.Start, line.Content.End - line.Span.Start);
    }

    private static ContentsEntry[] Nest(List<Row> rows)
    {
        bool typewritten = rows.CountBy(r => r.LastColumn).Max(c => c.Value) >= TypewrittenShare * rows.Count;
        double[] widths = [.. rows.Select(r => typewritten ? -r.Indent : r.Width)];
        double[] sorted = [.. widths.Order()];
        var borders = new List<double>();
        for (int i = 1; i < sorted.Length; i++)
        {
            if (sorted[i] - sorted[i - 1] >= (typewritten ? 1 : IndentGap))
                borders.Add((sorted[i] + sorted[i - 1]) / 2);
        }
        var open = new Stack<int>();
        var entries = new ContentsEntry[rows.Count];
        for (int i = 0; i < entries.Length; i++)
        {
            int indent = borders.Count(b => widths[i] < b);
            while (open.Count > 0 && open.Peek() >= indent)
                open.Pop();
            open.Push(indent);
            entries[i] = new ContentsEntry(rows[i].Title, rows[i].Page, open.Count);
        }
        return entries;
    }

    private readonly record struct Row(string Title, int Page, double Width, int Indent, int LastColumn);

    [GeneratedRegex(@"^(?<title>\S.*?)\s*(?<dots>\.{5,}|…{2,})\s*(?<page>\d{1,4})$")]
    private static partial Regex Entry();
}
