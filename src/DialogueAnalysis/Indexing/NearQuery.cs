namespace DialogueAnalysis.Indexing;

/// <summary>The passages in which one of each group of terms stand near each other, as <see cref="NearFinder"/> finds them.</summary>
/// <param name="Groups">At least two and at most <see cref="NearFinder.MaxTerms"/>; each holds phrases, any of which will do, and a word is a phrase of one.</param>
/// <param name="Distance">At most so many other words stand among them.</param>
internal sealed record NearQuery(IReadOnlyList<IReadOnlyList<PhraseQuery>> Groups, int Distance) : ITermQuery
{
    public IPassageCursor Open(SegmentSearch segment) => OpenTerm(segment) ?? (IPassageCursor)PassageListCursor.Empty;

    public long PassagesIn(IndexSearch search) => Groups.Min(g => g.Sum(p => p.PassagesIn(search)));

    public ITermCursor? OpenTerm(SegmentSearch segment)
    {
        var groups = new NearGroup[Groups.Count];
        for (int i = 0; i < groups.Length; i++)
        {
            groups[i] = new NearGroup(i);
            foreach (PhraseQuery phrase in Groups[i])
            {
                if (phrase.OpenPositions(segment) is { } cursor)
                    groups[i].Add(cursor, phrase.Terms.Count);
            }
            if (groups[i].IsEmpty)
                return null;
        }
        return new NearCursor(groups, Distance, segment, WeightIn(segment.Search));
    }

    // Any phrase of a group will do, so a rare one adds nothing.
    public float WeightIn(IndexSearch search) => Bm25.WeightOf(Groups.Sum(g => g.Min(p => p.IdfIn(search))));
}
