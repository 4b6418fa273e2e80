namespace DialogueAnalysis.Indexing;

/// <summary>A query as the index understands it. Immutable; opened once for each segment of each search.</summary>
internal interface IIndexQuery
{
    IPassageCursor Open(SegmentSearch segment);
}
