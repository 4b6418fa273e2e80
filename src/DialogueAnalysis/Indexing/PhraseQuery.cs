namespace DialogueAnalysis.Indexing;

/// <summary>The passages in which terms follow one another; punctuation between them does not count.</summary>
/// <remarks>Scored as one term: its frequency is the number of places where it begins, its weight the sum of the weights of its terms.</remarks>
/// <param name="Terms">At least one.</param>
internal sealed record PhraseQuery(IReadOnlyList<IIndexTerm> Terms) : ITermQuery
{
    public IPassageCursor Open(SegmentSearch segment)
    {
        if (Terms.Count == 1)
            return Terms[0].Open(segment);
        return OpenPositions(segment) ?? (IPassageCursor)PassageListCursor.Empty;
    }

    public long PassagesIn(IndexSearch search) => Terms.Min(t => t.PassagesIn(search));

    /// <summary>The sum of the inverse document frequencies of the terms; infinite where one of them is nowhere.</summary>
    public double IdfIn(IndexSearch search)
    {
        double idf = 0;
        foreach (IIndexTerm term in Terms)
            idf += term.PassagesIn(search) is > 0 and long passages ? search.Ranking.Idf(passages) : double.PositiveInfinity;
        return idf;
    }

    public float WeightIn(IndexSearch search) => Bm25.WeightOf(IdfIn(search));

    public ITermCursor? OpenTerm(SegmentSearch segment) => OpenPositions(segment);

    /// <summary>A cursor that knows where the phrase begins; null where no passage of the segment holds all of its terms.</summary>
    public IPositionCursor? OpenPositions(SegmentSearch segment)
    {
        var cursors = new IPositionCursor[Terms.Count];
        for (int i = 0; i < cursors.Length; i++)
        {
            if (Terms[i].OpenPositions(segment) is not { } cursor)
                return null;
            cursors[i] = cursor;
        }
        return cursors.Length == 1 ? cursors[0] : new PhraseCursor(cursors, segment, Bm25.WeightOf(IdfIn(segment.Search)));
    }
}
