namespace DialogueAnalysis.Indexing;

/// <summary>The passages of a stem that hold it in some of its forms.</summary>
/// <param name="stem">All passages of the stem.</param>
/// <param name="forms">The numbers of the forms.</param>
/// <param name="segment">The segment.</param>
/// <param name="weight">The weight of the forms, as <see cref="Bm25.WeightOf"/> gives it.</param>
internal sealed class FormCursor(PostingCursor stem, int[] forms, SegmentSearch segment, float weight) : IPositionCursor
{
    private int[] _positions = new int[4];
    private int _count;

    public int Passage { get; private set; } = -1;

    public int Cost => stem.Cost;

    public int Advance(int target)
    {
        if (target <= Passage)
            return Passage;
        Passage = stem.Advance(target);
        while (Passage != IPassageCursor.End && !Match())
            Passage = stem.Advance(Passage + 1);
        return Passage;
    }

    public int Frequency() => _count;

    public float PartBound(int start, int end) => stem.PartBound(start, end);

    public ReadOnlySpan<int> Positions() => _positions.AsSpan(0, _count);

    public int Score() => Bm25.Score(weight, segment.Ranking.Part(_count, segment.Segment.Lengths[Passage]));

    private bool Match()
    {
        ReadOnlySpan<int> all = stem.Positions();
        if (_positions.Length < all.Length)
            _positions = new int[2 * all.Length];
        _count = 0;
        for (int i = 0; i < all.Length; i++)
        {
            if (Array.IndexOf(forms, stem.FormAt(i)) >= 0)
                _positions[_count++] = all[i];
        }
        return _count > 0;
    }
}
