namespace DialogueAnalysis.Segmentation;

/// <summary>Finds where pages begin and which number each has.</summary>
/// <remarks>
/// A break can be seen as a form feed; in text without form feeds as a single blank at the beginning of a line, or as a lone number
/// that belongs to a run of page numbers. However many signs one break has, it counts once; only form feeds that follow one another
/// are pages without text.
/// </remarks>
internal static class PageBreaks
{
    public static void Find(LineTable table, bool onlyFormFeeds)
    {
        int[] filled = [.. Enumerable.Range(0, table.Count).Where(i => !table.Lines[i].IsBlank)];
        if (filled.Length == 0)
            return;
        var signs = new int[table.Count];
        bool formFeeds = CountFormFeeds(table, filled, signs);
        List<PageNumber> candidates = onlyFormFeeds ? [] : PageNumberLines.Find(table, filled, signs, formFeeds);
        int blanks = 0;
        if (!formFeeds && !onlyFormFeeds)
        {
            foreach (int line in LeadingBlanks.Find(table, filled, [.. candidates.Select(c => c.Line)]))
            {
                signs[line] = 1;
                blanks++;
            }
        }
        IReadOnlyList<PageNumber> numbers = new PageNumberRuns(table, filled, signs, formFeeds).Find(candidates);
        foreach (PageNumber number in numbers)
        {
            table.Roles[number.Line] = LineRole.PageNumber;
            if (number.BreaksBefore)
                signs[number.Line] = Math.Max(1, signs[number.Line]);
            if (number.BreaksAfter && table.NextFilled(number.Line + 1) is var next && next < table.Count)
                signs[next] = Math.Max(1, signs[next]);
        }
        if (numbers.Count == 0 && !formFeeds && blanks < 2)
            return;
        for (int i = 0; i < table.Count; i++)
            table.BreakBefore[i] = signs[i] > 0;
        NumberPages(table, filled[0], signs, numbers);
    }

    /// <summary>Counts the form feeds before each filled line, those before blank lines above it included.</summary>
    private static bool CountFormFeeds(LineTable table, int[] filled, int[] signs)
    {
        bool any = false;
        int count = 0;
        for (int i = 0; i < table.Count; i++)
        {
            count += table.Lines[i].AfterFormFeed ? 1 : 0;
            if (table.Lines[i].IsBlank)
                continue;
            signs[i] = count;
            any |= count > 0 && i > filled[0];
            count = 0;
        }
        return any;
    }

    private static void NumberPages(LineTable table, int first, int[] signs, IReadOnlyList<PageNumber> numbers)
    {
        var known = new Dictionary<int, int>();
        int start = first, n = 0;
        for (int i = first; i < table.Count && n < numbers.Count; i++)
        {
            start = signs[i] > 0 ? i : start;
            if (numbers[n].Line == i)
                known[start] = numbers[n++].Number;
        }
        int page = 1;
        if (known.Count > 0)
        {
            int earliest = known.Keys.Min();
            page = known[earliest] - signs[(first + 1)..(earliest + 1)].Sum();
        }
        for (int i = 0; i < table.Count; i++)
        {
            if (known.TryGetValue(i, out int number))
                page = number;
            else if (i > first)
                page += signs[i];
            table.Pages[i] = page > 0 ? page : null;
        }
    }
}
