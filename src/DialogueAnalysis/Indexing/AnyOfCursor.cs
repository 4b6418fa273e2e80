namespace DialogueAnalysis.Indexing;

/// <summary>The passages that at least one of several cursors matches; the score is the sum.</summary>
internal sealed class AnyOfCursor : IPassageCursor
{
    private readonly IPassageCursor[] _cursors;
    private readonly ListCursor[]? _lists;

    public AnyOfCursor(IPassageCursor[] cursors)
    {
        _cursors = cursors;
        if (Array.TrueForAll(cursors, c => c is ListCursor { HasScores: true }))
            _lists = Array.ConvertAll(cursors, c => (ListCursor)c);
        Cost = (int)Math.Min(int.MaxValue, cursors.Sum(c => (long)c.Cost));
    }

    public int Passage { get; private set; } = -1;

    public int Cost { get; }

    /// <summary>The cursors where all are lists with scores; null where they are not.</summary>
    public ListCursor[]? Lists => _lists;

    public int Advance(int target)
    {
        if (target <= Passage)
            return Passage;
        int first = IPassageCursor.End;
        foreach (IPassageCursor cursor in _cursors)
            first = Math.Min(first, cursor.Advance(target));
        return Passage = first;
    }

    public int Score()
    {
        int sum = 0;
        foreach (IPassageCursor cursor in _cursors)
        {
            if (cursor.Passage == Passage)
                sum += cursor.Score();
        }
        return sum;
    }
}
