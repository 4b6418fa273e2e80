namespace DialogueAnalysis.Indexing;

/// <summary>The passages in which terms follow one another word by word.</summary>
internal sealed class PhraseCursor(IPositionCursor[] terms, SegmentSearch segment, float weight) : IPositionCursor
{
    private readonly AllOfCursor _all = new([.. terms], []);
    private int[] _starts = new int[16];
    private int _count;

    public int Passage { get; private set; } = -1;

    public int Cost => _all.Cost;

    public int Advance(int target)
    {
        if (target <= Passage)
            return Passage;
        Passage = _all.Advance(target);
        while (Passage != IPassageCursor.End && !Match())
            Passage = _all.Advance(Passage + 1);
        return Passage;
    }

    public int Seek(int candidate)
    {
        if (candidate <= Passage)
            return Passage;
        int found = _all.Seek(candidate);
        if (found != candidate)
            return found;
        if (!Match())
            return candidate + 1;
        return Passage = candidate;
    }

    public int Frequency() => _count;

    // It is not in a passage more often than any of its terms.
    public float PartBound(int start, int end)
    {
        float bound = 1;
        foreach (IPositionCursor term in terms)
            bound = Math.Min(bound, term.PartBound(start, end));
        return bound;
    }

    /// <summary>Where the phrase begins.</summary>
    public ReadOnlySpan<int> Positions() => _starts.AsSpan(0, _count);

    public int Score() => Bm25.Score(weight, segment.Ranking.Part(_count, segment.Segment.Lengths[Passage]));

    private bool Match()
    {
        ReadOnlySpan<int> first = terms[0].Positions();
        if (_starts.Length < first.Length)
            _starts = new int[first.Length * 2];
        first.CopyTo(_starts);
        _count = first.Length;
        for (int term = 1; term < terms.Length && _count > 0; term++)
            Keep(term, terms[term].Positions());
        return _count > 0;
    }

    // Keeps the starts that the term follows at its distance; both are ascending.
    private void Keep(int term, ReadOnlySpan<int> positions)
    {
        int kept = 0, at = 0;
        foreach (int start in _starts.AsSpan(0, _count))
        {
            while (at < positions.Length && positions[at] < start + term)
                at++;
            if (at == positions.Length)
                break;
            if (positions[at] == start + term)
                _starts[kept++] = start;
        }
        _count = kept;
    }
}
