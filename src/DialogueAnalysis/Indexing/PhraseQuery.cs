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
        return OpenTerm(segment) ?? (IPassageCursor)PassageListCursor.Empty;
    }

    public long PassagesIn(IndexSearch search) => Terms.Min(t => t.PassagesIn(search));

    public ITermCursor? OpenTerm(SegmentSearch segment)
    {
        var cursors = new IPositionCursor[Terms.Count];
        double idf = 0;
        for (int i = 0; i < cursors.Length; i++)
        {
            if (Terms[i].OpenPositions(segment) is not { } cursor)
                return null;
            cursors[i] = cursor;
            idf += segment.Ranking.Idf(Terms[i].PassagesIn(segment.Search));
        }
        return cursors.Length == 1 ? cursors[0] : new PhraseCursor(cursors, segment, Bm25.WeightOf(idf));
    }
}
