namespace DialogueAnalysis.Indexing;

/// <summary>The categories of each passage, as they were when the index was made. Immutable and thread-safe.</summary>
internal sealed class PassageLabels
{
    private readonly string[] _names;
    private readonly int[] _starts, _labels;

    public PassageLabels(IndexSegment segment)
    {
        PostingStore store = segment.Parts.FacetPostings;
        (int start, int end) = segment.Parts.Facets.Range([(char)Facet.Category]);
        _names = new string[end - start];
        _starts = new int[segment.Count + 1];
        int[] passages = new int[PostingStore.BlockSize];
        var pairs = new List<(int Passage, int Label)>();
        for (int list = start; list < end; list++)
        {
            _names[list - start] = segment.Parts.Facets[list][1..].ToString();
            for (int block = store.FirstBlock[list]; block < store.FirstBlock[list + 1]; block++)
            {
                store.ReadPassages(list, block, passages);
                foreach (int passage in passages.AsSpan(0, store.SizeOf(list, block)))
                    pairs.Add((passage, list - start));
            }
        }
        pairs.Sort();
        _labels = [.. pairs.Select(p => p.Label)];
        foreach ((int passage, _) in pairs)
            _starts[passage + 1]++;
        for (int passage = 0; passage < segment.Count; passage++)
            _starts[passage + 1] += _starts[passage];
    }

    /// <summary>The ids of a passage's categories, in ordinal order.</summary>
    public IReadOnlyList<string> Of(int passage) =>
        Array.ConvertAll(_labels[_starts[passage].._starts[passage + 1]], label => _names[label]);
}
