namespace DialogueAnalysis.Indexing;

/// <summary>A cursor over a list whose scores are bounded stretch by stretch, so that stretches can be passed over.</summary>
internal abstract class ListCursor : IPassageCursor
{
    public int Passage { get; protected set; } = -1;

    public abstract int Cost { get; }

    /// <summary>Whether its passages score more than 0.</summary>
    public abstract bool HasScores { get; }

    public abstract int Advance(int target);

    public abstract int Score();

    /// <summary>No passage of <c>[start, end)</c> scores more; 0 where the list has none there. Stretches are asked for in ascending order.</summary>
    public abstract int Bound(int start, int end);

    /// <summary>Adds the score of every passage of the window, and moves behind the window.</summary>
    public abstract void AddTo(ScoreWindow window);

    /// <summary>Offers every passage that can still be among the best.</summary>
    public abstract void AddTo(BestPassages best, CancellationToken cancellationToken);
}
