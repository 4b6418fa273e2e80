namespace DialogueAnalysis.Indexing;

/// <summary>The passages in which terms stand near each other.</summary>
/// <remarks>Scored as one term: its frequency is the number of finds, its weight the sum of the weights of the groups.</remarks>
internal sealed class NearCursor : ITermCursor
{
    private readonly NearGroup[] _byCost;
    private readonly NearFinder _finder;
    private readonly List<NearOccurrence> _occurrences = [];
    private readonly SegmentSearch _segment;
    private readonly float _weight;
    private int _count;

    public NearCursor(NearGroup[] groups, int distance, SegmentSearch segment, float weight)
    {
        _byCost = [.. groups.OrderBy(g => g.Cost)];
        _finder = new NearFinder(groups.Length, distance);
        (_segment, _weight) = (segment, weight);
    }

    public int Passage { get; private set; } = -1;

    public int Cost => _byCost[0].Cost;

    public int Advance(int target)
    {
        if (target <= Passage)
            return Passage;
        int candidate = _byCost[0].Advance(target);
        while (candidate != IPassageCursor.End)
        {
            int next = Check(candidate);
            if (next == candidate)
                break;
            candidate = _byCost[0].Advance(next);
        }
        return Passage = candidate;
    }

    public int Seek(int candidate)
    {
        if (candidate <= Passage)
            return Passage;
        foreach (NearGroup group in _byCost)
        {
            int found = group.Advance(candidate);
            if (found != candidate)
                return found;
        }
        int next = Check(candidate);
        return next == candidate ? Passage = candidate : next;
    }

    public int Frequency() => _count;

    // It is not in a passage more often than any of its groups.
    public float PartBound(int start, int end)
    {
        float bound = 1;
        foreach (NearGroup group in _byCost)
            bound = Math.Min(bound, group.PartBound(start, end));
        return bound;
    }

    public int Score() => Bm25.Score(_weight, _segment.Ranking.Part(_count, _segment.Segment.Lengths[Passage]));

    /// <summary>The candidate itself where it matches, else the next passage that may.</summary>
    private int Check(int candidate)
    {
        for (int i = 1; i < _byCost.Length; i++)
        {
            int found = _byCost[i].Advance(candidate);
            if (found != candidate)
                return found;
        }
        _occurrences.Clear();
        foreach (NearGroup group in _byCost)
            group.AddTo(_occurrences, candidate);
        _occurrences.Sort();
        _count = _finder.Find(_occurrences);
        return _count > 0 ? candidate : candidate + 1;
    }
}
