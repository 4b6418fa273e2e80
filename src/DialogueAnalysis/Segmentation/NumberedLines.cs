namespace DialogueAnalysis.Segmentation;

/// <summary>Tells numbered headings from numbered lists.</summary>
/// <remarks>
/// Numbered lines that follow one another, number by number, are a list. A numbered line that has text of its own below it is a
/// heading, if it stands alone between blank lines or the numbers before or after it have text of their own too.
/// </remarks>
internal sealed class NumberedLines
{
    private const int LongestHeading = 70;

    private readonly LineTable _table;
    private readonly Measure _measure;
    private readonly List<(int Line, NumberMark Mark)> _marks = [];

    private NumberedLines(LineTable table)
    {
        _table = table;
        _measure = new Measure(table);
        for (int i = 0; i < table.Count; i++)
        {
            if (table.Roles[i] == LineRole.Text && NumberMark.Read(table.Content(i)) is NumberMark mark)
                _marks.Add((i, mark));
        }
    }

    /// <summary>Marks the numbered lists and, if asked to, the numbered headings of at least the given depth.</summary>
    public static void Find(LineTable table, int? headingsFrom) => new NumberedLines(table).Mark(headingsFrom);

    private void Mark(int? headingsFrom)
    {
        bool[] titles = [.. Enumerable.Range(0, _marks.Count).Select(IsTitleOfText)];
        var headings = new bool[_marks.Count];
        for (int k = 0; k < _marks.Count; k++)
        {
            bool sibling = Follows(k) && (headings[k - 1] || titles[k - 1]);
            bool last = sibling && k + 1 == _marks.Count && IsTitle(k) && _table.NextFilled(_marks[k].Line + 1) == _table.Count;
            headings[k] = titles[k] ? IsAlone(_marks[k]) && !(Follows(k) && !titles[k - 1]) || sibling || (Follows(k + 1) && titles[k + 1]) : last;
        }
        for (int k = 0; k < _marks.Count; k++)
        {
            (int line, NumberMark mark) = _marks[k];
            if (headings[k] && mark.Depth >= headingsFrom)
                _table.MarkHeading(line, line + 1, mark.Depth);
            if (headings[k] || !Follows(k + 1) || headings[k + 1] || titles[k] || !(_table.Roles[line] == LineRole.Bullet || (mark.IsFirst && IsHead(line))))
                continue;
            _table.Roles[line] = _table.Roles[_marks[k + 1].Line] = LineRole.Bullet;
        }
    }

    private bool Follows(int k) => k > 0 && k < _marks.Count && _marks[k].Mark.Follows(_marks[k - 1].Mark);

    private bool IsHead(int line) => line == 0 || _table.Roles[line - 1] is not LineRole.Text || _table.EndsSentence(line - 1) || _table.BreakBefore[line];

    private bool IsAlone((int Line, NumberMark Mark) numbered)
    {
        bool before = numbered.Line == 0 || _table.Roles[numbered.Line - 1] != LineRole.Text || _table.BreakBefore[numbered.Line];
        bool after = numbered.Line + 1 < _table.Count && _table.Lines[numbered.Line + 1].IsBlank;
        return before && (after || numbered.Mark.Depth > 1);
    }

    private bool IsTitle(int k)
    {
        (int line, NumberMark mark) = _marks[k];
        ReadOnlySpan<char> title = _table.Content(line)[mark.Length..];
        return mark.IsOfHeading && title.Length <= LongestHeading && char.IsUpper(title[0]) && (title[^1] == '?' || !_table.EndsSentence(line))
            && (char.IsLetterOrDigit(title[^1]) || title[^1] is '?' or ')' or '”' or '"');
    }

    /// <summary>Whether the line is a title with text, or with a numbered title of its own, below it.</summary>
    private bool IsTitleOfText(int k)
    {
        (int line, _) = _marks[k];
        if (!IsTitle(k))
            return false;
        int next = _table.NextFilled(line + 1);
        if (next == _table.Count || _table.Roles[next] is not (LineRole.Text or LineRole.Bullet))
            return false;
        if (k + 1 < _marks.Count && _marks[k + 1].Line == next)
            return _marks[k + 1].Mark.IsFirstUnder(_marks[k].Mark) || !_marks[k + 1].Mark.IsOfHeading;
        if (BulletMarks.Length(_table.Content(next)) > 0)
            return true;
        if (_table.BeginsInLowerCase(next))
            return false;
        return next > line + 1 || ((_measure.WasEnded(line, next, inList: false) || _measure.IsShort(line, next)) && HasSentence(next));
    }

    /// <summary>Whether a sentence ends before the next blank line or number.</summary>
    private bool HasSentence(int line)
    {
        while (!_table.EndsSentence(line))
        {
            line++;
            if (line == _table.Count || _table.Roles[line] != LineRole.Text || NumberMark.Read(_table.Content(line)) is not null)
                return false;
        }
        return true;
    }
}
