namespace DialogueAnalysis.Indexing;

/// <summary>Walks over passages that are already known, ascending; without scores each scores 0.</summary>
internal sealed class PassageListCursor(int[] passages, double[]? scores = null) : IPassageCursor
{
    private int _at = -1;

    public int Passage { get; private set; } = -1;

    public int Cost => passages.Length;

    public int Advance(int target)
    {
        if (target <= Passage)
            return Passage;
        int step = 1, start = _at + 1;
        while (start + step < passages.Length && passages[start + step] < target)
        {
            start += step;
            step *= 2;
        }
        int found = Array.BinarySearch(passages, start, Math.Min(step + 1, passages.Length - start), target);
        _at = found < 0 ? ~found : found;
        return Passage = _at < passages.Length ? passages[_at] : IPassageCursor.End;
    }

    public double Score() => scores is null ? 0 : scores[_at];
}
