using DialogueAnalysis.Indexing;

namespace DialogueAnalysis.Speed.Indexing;

/// <summary>Where the bytes of an index are.</summary>
internal static class IndexSizes
{
    public static IEnumerable<(string Part, long Bytes)> Of(PassageIndex index)
    {
        SegmentParts parts = index.Segment.Parts;
        yield return ("stems in the dictionary (number)", parts.Stems.Count);
        yield return ("words in the dictionary (number)", parts.Words.Count);
        yield return ("stem postings (number)", parts.StemPostings.Counts.Sum(c => (long)c));
        yield return ("word postings not shared (number)", parts.WordPostings.Counts.Sum(c => (long)c));
        yield return ("dictionaries", 2L * (parts.Stems.Characters.Length + parts.Words.Characters.Length) + 4L * (parts.Stems.Count + 2 * parts.Words.Count));
        yield return ("stem postings", parts.StemPostings.Data.Length);
        yield return ("stem blocks and impacts", Blocks(parts.StemPostings));
        yield return ("positions", parts.Positions.Data.Length);
        yield return ("position blocks", 8L * parts.Positions.BlockData.Length);
        yield return ("forms", parts.Positions.Forms.Length);
        yield return ("word postings", parts.WordPostings.Data.Length);
        yield return ("word blocks and impacts", Blocks(parts.WordPostings));
        yield return ("facets", parts.FacetPostings.Data.Length + Blocks(parts.FacetPostings) + 2L * parts.Facets.Characters.Length);
    }

    private static long Blocks(PostingStore store) =>
        4L * (store.Counts.Length + store.BlockLast.Length + store.BlockData.Length + store.BlockImpacts.Length) + store.Impacts.Length;
}
