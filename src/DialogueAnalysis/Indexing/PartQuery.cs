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
        foreach (int stem in segment.Segment.CompoundsWith(Part))
            counts.Add(segment, ListOf(segment, stem), Bm25.FrequencyUnit);
        return counts.ToCursor(Bm25.WeightOf(segment.Ranking.Idf(PassagesIn(segment.Search))));
    }

    /// <summary>Adds cursors over the compounds that are in many passages; counts the others at once.</summary>
    public void AddTo(List<(ITermCursor, int)> cursors, ref TermCounts? rare, SegmentSearch segment, int units, int rarePassages)
    {
        foreach (int stem in segment.Segment.CompoundsWith(Part))
        {
            PostingList list = ListOf(segment, stem);
            if (list.Count < rarePassages)
                (rare ??= new TermCounts(segment)).Add(segment, list, units);
            else
                cursors.Add((segment.Open(list, 0), units));
        }
    }

    private static PostingList ListOf(SegmentSearch segment, int stem) => segment.Segment.Postings.ListAt(segment.Segment.Stems.EntryOf(stem).List);
}
