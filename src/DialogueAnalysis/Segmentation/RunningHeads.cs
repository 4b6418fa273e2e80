using System.Text;

namespace DialogueAnalysis.Segmentation;

/// <summary>Finds the lines that stand at the head or the foot of page after page, the same but for their digits.</summary>
internal static class RunningHeads
{
    private const int FewestPages = 3;

    // Lines that a head or a foot may have.
    private const int MostLines = 4;

    public static void Find(LineTable table)
    {
        List<List<int>> pages = Pages(table);
        if (pages.Count < FewestPages)
            return;
        for (int depth = 0; depth < MostLines && (Strip(table, pages, 0) | Strip(table, pages, ^1)); depth++)
        {
            // The next lines are now the outermost.
        }
    }

    private static List<List<int>> Pages(LineTable table)
    {
        var pages = new List<List<int>>();
        for (int i = 0; i < table.Count; i++)
        {
            if (table.Lines[i].IsBlank)
                continue;
            if (pages.Count == 0 || table.BreakBefore[i])
                pages.Add([]);
            if (table.Roles[i] == LineRole.Text)
                pages[^1].Add(i);
        }
        return pages;
    }

    /// <summary>Marks the outermost lines of the pages that are repeated, and takes them off; whether there were any.</summary>
    private static bool Strip(LineTable table, List<List<int>> pages, Index edge)
    {
        HashSet<string> repeated =
        [
            .. pages.Where(p => p.Count > 0).CountBy(p => Masked(table.Content(p[edge])), StringComparer.Ordinal).Where(c => c.Value >= FewestPages && c.Key.Any(char.IsLetter)).Select(c => c.Key),
        ];
        foreach (List<int> page in pages.Where(p => p.Count > 0 && repeated.Contains(Masked(table.Content(p[edge])))))
        {
            table.Roles[page[edge]] = LineRole.RunningHead;
            page.RemoveAt(edge.GetOffset(page.Count));
        }
        return repeated.Count > 0;
    }

    private static string Masked(ReadOnlySpan<char> content)
    {
        var masked = new StringBuilder(content.Length);
        foreach (char c in content)
        {
            char mask = char.IsAsciiDigit(c) ? '0' : char.IsWhiteSpace(c) ? ' ' : c;
            if (masked.Length == 0 || mask is not ('0' or ' ') || masked[^1] != mask)
                masked.Append(mask);
        }
        return masked.ToString();
    }
}
