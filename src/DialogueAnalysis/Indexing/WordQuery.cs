namespace DialogueAnalysis.Indexing;

/// <summary>The passages that hold exactly this word.</summary>
internal sealed record WordQuery(string Word) : IIndexTerm
{
    public IPassageCursor Open(IndexSearch search)
    {
        if (search.Segment.Parts.Words.Find(Word) is not (var word and >= 0))
            return new PassageListCursor([]);
        (PostingStore store, int list) = search.Segment.PostingsOf(word);
        return new PostingCursor(store, list, search);
    }

    public IPositionCursor? OpenPositions(IndexSearch search) =>
        search.Segment.Parts.Words.Find(Word) is var word and >= 0 ? TermPositions.OfWord(search, word) : null;
}
