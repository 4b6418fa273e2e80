namespace DialogueAnalysis.Indexing;

/// <summary>The passages that hold any of several terms, scored as one term of which each occurrence counts as much as its weight says.</summary>
/// <remarks>The frequency is the weighted sum, as BM25F sums over fields: Robertson, Zaragoza and Taylor (2004), Simple BM25 extension to multiple weighted fields.</remarks>
/// <param name="Terms">At least one.</param>
internal sealed record WeightedTermsQuery(IReadOnlyList<WeightedTerm> Terms) : ITermQuery
{
    public long PassagesIn(IndexSearch search)
    {
        long units = 0;
        foreach (WeightedTerm term in Terms)
            units += term.Units * term.Query.PassagesIn(search);
        return (units + Bm25.FrequencyUnit - 1) / Bm25.FrequencyUnit;
    }

    public IPassageCursor Open(SegmentSearch segment) => OpenCounted(segment) ?? (IPassageCursor)PassageListCursor.Empty;

    public ITermCursor? OpenTerm(SegmentSearch segment) => OpenCounted(segment);

    private CountedCursor? OpenCounted(SegmentSearch segment)
    {
        var counts = new TermCounts(segment);
        foreach (WeightedTerm term in Terms)
        {
            if (term.Query is PartQuery part)
                part.AddTo(counts, segment, term.Units);
            else if (term.Query.OpenTerm(segment) is { } cursor)
                counts.Add(cursor, term.Units);
        }
        return counts.ToCursor(Bm25.WeightOf(segment.Ranking.Idf(PassagesIn(segment.Search))));
    }
}
