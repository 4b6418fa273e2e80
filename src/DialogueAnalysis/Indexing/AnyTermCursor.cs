namespace DialogueAnalysis.Indexing;

/// <summary>The passages that hold any of several terms, counted as one term, with the positions of all.</summary>
internal sealed class AnyTermCursor : IPositionCursor
{
    private readonly SegmentSearch _segment;
    private readonly float _weight;
    private readonly List<IPositionCursor> _terms = [];
    // The terms by where they stand.
    private readonly PriorityQueue<IPositionCursor, int> _waiting = new();
    private readonly List<IPositionCursor> _here = [];
    private readonly List<int> _positions = [];

    public AnyTermCursor(IEnumerable<IPositionCursor> terms, SegmentSearch segment, float weight)
    {
        (_segment, _weight) = (segment, weight);
        foreach (IPositionCursor term in terms)
        {
            _terms.Add(term);
            Cost = (int)Math.Min(int.MaxValue, (long)Cost + term.Cost);
            Put(term, term.Advance(0));
        }
    }

    public int Passage { get; private set; } = -1;

    public int Cost { get; }

    public int Advance(int target)
    {
        if (target <= Passage)
            return Passage;
        foreach (IPositionCursor term in _here)
            Put(term, term.Advance(target));
        _here.Clear();
        while (_waiting.TryPeek(out IPositionCursor? term, out int passage) && passage < target)
        {
            _waiting.Dequeue();
            Put(term, term.Advance(target));
        }
        Passage = _waiting.TryPeek(out _, out int next) ? next : IPassageCursor.End;
        while (_waiting.TryPeek(out IPositionCursor? term, out int passage) && passage == Passage)
            _here.Add(_waiting.Dequeue());
        return Passage;
    }

    public float PartBound(int start, int end)
    {
        double sum = 0;
        foreach (IPositionCursor term in _terms)
            sum += Bm25.FrequencyOf(term.PartBound(start, end));
        return Bm25.PartOf(sum);
    }

    public int Frequency() => _here.Sum(t => t.Frequency());

    public int Score() => Bm25.Score(_weight, _segment.Ranking.Part(Frequency(), _segment.Segment.Lengths[Passage]));

    public ReadOnlySpan<int> Positions()
    {
        _positions.Clear();
        foreach (IPositionCursor term in _here)
            _positions.AddRange(term.Positions());
        _positions.Sort();
        return System.Runtime.InteropServices.CollectionsMarshal.AsSpan(_positions);
    }

    private void Put(IPositionCursor term, int passage)
    {
        if (passage != IPassageCursor.End)
            _waiting.Enqueue(term, passage);
    }
}
