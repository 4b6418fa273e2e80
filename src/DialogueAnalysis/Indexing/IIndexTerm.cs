namespace DialogueAnalysis.Indexing;

/// <summary>A query for one word, which can stand in a phrase.</summary>
internal interface IIndexTerm : ITermQuery
{
    /// <summary>A cursor that knows positions; null where no passage of the segment holds the term.</summary>
    IPositionCursor? OpenPositions(SegmentSearch segment);
}
