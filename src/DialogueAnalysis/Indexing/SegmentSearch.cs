namespace DialogueAnalysis.Indexing;

/// <summary>What a query needs to open its cursors over a segment. Immutable and thread-safe.</summary>
internal sealed class SegmentSearch(IndexSearch search, IndexSegment segment, int first, PassageBits? removed)
{
    private readonly FacetColumn?[] _columns = new FacetColumn?[Enum.GetValues<Facet>().Max(f => (int)f) + 1];

    public IndexSearch Search { get; } = search;

    public IndexSegment Segment { get; } = segment;

    /// <summary>The number of the segment's first passage in the index.</summary>
    public int First { get; } = first;

    /// <summary>The passages that were taken out; null for none.</summary>
    public PassageBits? Removed { get; } = removed;

    public Bm25 Ranking => Search.Ranking;

    /// <summary>For each block of the stems' lists, the part of the weight that none of its passages goes beyond.</summary>
    public float[] Bounds { get; } = segment.Postings.BoundsBy(search.Ranking);

    /// <summary>A cursor over a list of the stems, from the store of this thread.</summary>
    public PostingCursor Open(in PostingList list, float weight) => SearchStore.Current.Cursor(this, Segment.Postings, list, weight);

    /// <summary>A cursor over a list of metadata, each passage of which scores 0.</summary>
    public PostingCursor OpenFacet(in TermEntry facet) => SearchStore.Current.Cursor(this, Segment.FacetPostings, Segment.FacetPostings.ListAt(facet.List), 0);

    /// <summary>The values of a facet, made when they are asked for the first time.</summary>
    public FacetColumn Column(Facet facet) => Volatile.Read(ref _columns[(int)facet]) ?? (_columns[(int)facet] = new FacetColumn(Segment, facet));
}
