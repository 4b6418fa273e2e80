namespace DialogueAnalysis.Segmentation;

/// <summary>How wide the lines of a neighbourhood were set, by which a line that was ended on purpose can be told from a full one.</summary>
internal sealed class Measure
{
    private const int Neighbours = 30;

    // Of the lines near by, this many may be wider than the measure: a stray wide line does not set it. Few lines have no strays.
    private const int Strays = 2;
    private const int LinesForStray = 10;

    // No text is set so narrow that a line of this width is full: some sixty letters.
    private const int ShortWidth = 27_000;

    // Letters' widths are those of another typeface, so "fits" leaves some room.
    private const double Slack = 0.985;

    // A list item is set narrower than the text around it by its indent.
    private const double ListShare = 0.968;

    private readonly LineTable _table;
    private readonly int[] _widths;
    private readonly int[] _measures;

    public Measure(LineTable table)
    {
        _table = table;
        _widths = new int[table.Count];
        _measures = new int[table.Count];
        var running = new List<int>();
        for (int i = 0; i < table.Count; i++)
        {
            if (table.Roles[i] is LineRole.Text or LineRole.Bullet)
            {
                _widths[i] = TypeWidths.Of(table.Content(i));
                running.Add(i);
            }
        }
        var window = new List<int>();
        for (int r = 0; r < running.Count; r++)
        {
            window.Clear();
            for (int q = Math.Max(0, r - Neighbours); q < Math.Min(running.Count, r + Neighbours + 1); q++)
                window.Add(_widths[running[q]]);
            window.Sort();
            _measures[running[r]] = window[window.Count - 1 - Math.Min(Strays, window.Count / LinesForStray)];
        }
    }

    /// <summary>Whether the first word of <paramref name="next"/> would still have stood on the line, so that the line was ended on purpose.</summary>
    public bool WasEnded(int line, int next, bool inList)
    {
        double measure = _measures[line] * (inList ? ListShare : Slack);
        return _widths[line] + TypeWidths.Blank + TypeWidths.Of(_table.FirstWord(next)) <= measure;
    }

    /// <summary>Whether the line, with the first word of <paramref name="next"/>, is short for any text.</summary>
    public bool IsShort(int line, int next) => _widths[line] + TypeWidths.Blank + TypeWidths.Of(_table.FirstWord(next)) <= ShortWidth;

    /// <summary>Whether the line is narrow enough to be set as part of a list item.</summary>
    public bool FitsList(int line) => _widths[line] <= _measures[line] * ListShare;
}
