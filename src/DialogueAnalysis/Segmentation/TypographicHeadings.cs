namespace DialogueAnalysis.Segmentation;

/// <summary>Finds headings by how they are set, where no table of contents lists them: one short line by itself, no sentence, with text below.</summary>
/// <remarks>Three or more lone short lines after one another, with no sentence between, are the cells of a table.</remarks>
internal static class TypographicHeadings
{
    private const int LongestHeading = 70;
    private const int FewestCells = 3;

    /// <summary>Marks the headings: level 1, but 2 where the text begins with its title.</summary>
    public static void Find(LineTable table, LineSpacing spacing)
    {
        int first = table.NextRunning(0);
        var lone = new List<int>();
        bool hasTitle = false;
        int previous = -1;
        for (int i = first; i < table.Count; i = table.NextRunning(i + 1))
        {
            int next = table.NextRunning(i + 1);
            bool alone = next < table.Count && next - i > spacing.ParagraphGap(i)
                && (previous < 0 || i - previous > spacing.ParagraphGap(previous) || table.BreakBefore[i]);
            previous = i;
            if (alone && table.Roles[i] == LineRole.Text && IsShort(table, i))
            {
                lone.Add(i);
                continue;
            }
            Mark();
        }
        Mark();

        void Mark()
        {
            // The heading that opens a part is its title; the others stand under it.
            if (lone.Count > 0 && lone[0] == first && IsTitle(table, first))
            {
                table.MarkHeading(first, first + 1, 1);
                hasTitle = true;
                lone.RemoveAt(0);
            }
            if (lone.Count < FewestCells)
            {
                foreach (int line in lone.Where(l => IsTitle(table, l)))
                    table.MarkHeading(line, line + 1, hasTitle ? 2 : 1);
            }
            lone.Clear();
        }
    }

    private static bool IsShort(LineTable table, int line)
    {
        ReadOnlySpan<char> content = table.Content(line);
        return content.Length <= LongestHeading && (content[^1] == '?' || !table.EndsSentence(line));
    }

    private static bool IsTitle(LineTable table, int line)
    {
        ReadOnlySpan<char> content = table.Content(line);
        return (char.IsUpper(content[0]) || char.IsDigit(content[0]))
            && content.ContainsAnyExceptInRange('0', '9')
            && (char.IsLetterOrDigit(content[^1]) || content[^1] is '?' or ')' or '”' or '"')
            && !MessageFrame.IsSalutation(content) && !MessageFrame.IsClosing(content);
    }
}
