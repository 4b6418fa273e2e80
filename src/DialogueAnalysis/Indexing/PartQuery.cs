namespace DialogueAnalysis.Indexing;

/// <summary>The passages that hold a compound with a part of this stem; all such compounds are scored as if they were one word.</summary>
internal sealed record PartQuery(string Part) : ITermQuery
{
    public long PassagesIn(IndexSearch search)
    {
        long sum = 0;
        foreach (SegmentSearch segment in search.Segments)
        {
            foreach (int stem in segment.Segment.CompoundsWith(Part))
                sum += ListOf(segment, stem).Count;
        }
        return sum;
    }

    public IPassageCursor Open(SegmentSearch segment) => OpenTerm(segment) ?? (IPassageCursor)PassageListCursor.Empty;

    public ITermCursor? OpenTerm(SegmentSearch segment)
    {
        var counts = new TermCounts(segment);
        AddTo(counts, segment, Bm25.FrequencyUnit);
        return counts.ToCursor(Bm25.WeightOf(segment.Ranking.Idf(PassagesIn(segment.Search))));
    }

    /// <summary>Counts each of the compounds as so many units.</summary>
    public void AddTo(TermCounts counts, SegmentSearch segment, int units)
    {
        SearchStore store = SearchStore.Current;
        (int, int) mark = store.Mark();
        foreach (int stem in segment.Segment.CompoundsWith(Part))
        {
            counts.Add(segment.Open(ListOf(segment, stem), 0), units);
            store.Release(mark);
        }
    }

    private static PostingList ListOf(SegmentSearch segment, int stem) => segment.Segment.Postings.ListAt(segment.Segment.Stems.EntryOf(stem).List);
}
