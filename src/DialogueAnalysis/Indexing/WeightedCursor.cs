namespace DialogueAnalysis.Indexing;

/// <summary>The passages that hold any of several terms, scored by the weighted sum of their frequencies, which is made only where it is asked for.</summary>
/// <param name="terms">The terms and what an occurrence of each counts; those without units of their own are a <see cref="CountedCursor"/>, whose units count as they are.</param>
/// <param name="segment">The segment.</param>
/// <param name="weight">As <see cref="Bm25.WeightOf"/> gives it.</param>
internal sealed class WeightedCursor((ITermCursor Cursor, int Units)[] terms, SegmentSearch segment, float weight) : ListCursor, ITermCursor
{
    private int _units;

    public override int Cost { get; } = (int)Math.Min(int.MaxValue, terms.Sum(t => (long)t.Cursor.Cost));

    /// <summary>The terms.</summary>
    public IEnumerable<ITermCursor> Terms => terms.Select(t => t.Cursor);

    public override int Advance(int target)
    {
        if (target <= Passage)
            return Passage;
        int first = IPassageCursor.End;
        foreach ((ITermCursor cursor, _) in terms)
            first = Math.Min(first, cursor.Advance(target));
        _units = 0;
        return Passage = first;
    }

    public override int Seek(int candidate)
    {
        if (candidate <= Passage)
            return Passage;
        int units = 0;
        foreach ((ITermCursor cursor, int each) in terms)
        {
            if (cursor.Seek(candidate) == candidate)
                units += UnitsOf(cursor, each);
        }
        if (units == 0)
            return candidate + 1;
        _units = units;
        return Passage = candidate;
    }

    public int Frequency() => Math.Max(1, Units() / Bm25.FrequencyUnit);

    public override int Score() => ScoreOf(Units(), Passage);

    public override int Bound(int start, int end) => PartBound(start, end) is > 0 and var part ? Bm25.Score(weight, part) : 0;

    public float PartBound(int start, int end)
    {
        double sum = 0;
        foreach ((ITermCursor, int) term in terms)
            sum += BoundOf(term, start, end);
        return Bm25.PartOf(sum);
    }

    public override void AddTo(ScoreWindow window)
    {
        if (terms is [(not PostingCursor, _)])
        {
            base.AddTo(window);
            return;
        }
        Span<int> scores = window.Scores, units = Collect(window.Start, window.End);
        for (int i = ScoreWindow.FirstAbove(units, 0, 0); i < units.Length; i = ScoreWindow.FirstAbove(units, 0, i + 1))
            scores[i] += ScoreOf(units[i], window.Start + i);
    }

    public override void AddTo(BestPassages best, int passages, CancellationToken cancellationToken)
    {
        for (int start = 0; start < passages; start += ScoreWindow.MaxLength)
        {
            cancellationToken.ThrowIfCancellationRequested();
            int end = Math.Min(passages, start + ScoreWindow.MaxLength), bound = Bound(start, end);
            if (bound == 0 || bound <= best.Floor)
                continue;
            Span<int> units = Collect(start, end);
            for (int i = ScoreWindow.FirstAbove(units, 0, 0); i < units.Length; i = ScoreWindow.FirstAbove(units, 0, i + 1))
                best.Offer(start + i, ScoreOf(units[i], start + i));
        }
    }

    // The frequency, in units of the passage's length, that the term adds at most.
    private static double BoundOf((ITermCursor Cursor, int Units) term, int start, int end)
    {
        float part = term.Cursor.PartBound(start, end);
        return part == 0 ? 0 : Bm25.FrequencyOf(part) * (term.Cursor is CountedCursor ? Bm25.FrequencyUnit : term.Units) / Bm25.FrequencyUnit;
    }

    private Span<int> Collect(int start, int end)
    {
        Span<int> units = SearchStore.Current.Units.AsSpan(0, end - start);
        units.Clear();
        foreach ((ITermCursor cursor, int each) in terms)
        {
            switch (cursor)
            {
                case PostingCursor list:
                    list.AddUnits(units, start, end, each);
                    break;
                case CountedCursor counted:
                    counted.AddUnits(units, start, end);
                    break;
                default:
                    for (int passage = cursor.Advance(start); passage < end; passage = cursor.Advance(passage + 1))
                        units[passage - start] += cursor.Frequency() * each;
                    break;
            }
        }
        return units;
    }

    private int Units()
    {
        if (_units > 0)
            return _units;
        foreach ((ITermCursor cursor, int each) in terms)
        {
            if (cursor.Passage == Passage)
                _units += UnitsOf(cursor, each);
        }
        return _units;
    }

    private static int UnitsOf(ITermCursor cursor, int each) => cursor is CountedCursor counted ? counted.Units : cursor.Frequency() * each;

    private int ScoreOf(int units, int passage) => Bm25.Score(weight, segment.Ranking.FractionalPart(units, segment.Segment.Lengths[passage]));
}
