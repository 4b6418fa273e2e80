namespace DialogueAnalysis.Indexing;

/// <summary>The passages in which terms follow one another; punctuation between them does not count.</summary>
/// <param name="Terms">At least one.</param>
internal sealed record PhraseQuery(IReadOnlyList<IIndexTerm> Terms) : IIndexQuery
{
    public IPassageCursor Open(IndexSearch search)
    {
        if (Terms.Count == 1)
            return Terms[0].Open(search);
        var cursors = new IPositionCursor[Terms.Count];
        for (int i = 0; i < cursors.Length; i++)
        {
            if (Terms[i].OpenPositions(search) is not { } cursor)
                return new PassageListCursor([]);
            cursors[i] = cursor;
        }
        return new PhraseCursor(cursors, search);
    }
}
