namespace DialogueAnalysis.Segmentation;

/// <summary>Finds headings by how they are set, where no table of contents lists them: one short line by itself, no sentence, with text below.</summary>
internal static class TypographicHeadings
{
    private const int LongestHeading = 70;

    public static void Find(LineTable table, LineSpacing spacing)
    {
        bool hasTitle = false;
        int previous = -1;
        for (int i = table.NextRunning(0); i < table.Count; i = table.NextRunning(i + 1))
        {
            int next = table.NextRunning(i + 1);
            bool alone = next < table.Count && next - i > spacing.ParagraphGap(i)
                && (previous < 0 || i - previous > spacing.ParagraphGap(previous) || table.BreakBefore[i]);
            if (alone && table.Roles[i] == LineRole.Text && IsTitle(table, i))
            {
                // The heading that opens a part is its title; the others stand under it.
                hasTitle |= previous < 0;
                table.MarkHeading(i, i + 1, hasTitle && previous >= 0 ? 2 : 1);
            }
            previous = i;
        }
    }

    private static bool IsTitle(LineTable table, int line)
    {
        ReadOnlySpan<char> content = table.Content(line);
        return content.Length <= LongestHeading
            && (char.IsUpper(content[0]) || char.IsDigit(content[0]))
            && !table.EndsSentence(line)
            && (char.IsLetterOrDigit(content[^1]) || content[^1] is ')' or '”' or '"');
    }
}
