namespace DialogueAnalysis.Indexing;

/// <summary>The passages that hold a word with this beginning; all such words are scored as if they were one.</summary>
internal sealed record PrefixQuery(string Prefix) : IIndexTerm
{
    public IPassageCursor Open(IndexSearch search)
    {
        (int start, int end) = search.Segment.Parts.Words.Range(Prefix);
        if (end - start != 1)
            return PrefixMatches.Of(search.Segment, start, end).Open(search);
        (PostingStore store, int list) = search.Segment.PostingsOf(start);
        return new PostingCursor(store, list, search);
    }

    public IPositionCursor? OpenPositions(IndexSearch search)
    {
        (int start, int end) = search.Segment.Parts.Words.Range(Prefix);
        return (end - start) switch
        {
            0 => null,
            1 => TermPositions.OfWord(search, start),
            _ => new PrefixPositionCursor(search, start, end),
        };
    }
}
