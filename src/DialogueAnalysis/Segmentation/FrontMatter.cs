using System.Text.RegularExpressions;

namespace DialogueAnalysis.Segmentation;

/// <summary>Finds what frames the running text: the title page, an article's byline, a letter's signature, rules.</summary>
internal static partial class FrontMatter
{
    private const int ShortLine = 45;
    private const int BylineWithin = 6;

    /// <summary>Marks the lines before the table of contents that are no sentences, up to the last sentence before them.</summary>
    public static void FindTitlePage(LineTable table)
    {
        int contents = Array.IndexOf(table.Roles, LineRole.Contents);
        for (int i = contents - 1; i >= 0; i--)
        {
            if (table.Roles[i] != LineRole.Text)
                continue;
            if (table.EndsSentence(i))
                break;
            table.Roles[i] = LineRole.TitlePage;
        }
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

    [GeneratedRegex(@"^(Af|Skrevet af|Tekst:)\s+\S.*|^\d{1,2}[./-]\s?\d{1,2}[./-]\s?\d{4}$")]
    private static partial Regex Byline();
}
