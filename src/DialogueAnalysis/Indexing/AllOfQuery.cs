namespace DialogueAnalysis.Indexing;

/// <summary>The passages that match every required query and no excluded one; the score is the sum of the required.</summary>
/// <param name="Required">May be empty: then every passage that is not excluded matches, with a score of 0.</param>
/// <param name="Excluded">May be empty.</param>
internal sealed record AllOfQuery(IReadOnlyList<IIndexQuery> Required, IReadOnlyList<IIndexQuery> Excluded) : IIndexQuery
{
    public IPassageCursor Open(IndexSearch search)
    {
        if (Excluded.Count == 0 && Required.Count == 1)
            return Required[0].Open(search);
        IPassageCursor[] required = Required.Count == 0 ? [new RunCursor(search.Segment.Count)] : [.. Required.Select(q => q.Open(search))];
        return new AllOfCursor(required, [.. Excluded.Select(q => q.Open(search))]);
    }
}
