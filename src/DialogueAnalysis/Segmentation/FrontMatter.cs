using System.Text.RegularExpressions;

namespace DialogueAnalysis.Segmentation;

/// <summary>Finds what frames the running text: the title page, an article's byline, a letter's signature, rules.</summary>
internal static partial class FrontMatter
{
    private const int ShortLine = 45;
    private const int LongestTitleLine = 80;
    private const int BylineWithin = 6;

    /// <summary>
    /// Marks the lines at the beginning, up to the table of contents, that are no sentences. The title page ends before the first
    /// paragraph, list item or heading, and where the next page begins.
    /// </summary>
    public static void FindTitlePage(LineTable table, IReadOnlyList<ContentsEntry> contents)
    {
        int end = Array.IndexOf(table.Roles, LineRole.Contents);
        int block = 0;
        bool begun = false;
        for (int i = 0; i < end; i++)
        {
            if (table.Roles[i] != LineRole.Text)
            {
                block = i + 1;
                continue;
            }
            if (begun && table.BreakBefore[i])
                end = i;
            else if (table.EndsSentence(i) || table.Content(i).Length > LongestTitleLine || BulletMarks.Length(table.Content(i)) > 0)
                end = block;
            else if (ContentsHeadings.IsListed(table, i, contents))
                end = i;
            begun = true;
        }
        table.MarkText(end, LineRole.TitlePage);
    }

    /// <summary>Marks the block that says who wrote an article, among the first blocks.</summary>
    public static void FindByline(LineTable table)
    {
        int block = 0;
        for (int i = table.NextFilled(0); i < table.Count && block < BylineWithin; block++)
        {
            int end = i;
            bool isShort = true;
            for (; end < table.Count && table.Roles[end] == LineRole.Text; end++)
                isShort &= table.Content(end).Length <= ShortLine && !table.EndsSentence(end);
            if (end > i && isShort && Byline().IsMatch(table.Content(i)))
                table.Mark(i, end, LineRole.Byline);
            i = table.NextFilled(Math.Max(end, i + 1));
        }
    }

    /// <summary>Marks the last line of a letter when it is no sentence.</summary>
    public static void FindSignature(LineTable table)
    {
        int last = table.Count - 1;
        while (last >= 0 && table.Roles[last] != LineRole.Text)
            last--;
        if (last >= 0 && table.Content(last).Length <= ShortLine && !table.EndsSentence(last))
            table.Roles[last] = LineRole.Signature;
    }

    /// <summary>Marks lines without a letter or digit.</summary>
    public static void FindSeparators(LineTable table)
    {
        for (int i = 0; i < table.Count; i++)
        {
            if (table.Roles[i] == LineRole.Text && !table.Content(i).ContainsAnyLetterOrDigit())
                table.Roles[i] = LineRole.Separator;
        }
    }

    private static bool ContainsAnyLetterOrDigit(this ReadOnlySpan<char> text)
    {
        foreach (char c in text)
        {
            if (char.IsLetterOrDigit(c) || char.IsSurrogate(c))
                return true;
        }
        return false;
    }

    [GeneratedRegex(@"^(Af|Skrevet af|Tekst:)\s+\S.*|^[0-9]{1,2}[./-]\s?[0-9]{1,2}[./-]\s?[0-9]{4}$")]
    private static partial Regex Byline();
}
