namespace DialogueAnalysis.Indexing;

/// <summary>What a query needs to open its cursors: a segment and the statistics of the whole index. Immutable and thread-safe.</summary>
internal sealed class IndexSearch
{
    // Two bytes a passage stay in the cache where eight do not. Passages of 65,537 different lengths would hold more words than a segment can.
    private readonly ushort[] _kinds;
    private readonly double[] _inverses;

    public IndexSearch(IndexSegment segment)
    {
        Segment = segment;
        Ranking = new Bm25(segment.Count, segment.Words);
        int[] different = [.. segment.Parts.Lengths.Distinct()];
        _inverses = Array.ConvertAll(different, Ranking.Inverse);
        var kinds = new Dictionary<int, ushort>(different.Length);
        foreach (int length in different)
            kinds.Add(length, (ushort)kinds.Count);
        _kinds = Array.ConvertAll(segment.Parts.Lengths, length => kinds[length]);
    }

    /// <summary>The segment that is searched.</summary>
    public IndexSegment Segment { get; }

    /// <summary>The statistics of all passages.</summary>
    public Bm25 Ranking { get; }

    /// <summary>What <see cref="Bm25.Score"/> wants to know of a passage.</summary>
    public double InverseOf(int passage) => _inverses[_kinds[passage]];
}
