namespace DialogueAnalysis.Indexing;

/// <summary>Passages that the caller knows, ascending; each scores 0.</summary>
internal sealed record PassageSetQuery(int[] Passages) : IIndexQuery
{
    public IPassageCursor Open(IndexSearch search) => new PassageListCursor(Passages);
}
