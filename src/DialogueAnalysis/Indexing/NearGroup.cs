namespace DialogueAnalysis.Indexing;

/// <summary>Walks over the passages that hold any of several phrases, and knows where each begins.</summary>
/// <param name="number">Which of the groups of its query it is.</param>
internal sealed class NearGroup(int number)
{
    private readonly List<(IPositionCursor Cursor, int Length)> _phrases = [];

    public bool IsEmpty => _phrases.Count == 0;

    /// <summary>At most so many passages hold one of the phrases.</summary>
    public int Cost => (int)Math.Min(int.MaxValue, _phrases.Sum(p => (long)p.Cursor.Cost));

    public void Add(IPositionCursor cursor, int length) => _phrases.Add((cursor, length));

    /// <summary>The first passage that is not before the target and holds one of the phrases.</summary>
    public int Advance(int target)
    {
        int first = IPassageCursor.End;
        foreach ((IPositionCursor cursor, _) in _phrases)
            first = Math.Min(first, cursor.Advance(target));
        return first;
    }

    /// <summary>As <see cref="ITermCursor.PartBound"/> says it of all phrases together.</summary>
    public float PartBound(int start, int end)
    {
        double sum = 0;
        foreach ((IPositionCursor cursor, _) in _phrases)
            sum += Bm25.FrequencyOf(cursor.PartBound(start, end));
        return Bm25.PartOf(sum);
    }

    /// <summary>Adds where the phrases stand in the passage that <see cref="Advance"/> led to.</summary>
    public void AddTo(List<NearOccurrence> occurrences, int passage)
    {
        foreach ((IPositionCursor cursor, int length) in _phrases)
        {
            if (cursor.Passage != passage)
                continue;
            foreach (int position in cursor.Positions())
                occurrences.Add(new NearOccurrence(position, length, number));
        }
    }
}
