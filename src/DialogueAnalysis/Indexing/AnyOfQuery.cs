namespace DialogueAnalysis.Indexing;

/// <summary>The passages that match at least one query; the score is the sum of those that match.</summary>
/// <param name="Alternatives">At least one.</param>
internal sealed record AnyOfQuery(IReadOnlyList<IIndexQuery> Alternatives) : IIndexQuery
{
    public IPassageCursor Open(SegmentSearch segment)
    {
        var cursors = new List<IPassageCursor>(Alternatives.Count);
        foreach (IIndexQuery alternative in Alternatives)
        {
            if (alternative.Open(segment) is { Cost: > 0 } cursor)
                cursors.Add(cursor is ITermCursor and not ListCursor && alternative is ITermQuery term ? new TermListCursor((ITermCursor)cursor, term.WeightIn(segment.Search)) : cursor);
        }
        return cursors.Count switch
        {
            0 => PassageListCursor.Empty,
            1 => cursors[0],
            _ => new AnyOfCursor([.. cursors]),
        };
    }
}
