namespace DialogueAnalysis.Indexing;

/// <summary>What a query needs to open its cursors: a segment and the statistics of the whole index. Immutable and thread-safe.</summary>
internal sealed class IndexSearch
{
    public IndexSearch(IndexSegment segment)
    {
        Segment = segment;
        Ranking = new Bm25(segment.Count, segment.Words);
        Inverses = Array.ConvertAll(segment.Parts.Lengths, Ranking.Inverse);
    }

    /// <summary>The segment that is searched.</summary>
    public IndexSegment Segment { get; }

    /// <summary>The statistics of all passages.</summary>
    public Bm25 Ranking { get; }

    /// <summary>What <see cref="Bm25.Score"/> wants to know of each passage.</summary>
    public double[] Inverses { get; }
}
