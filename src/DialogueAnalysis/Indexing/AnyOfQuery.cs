namespace DialogueAnalysis.Indexing;

/// <summary>The passages that match at least one query; the score is the sum of those that match.</summary>
/// <param name="Alternatives">At least one.</param>
internal sealed record AnyOfQuery(IReadOnlyList<IIndexQuery> Alternatives) : IIndexQuery
{
    public IPassageCursor Open(IndexSearch search)
    {
        IPassageCursor[] cursors = [.. Alternatives.Select(q => q.Open(search)).Where(c => c.Cost > 0)];
        return cursors.Length switch
        {
            0 => new PassageListCursor([]),
            1 => cursors[0],
            _ => new AnyOfCursor(cursors),
        };
    }
}
