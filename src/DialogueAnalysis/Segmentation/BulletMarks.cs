using System.Text.RegularExpressions;

namespace DialogueAnalysis.Segmentation;

/// <summary>Finds where list items begin that are no part of a numbered list.</summary>
internal static partial class BulletMarks
{
    public static void Find(LineTable table)
    {
        int last = -1;
        for (int i = 0; i < table.Count; i++)
        {
            if (table.Roles[i] == LineRole.Bullet)
                last = i;
            if (table.Roles[i] != LineRole.Text)
                continue;
            int length = SureLength(table.Content(i));
            if (length == 0)
                continue;
            // A dash, a number or an o can begin any wrapped line: it is a mark only at the head of a block or among other marks.
            bool head = i == 0 || table.Roles[i - 1] is not LineRole.Text || table.EndsSentence(i - 1) || last == i - 1;
            bool listed = last >= 0 && IsOneList(table, last, i);
            if (IsSure(table.Content(i)[0]) || head && table.Content(i)[0] != 'o' || listed)
            {
                table.Roles[i] = LineRole.Bullet;
                last = i;
            }
        }
    }

    /// <summary>The length of the mark at the beginning of a line, blanks after it included; 0 for none.</summary>
    public static int Length(ReadOnlySpan<char> content)
    {
        int sure = SureLength(content);
        return sure > 0 ? sure : NumberMark.Read(content)?.Length ?? 0;
    }

    private static int SureLength(ReadOnlySpan<char> content)
    {
        foreach (ValueMatch match in Mark().EnumerateMatches(content))
            return match.Length;
        return 0;
    }

    /// <summary>Whether the sign begins a list item wherever it stands.</summary>
    public static bool IsSure(char c) => c is '•' or '◦' or '▪' or '▫' or '‣' or '■' or '□' or '●' or '○' or '➢' or '✓' or (>= '\uf000' and <= '\uf0ff');

    private static bool IsOneList(LineTable table, int mark, int line)
    {
        for (int i = mark + 1; i < line; i++)
        {
            if (table.Roles[i] is not (LineRole.Text or LineRole.Blank) || i - mark > 6)
                return false;
        }
        return true;
    }

    [GeneratedRegex(@"^([•◦▪▫‣■□●○➢✓\uf000-\uf0ff]\s*|[-–*+·o]\s+(?=\S)|[0-9]{1,2}[.)]\s+(?=\p{Lu})|[a-zæøå]\)\s+(?=\S))")]
    private static partial Regex Mark();
}
