namespace DialogueAnalysis.Indexing;

/// <summary>The segments of an index and the statistics of them all. Immutable and thread-safe.</summary>
internal sealed class IndexSearch
{
    /// <param name="segments">The segments.</param>
    /// <param name="removed">What was taken out of each; null for nothing.</param>
    /// <param name="b">How much the length of a passage counts, as <see cref="Bm25"/> takes it.</param>
    public IndexSearch(IReadOnlyList<IndexSegment> segments, IReadOnlyList<PassageBits?> removed, double b)
    {
        Count = checked(segments.Sum(s => s.Count));
        Ranking = new Bm25(Count, segments.Sum(s => s.Words), b);
        Segments = new SegmentSearch[segments.Count];
        for (int i = 0, first = 0; i < Segments.Length; first += segments[i++].Count)
            Segments[i] = new SegmentSearch(this, segments[i], first, removed[i]);
    }

    public SegmentSearch[] Segments { get; }

    /// <summary>The number of passages, removed ones included.</summary>
    public int Count { get; }

    /// <summary>The statistics of all passages. Removed ones count until the segments are merged.</summary>
    public Bm25 Ranking { get; }

    /// <summary>How many passages hold the stem.</summary>
    public long PassagesWith(string stem)
    {
        long sum = 0;
        foreach (SegmentSearch segment in Segments)
        {
            if (segment.Segment.Stems.TryFind(stem, out TermEntry entry))
                sum += segment.Segment.Postings.ListAt(entry.List).Count;
        }
        return sum;
    }
}
