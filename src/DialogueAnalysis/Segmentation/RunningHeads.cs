using System.Globalization;
using System.Text.RegularExpressions;

namespace DialogueAnalysis.Segmentation;

/// <summary>Finds the lines that stand at the head or the foot of page after page, the same but for a number that counts the pages.</summary>
internal static partial class RunningHeads
{
    private const int FewestPages = 3;

    // Lines that a head or a foot may have.
    private const int MostLines = 4;

    private const int LongestLine = 120;

    public static void Find(LineTable table)
    {
        List<List<int>> pages = Pages(table);
        if (pages.Count < FewestPages)
            return;
        bool stripped = true;
        for (int depth = 0; depth < MostLines && stripped; depth++)
            stripped = Strip(table, pages, 0) | Strip(table, pages, ^1);
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
        string[][] keys = [.. pages.Select((p, ordinal) => p.Count > 0 ? Keys(table, p[edge], ordinal).ToArray() : [])];
        HashSet<string> repeated = [.. keys.SelectMany(k => k).CountBy(k => k, StringComparer.Ordinal).Where(c => c.Value >= FewestPages).Select(c => c.Key)];
        bool any = false;
        for (int p = 0; p < pages.Count; p++)
        {
            if (!keys[p].Any(repeated.Contains))
                continue;
            table.Roles[pages[p][edge]] = LineRole.RunningHead;
            pages[p].RemoveAt(edge.GetOffset(pages[p].Count));
            any = true;
        }
        return any;
    }

    /// <summary>The line as it is, and with each number in turn counted from its page; none for what cannot be a head.</summary>
    private static IEnumerable<string> Keys(LineTable table, int line, int page)
    {
        string content = Blanks().Replace(table.Content(line).ToString(), " ");
        if (content.Length > LongestLine || table.EndsSentence(line) || BulletMarks.IsSure(content[0]) || !content.Any(char.IsLetter))
            yield break;
        yield return content;
        foreach (Match number in Numbers().Matches(content))
        {
            int offset = int.Parse(number.ValueSpan, NumberStyles.None, CultureInfo.InvariantCulture) - page;
            yield return string.Create(CultureInfo.InvariantCulture, $"{content.AsSpan(0, number.Index)}\0{offset}\0{content.AsSpan(number.Index + number.Length)}");
        }
    }

    [GeneratedRegex(@"\s+")]
    private static partial Regex Blanks();

    [GeneratedRegex("(?<![0-9])[0-9]{1,4}(?![0-9])")]
    private static partial Regex Numbers();
}
