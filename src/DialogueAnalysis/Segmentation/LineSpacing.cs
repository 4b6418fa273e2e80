namespace DialogueAnalysis.Segmentation;

/// <summary>How many blank lines end a paragraph at each place: layouts differ within one file.</summary>
/// <remarks>
/// Where sentences run on over single blank lines, the text is set with a blank line after every line, and only a larger gap
/// ends a paragraph. This is judged in the neighbourhood of each line.
/// </remarks>
internal sealed class LineSpacing
{
    private const int Neighbours = 8;

    private readonly bool[] _double;

    public LineSpacing(LineTable table)
    {
        var pairs = new List<(int Line, int Gap, bool RunsOn)>();
        int last = -1;
        for (int i = 0; i < table.Count; i++)
        {
            if (table.Roles[i] is not (LineRole.Text or LineRole.Bullet))
                continue;
            if (last >= 0)
            {
                bool runsOn = table.EndsWithHyphen(last) || (table.BeginsInLowerCase(i) && !table.EndsSentence(last));
                pairs.Add((last, i - last - 1, runsOn));
            }
            last = i;
        }
        _double = new bool[table.Count];
        for (int p = 0; p < pairs.Count; p++)
        {
            int single = 0, doubled = 0, runningOn = 0;
            for (int q = Math.Max(0, p - Neighbours); q < Math.Min(pairs.Count, p + Neighbours + 1); q++)
            {
                single += pairs[q].Gap == 0 ? 1 : 0;
                doubled += pairs[q].Gap == 1 ? 1 : 0;
                runningOn += pairs[q].Gap == 1 && pairs[q].RunsOn ? 1 : 0;
            }
            _double[pairs[p].Line] = doubled > single && 2 * runningOn >= doubled;
        }
    }

    /// <summary>The fewest blank lines after the line that end a paragraph.</summary>
    public int ParagraphGap(int line) => _double[line] ? 2 : 1;
}
