namespace DialogueAnalysis.Indexing;

/// <summary>The passages that match every required query and no excluded one; the score is the sum of the required.</summary>
/// <param name="Required">May be empty: then every passage that is not excluded matches, with a score of 0.</param>
/// <param name="Excluded">May be empty.</param>
internal sealed record AllOfQuery(IReadOnlyList<IIndexQuery> Required, IReadOnlyList<IIndexQuery> Excluded) : IIndexQuery
{
    public IPassageCursor Open(SegmentSearch segment)
    {
        if (Excluded.Count == 0 && Required.Count == 1)
            return Required[0].Open(segment);
        var required = new IPassageCursor[Math.Max(1, Required.Count)];
        required[0] = Required.Count == 0 ? new RunCursor(segment.Segment.Count) : Required[0].Open(segment);
        for (int i = 1; i < required.Length; i++)
            required[i] = Required[i].Open(segment);
        var excluded = new IPassageCursor[Excluded.Count];
        for (int i = 0; i < excluded.Length; i++)
            excluded[i] = Excluded[i].Open(segment);
        return new AllOfCursor(required, excluded);
    }
}
