namespace DialogueAnalysis.Indexing;

/// <summary>The passages in which one of each group of terms stand near each other, as <see cref="NearFinder"/> finds them.</summary>
/// <param name="Groups">At least two and at most <see cref="NearFinder.MaxTerms"/>; each holds phrases, any of which will do, and a word is a phrase of one.</param>
/// <param name="Distance">At most so many other words stand among them.</param>
internal sealed record NearQuery(IReadOnlyList<IReadOnlyList<PhraseQuery>> Groups, int Distance) : IIndexQuery
{
    public IPassageCursor Open(IndexSearch search)
    {
        var groups = new NearGroup[Groups.Count];
        for (int i = 0; i < groups.Length; i++)
        {
            groups[i] = new NearGroup(i);
            foreach (PhraseQuery phrase in Groups[i])
            {
                if (OpenPositions(phrase, search) is { } cursor)
                    groups[i].Add(cursor, phrase.Terms.Count);
            }
            if (groups[i].IsEmpty)
                return new PassageListCursor([]);
        }
        return new NearCursor(groups, Distance, search);
    }

    private static IPositionCursor? OpenPositions(PhraseQuery phrase, IndexSearch search)
    {
        var cursors = new IPositionCursor[phrase.Terms.Count];
        for (int i = 0; i < cursors.Length; i++)
        {
            if (phrase.Terms[i].OpenPositions(search) is not { } cursor)
                return null;
            cursors[i] = cursor;
        }
        return cursors.Length == 1 ? cursors[0] : new PhrasePositionCursor(cursors, search);
    }
}
