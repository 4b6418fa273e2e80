namespace DialogueAnalysis.Segmentation;

/// <summary>Finds the lines before which a page break left a single blank.</summary>
/// <remarks>
/// Lines that begin with a blank close after one another are list items whose bullet was lost. Where a text begins most of its
/// paragraphs with a blank, or lines too close together for pages, that is its habit and no sign of anything.
/// </remarks>
internal static class LeadingBlanks
{
    private const int ListItemDistance = 3;
    private const int FewestLinesOfPage = 8;

    /// <summary>Marks list items without bullet and gives the lines, in order, that begin with the blank of a page break.</summary>
    public static IReadOnlyList<int> Find(LineTable table, int[] filled, HashSet<int> numbers)
    {
        int starts = 0;
        var led = new List<int>();
        var lists = new List<int>();
        for (int f = 0; f < filled.Length; f++)
        {
            int i = filled[f];
            starts += f == 0 || table.Lines[i - 1].IsBlank || table.EndsSentence(i - 1) ? 1 : 0;
            if (!table.Lines[i].BeginsWithOneBlank || numbers.Contains(i))
                continue;
            bool introduced = f > 0 && table.Content(filled[f - 1])[^1] == ':';
            bool goesOn = lists.Count > 0 && i - lists[^1] <= ListItemDistance;
            (introduced || goesOn ? lists : led).Add(i);
        }
        // A list introduced has two items or more; else its line is a line like the others.
        for (int k = lists.Count - 1; k >= 0; k--)
        {
            bool single = (k == 0 || lists[k] - lists[k - 1] > ListItemDistance) && (k + 1 >= lists.Count || lists[k + 1] - lists[k] > ListItemDistance);
            if (single)
            {
                led.Add(lists[k]);
                lists.RemoveAt(k);
            }
        }
        led.Sort();
        bool habit = led.Count >= 2 && (2 * led.Count > starts || filled.Length < FewestLinesOfPage * led.Count);
        if (!habit)
            lists.AddRange(led.Where((line, k) => (k > 0 && line - led[k - 1] <= ListItemDistance) || (k + 1 < led.Count && led[k + 1] - line <= ListItemDistance)));
        foreach (int line in lists)
            table.Roles[line] = LineRole.Bullet;
        IEnumerable<int> heads = filled.Where(i => numbers.Contains(i) && table.Lines[i].BeginsWithOneBlank);
        return [.. heads.Concat(habit ? [] : led.Except(lists)).Order()];
    }
}
