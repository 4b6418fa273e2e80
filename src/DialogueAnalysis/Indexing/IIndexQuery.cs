namespace DialogueAnalysis.Indexing;

/// <summary>A query as the index understands it. Immutable; opened once for each search.</summary>
internal interface IIndexQuery
{
    IPassageCursor Open(IndexSearch search);
}
