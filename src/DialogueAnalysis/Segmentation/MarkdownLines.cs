using System.Text.RegularExpressions;

namespace DialogueAnalysis.Segmentation;

/// <summary>Finds what the lines of Markdown are: headings, list items, rows of tables, footnotes, code, comments.</summary>
/// <remarks>
/// As CommonMark (MacFarlane, The CommonMark Spec) and its tables and task lists have it, but that nothing which may be text is lost by a slip: a fence or
/// comment that nothing closes encloses nothing, a paragraph of more than two lines above a rule is no heading, and text indented far is no code.
/// </remarks>
internal static partial class MarkdownLines
{
    private const int MostHeadingLines = 2;

    public static void Find(LineTable table)
    {
        // The first line of the paragraph that is open; -1 where none is.
        int paragraph = -1;
        bool inList = false;
        for (int i = 0; i < table.Count; i++)
        {
            if (table.Roles[i] != LineRole.Text)
            {
                paragraph = -1;
                continue;
            }
            string line = table.Content(i).ToString();
            int end = EnclosedEnd(table, i, line);
            if (end < 0 && TableEnd(table, i, line) is int rows and >= 0)
                end = rows;
            if (end < 0 && MarkOne(table, i, line, paragraph))
                end = i + 1;
            if (end >= 0)
            {
                paragraph = -1;
                inList = false;
                i = end - 1;
            }
            else if (IsBullet(line, table, i, paragraph))
            {
                table.Roles[i] = LineRole.Bullet;
                paragraph = -1;
                inList = true;
            }
            else if (line[0] == '>')
            {
                paragraph = -1;
                inList = false;
            }
            else if (paragraph < 0 && !(inList && i > 0 && !table.Lines[i - 1].IsBlank))
            {
                paragraph = i;
                inList = false;
            }
        }
    }

    /// <summary>The length of the marks at the beginning of a line, blanks after them included: those of headings, quoted blocks and footnotes, and the bullet with its task box where it is a list item.</summary>
    public static int MarkLength(ReadOnlySpan<char> content, bool bullet)
    {
        foreach (ValueMatch match in bullet ? BulletMark().EnumerateMatches(content) : LeadingMarks().EnumerateMatches(content))
            return match.Length;
        return bullet ? BulletMarks.Length(content) : 0;
    }

    /// <summary>The length of the number signs that may close a heading, with the blanks before them.</summary>
    public static int ClosingLength(ReadOnlySpan<char> heading)
    {
        foreach (ValueMatch match in ClosingMarks().EnumerateMatches(heading))
            return match.Length;
        return 0;
    }

    // Code and comments: the line after them, all lines marked; -1 where none begins.
    private static int EnclosedEnd(LineTable table, int line, string content)
    {
        int end = -1;
        if (Fence().Match(content) is { Success: true } fence)
        {
            string mark = fence.Groups["mark"].Value;
            end = NextLine(table, line + 1, c => c.Length >= mark.Length && c.AsSpan().IndexOfAnyExcept(mark[0]) < 0);
            end = end < 0 ? line : end;
        }
        else if (content.StartsWith("<!--", StringComparison.Ordinal))
        {
            int close = content.IndexOf("-->", StringComparison.Ordinal);
            end = close < 0 ? NextLine(table, line + 1, c => c.Contains("-->", StringComparison.Ordinal)) : close == content.Length - 3 ? line : -1;
        }
        if (end < 0)
            return -1;
        table.Mark(line, end + 1, LineRole.Markup);
        return end + 1;
    }

    private static int TableEnd(LineTable table, int line, string content)
    {
        if (line + 1 >= table.Count || !content.Contains('|', StringComparison.Ordinal) || table.Roles[line + 1] != LineRole.Text || !Divider().IsMatch(table.Content(line + 1)))
            return -1;
        table.Roles[line] = LineRole.Row;
        table.Roles[line + 1] = LineRole.Markup;
        int row = line + 2;
        for (; row < table.Count && table.Roles[row] == LineRole.Text && !BlockMark().IsMatch(table.Content(row)); row++)
            table.Roles[row] = LineRole.Row;
        return row;
    }

    private static bool MarkOne(LineTable table, int line, string content, int paragraph)
    {
        if (HeadingMark().Match(content) is { Success: true } heading)
            table.MarkHeading(line, line + 1, heading.Groups["marks"].Length);
        else if (paragraph >= 0 && line - paragraph <= MostHeadingLines && Underline().IsMatch(content))
        {
            table.MarkHeading(paragraph, line, content[0] == '=' ? 1 : 2);
            table.Roles[line] = LineRole.Markup;
        }
        else if (Rule().IsMatch(content))
            table.Roles[line] = LineRole.Separator;
        else if (Address().IsMatch(content))
            table.Roles[line] = LineRole.Markup;
        else if (Footnote().IsMatch(content))
            table.Roles[line] = LineRole.Paragraph;
        else
            return false;
        return true;
    }

    // In the middle of a paragraph only the first item of a numbered list begins one: any other number may be wrapped text.
    private static bool IsBullet(string content, LineTable table, int line, int paragraph) =>
        BulletMark().Match(content) is { Success: true } match
        && (paragraph < 0 || table.Lines[line - 1].IsBlank || match.Groups["number"] is not { Success: true } number || number.ValueSpan is "1");

    private static int NextLine(LineTable table, int line, Predicate<string> isIt)
    {
        while (line < table.Count && !isIt(table.Content(line).ToString()))
            line++;
        return line < table.Count ? line : -1;
    }

    [GeneratedRegex("^(?<marks>#{1,6})\\s+\\S")]
    private static partial Regex HeadingMark();

    [GeneratedRegex(@"^(#{1,6}\s+|(>\s*)*\[\^[^\[\]\s]+\]:\s*|(>\s*)+)")]
    private static partial Regex LeadingMarks();

    [GeneratedRegex(@"^(>\s*)*([-*+]|(?<number>\d{1,3})[.)])\s+(\[[ xX]\]\s+)?(?=\S)", RegexOptions.ExplicitCapture)]
    private static partial Regex BulletMark();

    [GeneratedRegex(@"^(#{1,6}\s|>|([-*+]|\d{1,3}[.)])\s|`{3}|~{3}|<!--)")]
    private static partial Regex BlockMark();

    [GeneratedRegex(@"\s+#+$")]
    private static partial Regex ClosingMarks();

    [GeneratedRegex(@"^(?<mark>`{3,})[^`]*$|^(?<mark>~{3,})")]
    private static partial Regex Fence();

    [GeneratedRegex("^(={2,}|-{2,})$")]
    private static partial Regex Underline();

    [GeneratedRegex(@"^([-*_])(\s*\1){2,}$")]
    private static partial Regex Rule();

    [GeneratedRegex(@"^(?=.*\|)\|?\s*:?-+:?\s*(\|\s*:?-+:?\s*)*\|?$")]
    private static partial Regex Divider();

    [GeneratedRegex(@"^\[[^\[\]^][^\[\]]*\]:\s+<?([#/.]|mailto:|\w+://)\S*(\s+[""'(].*)?$")]
    private static partial Regex Address();

    [GeneratedRegex(@"^\[\^[^\[\]\s]+\]:\s*\S")]
    private static partial Regex Footnote();
}
