namespace DialogueAnalysis.Indexing;

/// <summary>The passages that every required cursor matches and no excluded one; the score is the sum of the required.</summary>
internal sealed class AllOfCursor : IPassageCursor
{
    private readonly IPassageCursor[] _required;

    /// <param name="required">At least one.</param>
    /// <param name="excluded">May be empty.</param>
    public AllOfCursor(IPassageCursor[] required, IPassageCursor[] excluded)
    {
        _required = required;
        Excluded = excluded;
        // The fewest first. Sorting by a key is stable only by chance, and the order does not change what is found.
        Array.Sort(_required, static (a, b) => a.Cost.CompareTo(b.Cost));
    }

    public int Passage { get; private set; } = -1;

    public int Cost => _required[0].Cost;

    public IPassageCursor[] Excluded { get; }

    /// <summary>The cursors in the order of their cost.</summary>
    public IPassageCursor[] Required => _required;

    public int Advance(int target)
    {
        if (target <= Passage)
            return Passage;
        int candidate = _required[0].Advance(target);
        while (candidate != IPassageCursor.End)
        {
            int next = Check(candidate);
            if (next == candidate)
                break;
            candidate = _required[0].Advance(next);
        }
        return Passage = candidate;
    }

    public int Seek(int candidate)
    {
        if (candidate <= Passage)
            return Passage;
        int found = _required[0].Seek(candidate);
        if (found != candidate)
            return found;
        found = Check(candidate);
        return found == candidate ? Passage = candidate : found;
    }

    public int Score()
    {
        int sum = 0;
        foreach (IPassageCursor cursor in _required)
            sum += cursor.Score();
        return sum;
    }

    /// <summary>The candidate itself where it matches, else the next passage that may.</summary>
    private int Check(int candidate)
    {
        for (int i = 1; i < _required.Length; i++)
        {
            int found = _required[i].Seek(candidate);
            if (found != candidate)
                return found;
        }
        foreach (IPassageCursor cursor in Excluded)
        {
            if (cursor.Seek(candidate) == candidate)
                return candidate + 1;
        }
        return candidate;
    }
}
