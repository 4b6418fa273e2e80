using System.Text.RegularExpressions;

namespace DialogueAnalysis.Segmentation;

/// <summary>The signs of Markdown that matter for reading: heading marks, block quotation marks and emphasis.</summary>
internal static partial class MarkdownLines
{
    public static void FindHeadings(LineTable table)
    {
        for (int i = 0; i < table.Count; i++)
        {
            if (table.Roles[i] == LineRole.Text && HeadingMark().Match(table.Content(i).ToString()) is { Success: true } match)
                table.MarkHeading(i, i + 1, match.Groups["marks"].Length);
        }
    }

    /// <summary>The length of the marks at the beginning of a line, blanks after them included.</summary>
    public static int MarkLength(ReadOnlySpan<char> content)
    {
        foreach (ValueMatch match in LeadingMarks().EnumerateMatches(content))
            return match.Length;
        return 0;
    }

    /// <summary>The places of emphasis marks and closing heading marks in a line.</summary>
    public static Regex.ValueMatchEnumerator InnerMarks(ReadOnlySpan<char> content) => Inner().EnumerateMatches(content);

    [GeneratedRegex(@"^(?<marks>#{1,6})\s+\S")]
    private static partial Regex HeadingMark();

    [GeneratedRegex(@"^(#{1,6}\s+|(>\s*)+)")]
    private static partial Regex LeadingMarks();

    [GeneratedRegex(@"\*\*|__|(?<![\w*])\*(?=[^\s*])|(?<=[^\s*])\*(?![\w*])|\s#+$")]
    private static partial Regex Inner();
}
