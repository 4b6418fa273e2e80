namespace DialogueAnalysis.Indexing;

/// <summary>Runs queries over the segments of an index.</summary>
internal static class PassageRanking
{
    private const int CheckEvery = 1 << 12;

    /// <summary>The best passages, the best first. Passages that cannot be among them are passed over, so how many match is not known.</summary>
    /// <param name="search">The index.</param>
    /// <param name="query">What to look for.</param>
    /// <param name="top">How many are wanted at most.</param>
    /// <param name="cancellationToken">Stops the search.</param>
    /// <param name="floor">Passages with this score or less are left out; -1 for none.</param>
    public static RankedPassage[] Best(IndexSearch search, IIndexQuery query, int top, CancellationToken cancellationToken, int floor = -1)
    {
        var best = new BestPassages(top, floor);
        SearchStore store = SearchStore.Current;
        (int, int) mark = store.Mark();
        try
        {
            foreach (SegmentSearch segment in search.Segments)
            {
                best.Enter(segment);
                AddTo(best, segment, query, top, cancellationToken);
                store.Release(mark);
            }
        }
        finally
        {
            store.Release(mark);
        }
        return best.ToArray();
    }

    /// <summary>How many passages match.</summary>
    public static int Count(IndexSearch search, IIndexQuery query, CancellationToken cancellationToken)
    {
        var counter = new PassageCounter();
        ForEach(search, query, counter, cancellationToken);
        return counter.Count;
    }

    /// <summary>Hands over every passage that matches, segment after segment, in ascending order, in lots.</summary>
    public static void ForEach(IndexSearch search, IIndexQuery query, IPassageSink sink, CancellationToken cancellationToken)
    {
        SearchStore store = SearchStore.Current;
        (int, int) mark = store.Mark();
        try
        {
            foreach (SegmentSearch segment in search.Segments)
            {
                sink.Enter(segment);
                new MatchedPassages(segment, sink, cancellationToken).Add(query.Open(segment));
                store.Release(mark);
            }
        }
        finally
        {
            store.Release(mark);
        }
    }

    private static void AddTo(BestPassages best, SegmentSearch segment, IIndexQuery query, int top, CancellationToken cancellationToken)
    {
        if (query is PrefixQuery { IsScored: false } prefix)
        {
            foreach (int passage in prefix.First(segment, top))
                best.Offer(passage, 0);
            return;
        }
        IPassageCursor cursor = query.Open(segment);
        switch (cursor)
        {
            case ListCursor { HasScores: true } list:
                list.AddTo(best, segment.Segment.Count, cancellationToken);
                break;
            case AnyOfCursor { Lists: { } lists }:
                new BestOfLists(lists, [], []).AddTo(best, segment.Segment.Count, cancellationToken);
                break;
            // Alternatives are scored, and the rest says which passages may be among the best.
            case AllOfCursor all when Scored(all) is { Lists: { } lists } any && all.Required.All(c => c == any || IsFilter(c)):
                new BestOfLists(lists, [.. all.Required.Where(c => c != any)], all.Excluded).AddTo(best, segment.Segment.Count, cancellationToken);
                break;
            default:
                int seen = 0;
                for (int passage = cursor.Advance(0); passage != IPassageCursor.End; passage = cursor.Advance(passage + 1))
                {
                    best.Offer(passage, cursor.Score());
                    if (++seen % CheckEvery == 0)
                        cancellationToken.ThrowIfCancellationRequested();
                }
                break;
        }
    }

    private static AnyOfCursor? Scored(AllOfCursor all) => Array.Find(all.Required, c => c is AnyOfCursor { Lists: not null }) as AnyOfCursor;

    private static bool IsFilter(IPassageCursor cursor) => cursor is ListCursor { HasScores: false } or PassageListCursor or RunCursor;
}
