namespace DialogueAnalysis.Indexing;

/// <summary>Passages that the caller knows, by their numbers in the index, ascending; each scores 0.</summary>
internal sealed record PassageSetQuery(int[] Passages) : IIndexQuery
{
    public IPassageCursor Open(SegmentSearch segment)
    {
        int start = Array.BinarySearch(Passages, segment.First), end = Array.BinarySearch(Passages, segment.First + segment.Segment.Count);
        return new PassageListCursor(Passages[(start < 0 ? ~start : start)..(end < 0 ? ~end : end)], segment.First);
    }
}
