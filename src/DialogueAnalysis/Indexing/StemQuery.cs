namespace DialogueAnalysis.Indexing;

/// <summary>The passages that hold any form of a stem.</summary>
internal sealed record StemQuery(string Stem) : IIndexTerm
{
    public IPassageCursor Open(SegmentSearch segment) => OpenList(segment) ?? (IPassageCursor)PassageListCursor.Empty;

    public long PassagesIn(IndexSearch search) => search.PassagesWith(Stem);

    public ITermCursor? OpenTerm(SegmentSearch segment) => OpenList(segment);

    public IPositionCursor? OpenPositions(SegmentSearch segment) => OpenList(segment);

    private PostingCursor? OpenList(SegmentSearch segment)
    {
        if (!segment.Segment.Stems.TryFind(Stem, out TermEntry entry))
            return null;
        PostingList list = segment.Segment.Postings.ListAt(entry.List);
        // The one segment there usually is has been looked at already.
        long passages = segment.Search.Segments.Length == 1 ? list.Count : PassagesIn(segment.Search);
        return segment.Open(list, Bm25.WeightOf(segment.Ranking.Idf(passages)));
    }
}
