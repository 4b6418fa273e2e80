namespace DialogueAnalysis.Indexing;

/// <summary>The passages that every required cursor matches and no excluded one; the score is the sum of the required, in the order given.</summary>
internal sealed class AllOfCursor : IPassageCursor
{
    private readonly IPassageCursor[] _required, _byCost, _excluded;

    /// <param name="required">At least one.</param>
    /// <param name="excluded">May be empty.</param>
    public AllOfCursor(IEnumerable<IPassageCursor> required, IEnumerable<IPassageCursor> excluded)
    {
        _required = [.. required];
        _excluded = [.. excluded];
        _byCost = [.. _required.OrderBy(c => c.Cost)];
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

    public double Score()
    {
        double sum = 0;
        foreach (IPassageCursor cursor in _required)
            sum += cursor.Score();
        return sum;
    }

    /// <summary>The candidate itself where it matches, else the next passage that may.</summary>
    private int Check(int candidate)
    {
        for (int i = 1; i < _byCost.Length; i++)
        {
            int found = _byCost[i].Advance(candidate);
            if (found != candidate)
                return found;
        }
        foreach (IPassageCursor cursor in _excluded)
        {
            if (cursor.Advance(candidate) == candidate)
                return candidate + 1;
        }
        return candidate;
    }
}
