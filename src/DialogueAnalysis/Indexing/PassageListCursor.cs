namespace DialogueAnalysis.Indexing;

/// <summary>Walks over passages that are already known, ascending; each scores 0.</summary>
/// <param name="passages">The passages.</param>
/// <param name="first">The number that the first passage of the segment has among them.</param>
internal sealed class PassageListCursor(int[] passages, int first = 0) : IPassageCursor
{
    private int _at = -1;

    public static PassageListCursor Empty => new([]);

    public int Passage { get; private set; } = -1;

    public int Cost => passages.Length;

    public int Advance(int target)
    {
        if (target <= Passage)
            return Passage;
        target = target == IPassageCursor.End ? target : target + first;
        int step = 1, start = _at + 1;
        while (start + step < passages.Length && passages[start + step] < target)
        {
            start += step;
            step *= 2;
        }
        int found = start >= passages.Length ? ~passages.Length : Array.BinarySearch(passages, start, Math.Min(step + 1, passages.Length - start), target);
        _at = found < 0 ? ~found : found;
        return Passage = _at < passages.Length ? passages[_at] - first : IPassageCursor.End;
    }

    public int Score() => 0;
}
