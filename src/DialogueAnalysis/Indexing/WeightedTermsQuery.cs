namespace DialogueAnalysis.Indexing;

/// <summary>The passages that hold any of several terms, scored as one term of which each occurrence counts as much as its weight says.</summary>
/// <remarks>The frequency is the weighted sum, as BM25F sums over fields: Robertson, Zaragoza and Taylor (2004), Simple BM25 extension to multiple weighted fields.</remarks>
/// <param name="Terms">At least one.</param>
internal sealed record WeightedTermsQuery(IReadOnlyList<WeightedTerm> Terms) : ITermQuery
{
    // A term in fewer passages is counted together with the other rare ones at once, for walking over many lists side by side is slow.
    private const int RarePassages = 512;

    /// <summary>What the terms stand for, for explanations; null where they speak for themselves.</summary>
    public string? Label { get; init; }

    public long PassagesIn(IndexSearch search)
    {
        long units = 0;
        foreach (WeightedTerm term in Terms)
            units += term.Units * term.Query.PassagesIn(search);
        return (units + Bm25.FrequencyUnit - 1) / Bm25.FrequencyUnit;
    }

    public IPassageCursor Open(SegmentSearch segment) => OpenTerm(segment) ?? (IPassageCursor)PassageListCursor.Empty;

    public ITermCursor? OpenTerm(SegmentSearch segment)
    {
        float weight = Bm25.WeightOf(segment.Ranking.Idf(PassagesIn(segment.Search)));
        var cursors = new List<(ITermCursor, int)>(Terms.Count);
        TermCounts? rare = null;
        foreach (WeightedTerm term in Terms)
        {
            if (term.Query is PartQuery part)
                part.AddTo(cursors, ref rare, segment, term.Units, RarePassages);
            else if (term.Query.OpenTerm(segment) is not { } cursor)
                continue;
            else if (cursor is PostingCursor { Cost: < RarePassages })
                (rare ??= new TermCounts(segment)).Add(cursor, term.Units);
            else
                cursors.Add((cursor, term.Units));
        }
        if (rare?.ToCursor(weight) is { } counted)
            cursors.Add((counted, 0));
        return cursors switch
        {
            [] => null,
            [(CountedCursor alone, _)] => alone,
            _ => new WeightedCursor([.. cursors], segment, weight),
        };
    }
}
