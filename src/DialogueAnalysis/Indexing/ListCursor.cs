namespace DialogueAnalysis.Indexing;

/// <summary>A cursor over a list whose scores are bounded stretch by stretch, so that stretches can be passed over.</summary>
internal abstract class ListCursor : IPassageCursor
{
    public int Passage { get; protected set; } = -1;

    public abstract int Cost { get; }

    /// <summary>Whether its passages score more than 0.</summary>
    public virtual bool HasScores => true;

    public abstract int Advance(int target);

    public virtual int Seek(int candidate) => Advance(candidate);

    public abstract int Score();

    /// <summary>No passage of <c>[start, end)</c> scores more; 0 where the list has none there. Stretches are asked for in ascending order.</summary>
    public abstract int Bound(int start, int end);

    /// <summary>Adds the score of every passage of the window, and moves behind the window.</summary>
    public virtual void AddTo(ScoreWindow window)
    {
        Span<int> scores = window.Scores;
        for (int passage = Advance(window.Start); passage < window.End; passage = Advance(passage + 1))
            scores[passage - window.Start] += Score();
    }

    /// <summary>Offers every passage that can still be among the best.</summary>
    public virtual void AddTo(BestPassages best, int passages, CancellationToken cancellationToken)
    {
        for (int start = 0; start < passages; start += ScoreWindow.MaxLength)
        {
            cancellationToken.ThrowIfCancellationRequested();
            int end = Math.Min(passages, start + ScoreWindow.MaxLength);
            if (Bound(start, end) <= best.Floor)
                continue;
            for (int passage = Advance(start); passage < end; passage = Advance(passage + 1))
                best.Offer(passage, Score());
        }
    }
}
