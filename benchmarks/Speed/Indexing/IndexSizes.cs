using DialogueAnalysis.Indexing;

namespace DialogueAnalysis.Speed.Indexing;

/// <summary>Where the bytes of an index are.</summary>
internal static class IndexSizes
{
    public static IEnumerable<(string Part, long Bytes)> Of(PassageIndex index)
    {
        IReadOnlyList<IndexSegment> all = index.Segments;
        yield return ("stems in the dictionary (number)", all.Sum(s => s.Stems.Count));
        yield return ("stems of parts of compounds (number)", all.Sum(s => s.Parts.Count));
        yield return ("dictionary and forms", all.Sum(s => Bytes(s.Stems) + s.Suffixes.Sum(x => x.Length + 1)));
        yield return ("postings, positions and forms", all.Sum(s => (long)s.Postings.Data.Length));
        yield return ("blocks and impacts", all.Sum(s => Blocks(s.Postings)));
        yield return ("parts of compounds", all.Sum(s => Bytes(s.Parts)));
        yield return ("facets", all.Sum(s => Bytes(s.Facets) + s.FacetPostings.Data.Length + Blocks(s.FacetPostings)));
        yield return ("lengths and marks", 5L * index.Count);
    }

    private static long Bytes(TermDictionary terms) => terms.Data.Length + 4L * (terms.BlockStart.Length + terms.BlockList.Length);

    private static long Blocks(PostingStore store) => 4L * (store.BlockLast.Length + store.BlockStart.Length) + store.Impacts.Length;
}
