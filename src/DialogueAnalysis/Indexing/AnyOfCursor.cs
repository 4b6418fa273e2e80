namespace DialogueAnalysis.Indexing;

/// <summary>The passages that at least one of several cursors matches; the score is the sum, in the order given.</summary>
/// <remarks>Works through windows of passages, one cursor after the other. A window is short after a leap, and longer and longer where passage follows on passage.</remarks>
internal sealed class AnyOfCursor(IReadOnlyList<IPassageCursor> cursors) : IPassageCursor
{
    private const int FirstLength = 64;
    private readonly ScoreWindow _window = new();
    private int _length = FirstLength;

    public int Passage { get; private set; } = -1;

    public int Cost { get; } = (int)Math.Min(int.MaxValue, cursors.Sum(c => (long)c.Cost));

    public int Advance(int target)
    {
        if (target <= Passage)
            return Passage;
        if (target < _window.End)
        {
            Passage = _window.FirstFrom(target);
            if (Passage < _window.End)
                return Passage;
            target = _window.End;
        }
        int start = First(target);
        return Passage = start == IPassageCursor.End ? start : Fill(start);
    }

    /// <summary>Offers every passage, and returns their number. The cursor has not been moved before, and is of no use after.</summary>
    public int AddTo(TopPassages top, CancellationToken cancellationToken)
    {
        int total = 0;
        for (int start = First(0); start != IPassageCursor.End; start = First(_window.End))
        {
            cancellationToken.ThrowIfCancellationRequested();
            Fill(start);
            total += _window.AddTo(top);
        }
        return total;
    }

    public double Score() => _window.ScoreOf(Passage);

    private int First(int target)
    {
        int first = IPassageCursor.End;
        foreach (IPassageCursor cursor in cursors)
            first = Math.Min(first, cursor.Advance(target));
        return first;
    }

    private int Fill(int start)
    {
        _length = start - _window.End < _length ? Math.Min(_length * 2, ScoreWindow.MaxLength) : FirstLength;
        _window.Reset(start, _length);
        foreach (IPassageCursor cursor in cursors)
        {
            if (cursor is PostingCursor postings)
            {
                postings.AddTo(_window);
                continue;
            }
            for (int passage = cursor.Advance(start); passage < _window.End; passage = cursor.Advance(passage + 1))
                _window.Add(passage, cursor.Score());
        }
        return start;
    }
}
