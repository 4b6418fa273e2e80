namespace DialogueAnalysis.Indexing;

/// <summary>The passages with a value of a facet; each scores 0.</summary>
/// <param name="Facet">The facet.</param>
/// <param name="Prefix">How the value begins, normalized.</param>
/// <param name="Matches">Which of the values that begin so are meant.</param>
internal sealed record FacetQuery(Facet Facet, string Prefix, Func<string, bool> Matches) : IIndexQuery
{
    public IPassageCursor Open(IndexSearch search)
    {
        TermDictionary facets = search.Segment.Parts.Facets;
        PostingStore store = search.Segment.Parts.FacetPostings;
        var lists = new List<int>();
        (int start, int end) = facets.Range((char)Facet + Prefix);
        for (int term = start; term < end; term++)
        {
            if (Matches(facets[term][1..].ToString()))
                lists.Add(term);
        }
        if (lists.Count == 1)
            return new PostingCursor(store, lists[0], search);
        var found = new PassageBits(search.Segment.Count);
        int[] passages = new int[PostingStore.BlockSize];
        foreach (int list in lists)
        {
            for (int block = store.FirstBlock[list]; block < store.FirstBlock[list + 1]; block++)
            {
                store.ReadPassages(list, block, passages);
                foreach (int passage in passages.AsSpan(0, store.SizeOf(list, block)))
                    found.Set(passage);
            }
        }
        return new PassageListCursor(found.ToArray());
    }
}
