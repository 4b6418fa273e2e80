namespace DialogueAnalysis.Indexing;

/// <summary>Walks over passages with the frequencies that terms have in them together.</summary>
/// <param name="segment">The segment.</param>
/// <param name="passages">Ascending.</param>
/// <param name="units">The frequencies, in units of 1/<see cref="Bm25.FrequencyUnit"/>.</param>
/// <param name="count">How many of these are used; at least 1.</param>
/// <param name="weight">As <see cref="Bm25.WeightOf"/> gives it.</param>
internal sealed class CountedCursor(SegmentSearch segment, int[] passages, int[] units, int count, float weight) : ListCursor, ITermCursor
{
    private int _at, _boundAt;

    public override int Cost => count;

    public override bool HasScores => true;

    public override int Advance(int target)
    {
        if (target <= Passage)
            return Passage;
        int start = Passage < 0 ? 0 : _at + 1, step = 1;
        while (start + step < count && passages[start + step] < target)
        {
            start += step;
            step *= 2;
        }
        int found = start >= count ? ~count : Array.BinarySearch(passages, start, Math.Min(step + 1, count - start), target);
        _at = found < 0 ? ~found : found;
        return Passage = _at < count ? passages[_at] : IPassageCursor.End;
    }

    /// <summary>All passages, ascending.</summary>
    public int[] ToPassages() => passages[..count];

    public int Frequency() => Math.Max(1, Units / Bm25.FrequencyUnit);

    /// <summary>The frequency in the passage where the cursor stands, in units of 1/<see cref="Bm25.FrequencyUnit"/>.</summary>
    public int Units => units[_at];

    /// <summary>Adds the units of the passages of <c>[start, end)</c>, and moves behind them.</summary>
    public void AddUnits(Span<int> sums, int start, int end)
    {
        for (int passage = Advance(start); passage < end; passage = Step())
            sums[passage - start] += units[_at];
    }

    public override int Score() => ScoreAt(_at);

    public override int Bound(int start, int end) => PartBound(start, end) is > 0 and var part ? Bm25.Score(weight, part) : 0;

    // As if the passage of the highest frequency were the shortest.
    public float PartBound(int start, int end)
    {
        while (_boundAt < count && passages[_boundAt] < start)
            _boundAt++;
        int most = 0;
        for (int i = _boundAt; i < count && passages[i] < end; i++)
            most = Math.Max(most, units[i]);
        return most == 0 ? 0 : segment.Ranking.FractionalPart(most, 0);
    }

    public override void AddTo(ScoreWindow window)
    {
        Span<int> scores = window.Scores;
        for (int passage = Advance(window.Start); passage < window.End; passage = Step())
            scores[passage - window.Start] += ScoreAt(_at);
    }

    public override void AddTo(BestPassages best, int all, CancellationToken cancellationToken)
    {
        const int CheckEvery = 1 << 12;
        for (int i = 0; i < count; i++)
        {
            if (i % CheckEvery == 0)
                cancellationToken.ThrowIfCancellationRequested();
            best.Offer(passages[i], ScoreAt(i));
        }
        Passage = IPassageCursor.End;
    }

    private int Step() => Passage = ++_at < count ? passages[_at] : IPassageCursor.End;

    private int ScoreAt(int at) => Bm25.Score(weight, segment.Ranking.FractionalPart(units[at], segment.Segment.Lengths[passages[at]]));
}
