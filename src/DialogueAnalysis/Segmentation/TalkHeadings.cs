namespace DialogueAnalysis.Segmentation;

/// <summary>Finds the heading above a turn of speech: one short line by itself that is no sentence.</summary>
internal static class TalkHeadings
{
    private const int LongestHeading = 70;

    /// <summary>Looks at the last line of a stretch that a turn follows; the line that opens a part is its title.</summary>
    public static void Find(LineTable table, bool opensPart)
    {
        int last = -1, before = -1;
        for (int i = table.NextRunning(0); i < table.Count; i = table.NextRunning(i + 1))
            (before, last) = (last, i);
        if (last < 0 || table.Roles[last] != LineRole.Text || (last > 0 && !table.Lines[last - 1].IsBlank) || table.NextFilled(last + 1) - last < 3)
            return;
        ReadOnlySpan<char> content = table.Content(last);
        if (content.Length <= LongestHeading && (char.IsUpper(content[0]) || char.IsDigit(content[0])) && !table.EndsSentence(last) && char.IsLetterOrDigit(content[^1]))
            table.MarkHeading(last, last + 1, opensPart && before < 0 ? 1 : 2);
    }
}
