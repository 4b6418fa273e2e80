using System.Globalization;

namespace DialogueAnalysis.Segmentation;

/// <summary>Finds where pages begin and which number each has.</summary>
/// <remarks>
/// A break can be seen as a form feed, as a lone number, or as a single blank at the beginning of a line. Lines that begin with a
/// blank close after one another are list items whose bullet was lost, not pages.
/// </remarks>
internal static class PageBreaks
{
    private const int ListItemDistance = 3;

    public static void Find(LineTable table, bool onlyFormFeeds)
    {
        var numbers = new Dictionary<int, int>();
        int blanks = 0;
        for (int i = 0; i < table.Count; i++)
        {
            if (table.Lines[i].IsBlank)
                continue;
            bool sign = table.Lines[i].AfterFormFeed || (!onlyFormFeeds && table.Lines[i].BeginsWithOneBlank);
            if (!onlyFormFeeds && Number(table, i) is int number)
            {
                // A number at the head of a page comes after the sign of the break; without one it stands at the foot.
                table.Roles[i] = LineRole.PageNumber;
                int first = sign ? i : Math.Min(i + 1, table.Count - 1);
                table.BreakBefore[first] = true;
                numbers[first] = sign ? number : number + 1;
            }
            else if (sign)
            {
                table.BreakBefore[i] = true;
                blanks += table.Lines[i].AfterFormFeed ? 2 : 1;
            }
        }
        RestoreLostBullets(table);
        if (numbers.Count == 0 && blanks < 2)
            Array.Clear(table.BreakBefore);
        else
            NumberPages(table, numbers);
    }

    private static void RestoreLostBullets(LineTable table)
    {
        int last = -1;
        for (int i = 0; i < table.Count; i++)
        {
            if (!table.BreakBefore[i] || table.Roles[i] == LineRole.PageNumber || !table.Lines[i].BeginsWithOneBlank || table.Lines[i].AfterFormFeed)
                continue;
            if (last >= 0 && i - last <= ListItemDistance)
            {
                table.Roles[i] = table.Roles[last] = LineRole.Bullet;
                table.BreakBefore[i] = table.BreakBefore[last] = false;
            }
            last = i;
        }
    }

    private static void NumberPages(LineTable table, Dictionary<int, int> numbers)
    {
        int first = Enumerable.Range(0, table.Count).First(i => !table.Lines[i].IsBlank || i == table.Count - 1);
        int page = 1;
        if (numbers.Count > 0)
        {
            int known = numbers.Keys.Min();
            int breaks = 0;
            for (int i = first + 1; i <= known; i++)
                breaks += table.BreakBefore[i] ? 1 : 0;
            page = numbers[known] - (known == first ? 0 : breaks);
        }
        for (int i = 0; i < table.Count; i++)
        {
            if (numbers.TryGetValue(i, out int number))
                page = number;
            else if (table.BreakBefore[i] && i > first)
                page++;
            table.Pages[i] = page > 0 ? page : null;
        }
    }

    private static int? Number(LineTable table, int line)
    {
        ReadOnlySpan<char> content = table.Content(line);
        if (content.StartsWith("Side ", StringComparison.OrdinalIgnoreCase))
            content = content[5..];
        int of = content.IndexOf(" af ", StringComparison.Ordinal);
        if (of > 0 && int.TryParse(content[(of + 4)..], NumberStyles.None, CultureInfo.InvariantCulture, out _))
            content = content[..of];
        content = content.Trim("-– ");
        bool alone = (line == 0 || table.Lines[line - 1].IsBlank) && (line + 1 >= table.Count || table.Lines[line + 1].IsBlank);
        return alone && content.Length is > 0 and <= 4 && int.TryParse(content, NumberStyles.None, CultureInfo.InvariantCulture, out int number) ? number : null;
    }
}
