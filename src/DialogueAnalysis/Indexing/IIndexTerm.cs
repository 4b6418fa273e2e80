namespace DialogueAnalysis.Indexing;

/// <summary>A query for one word, which can stand in a phrase.</summary>
internal interface IIndexTerm : IIndexQuery
{
    /// <summary>A cursor that knows positions; null where no passage holds the term.</summary>
    IPositionCursor? OpenPositions(IndexSearch search);
}
