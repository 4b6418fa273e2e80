namespace DialogueAnalysis.Segmentation;

/// <summary>Finds the table of contents and reads its entries.</summary>
/// <remarks>
/// The indent of an entry is lost in the text of a PDF, but its line was filled with dots up to the right margin: the width of
/// the title and of the dots together is the width left over by the indent. Where most lines end in the same column the text is
/// typewritten, and its indents are still there. Widths fall into clusters, one for each indent, and an entry's level is its
/// depth in the tree that the indents make, so that a skipped indent skips no level.
/// </remarks>
internal static class TableOfContents
{
    private const int FewestEntries = 3;

    // Dots between two neighbouring widths that make them different indents; the widths of one indent differ by less than one dot.
    private const double IndentGap = 1.8;

    private const double TypewrittenShare = 0.8;

    private static readonly string[] Titles = ["Indhold", "Indholdsfortegnelse", "Indholdsoversigt", "Contents"];

    /// <summary>Marks the lines of the table and gives its entries, in order; none where there is no table.</summary>
    public static IReadOnlyList<ContentsEntry> Find(LineTable table)
    {
        (int First, int Last, List<ContentsRow> Rows) found = Stretch(table, dotted: true);
        if (found.Rows.Count == 0)
        {
            found = Stretch(table, dotted: false);
            if (found.Rows.Count == 0 || !(Title(table, found.First) >= 0 || ListsText(table, found.Last, found.Rows)))
                return [];
        }
        table.Mark(Title(table, found.First) is >= 0 and var title ? title : found.First, found.Last + 1, LineRole.Contents);
        return Nest(found.Rows);
    }

    /// <summary>The first rows that stand together and are enough for a table.</summary>
    private static (int First, int Last, List<ContentsRow> Rows) Stretch(LineTable table, bool dotted)
    {
        int first = -1, last = -1, pending = -1;
        var rows = new List<ContentsRow>();
        for (int i = 0; i < table.Count; i++)
        {
            if (table.Roles[i] is LineRole.Blank or LineRole.PageNumber or LineRole.Stamp or LineRole.RunningHead)
                continue;
            // Where blanks are all that leads to the number, only growing numbers make a table.
            bool isRow = ContentsRow.Read(table, i, dotted) is ContentsRow read && (dotted || rows.Count == 0 || read.Page >= rows[^1].Page);
            if (isRow && ContentsRow.Read(table, i, dotted) is ContentsRow row)
            {
                first = first < 0 ? i : first;
                last = i;
                rows.Add(pending < 0 ? row : row with { Title = table.Content(pending).ToString() + " " + row.Title });
                pending = -1;
            }
            else if (first >= 0)
            {
                // A title may take more than one line; two lines without a page number, or the title of a table, end the rows before.
                if (pending < 0 && dotted && !IsTitle(table, i))
                {
                    pending = i;
                    continue;
                }
                if (rows.Count >= FewestEntries)
                    break;
                rows.Clear();
                first = pending = -1;
            }
        }
        return rows.Count >= FewestEntries ? (first, last, rows) : (-1, -1, []);
    }

    private static bool IsTitle(LineTable table, int line) => Titles.Contains(table.Content(line).ToString(), StringComparer.OrdinalIgnoreCase);

    private static int Title(LineTable table, int first)
    {
        int title = first - 1;
        while (title >= 0 && table.Roles[title] == LineRole.Blank)
            title--;
        return title >= 0 && IsTitle(table, title) ? title : -1;
    }

    /// <summary>Whether most rows name a line of the text below.</summary>
    private static bool ListsText(LineTable table, int last, List<ContentsRow> rows)
    {
        HashSet<string> lines = new(StringComparer.Ordinal);
        for (int i = last + 1; i < table.Count; i++)
            lines.Add(ContentsHeadings.Key(table.Content(i).ToString()));
        return 2 * rows.Count(r => lines.Contains(ContentsHeadings.Key(r.Title))) > rows.Count;
    }

    private static ContentsEntry[] Nest(List<ContentsRow> rows)
    {
        bool typewritten = rows[0].Dots == 0 || rows.CountBy(r => r.LastColumn).Max(c => c.Value) >= TypewrittenShare * rows.Count;
        double[] widths = [.. rows.Select(r => typewritten ? -r.Indent : r.Width)];
        double[] sorted = [.. widths.Order()];
        var borders = new List<double>();
        for (int i = 1; i < sorted.Length; i++)
        {
            if (sorted[i] - sorted[i - 1] >= (typewritten ? 1 : IndentGap))
                borders.Add((sorted[i] + sorted[i - 1]) / 2);
        }
        // Where indents tell nothing, numbers may.
        bool numbered = borders.Count == 0 && rows.Count(r => NumberMark.Read(r.Title) is not null) * 2 > rows.Count;
        var open = new Stack<int>();
        var entries = new ContentsEntry[rows.Count];
        for (int i = 0; i < entries.Length; i++)
        {
            int indent = borders.Count(b => widths[i] < b);
            while (open.Count > 0 && open.Peek() >= indent)
                open.Pop();
            open.Push(indent);
            entries[i] = new ContentsEntry(rows[i].Title, rows[i].Page, numbered && NumberMark.Read(rows[i].Title) is { } mark ? mark.Depth : open.Count);
        }
        return entries;
    }
}
