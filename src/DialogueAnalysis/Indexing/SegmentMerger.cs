namespace DialogueAnalysis.Indexing;

/// <summary>Makes one segment of several, without the passages that were removed.</summary>
internal static class SegmentMerger
{
    public static IndexSegment Merge(IndexSegment[] segments, IReadOnlyList<PassageBits?> removed, CancellationToken cancellationToken)
    {
        var lengths = new List<byte>();
        var marks = new List<uint>();
        int[][] numbers = new int[segments.Length][];
        for (int i = 0; i < segments.Length; i++)
        {
            numbers[i] = new int[segments[i].Count];
            for (int passage = 0; passage < numbers[i].Length; passage++)
            {
                bool isLeft = removed[i]?.Contains(passage) != true;
                numbers[i][passage] = isLeft ? lengths.Count : -1;
                if (!isLeft)
                    continue;
                lengths.Add(segments[i].Lengths[passage]);
                marks.Add(segments[i].Marks[passage]);
            }
        }
        var writer = new SegmentWriter([.. lengths]);
        MergeStems(segments, numbers, writer, cancellationToken);
        MergeFacets(segments, numbers, writer, cancellationToken);
        return writer.ToSegment([.. marks]);
    }

    private static void MergeStems(IndexSegment[] segments, int[][] numbers, SegmentWriter writer, CancellationToken cancellationToken)
    {
        var occurrences = new StemOccurrences();
        var suffixes = new List<string>();
        foreach ((string stem, TermEntry?[] entries) in InOrder(Array.ConvertAll(segments, s => s.Stems)))
        {
            cancellationToken.ThrowIfCancellationRequested();
            occurrences.Clear();
            suffixes.Clear();
            for (int i = 0; i < segments.Length; i++)
            {
                if (entries[i] is not { } entry)
                    continue;
                int[] forms = Array.ConvertAll(segments[i].FormsOf(entry), f => NumberOf(f.Suffix, suffixes));
                Read(segments[i], entry, numbers[i], forms, occurrences);
            }
            if (occurrences.Count > 0)
                writer.AddStem(stem, suffixes, occurrences);
        }
    }

    private static void Read(IndexSegment segment, TermEntry stem, int[] numbers, int[] forms, StemOccurrences occurrences)
    {
        PostingStore store = segment.Postings;
        int[] passages = new int[PostingStore.BlockSize], frequencies = new int[PostingStore.BlockSize];
        PostingList list = store.ListAt(stem.List);
        for (int block = 0; block < list.Blocks; block++)
        {
            int size = store.Read(list, block, passages, frequencies, out int at);
            if (size == PostingStore.BlockSize)
                at = store.ReadFrequencies(at, frequencies);
            var places = new Occurrences(store.Data, at, isSingle: list.Count == 1 && frequencies[0] == 1);
            for (int i = 0, occurrence = 0; i < size; i++)
            {
                int passage = numbers[passages[i]];
                for (int n = frequencies[i]; n > 0; n--, occurrence++)
                {
                    if (passage >= 0)
                        occurrences.Add(passage, places.PositionAt(occurrence), forms[places.FormAt(occurrence)]);
                }
            }
        }
    }

    private static void MergeFacets(IndexSegment[] segments, int[][] numbers, SegmentWriter writer, CancellationToken cancellationToken)
    {
        int[] passages = new int[PostingStore.BlockSize], frequencies = new int[PostingStore.BlockSize];
        var left = new List<int>();
        foreach ((string facet, TermEntry?[] entries) in InOrder(Array.ConvertAll(segments, s => s.Facets)))
        {
            cancellationToken.ThrowIfCancellationRequested();
            left.Clear();
            for (int i = 0; i < segments.Length; i++)
            {
                if (entries[i] is not { } entry)
                    continue;
                PostingStore store = segments[i].FacetPostings;
                PostingList list = store.ListAt(entry.List);
                for (int block = 0; block < list.Blocks; block++)
                {
                    int size = store.Read(list, block, passages, frequencies, out _);
                    for (int p = 0; p < size; p++)
                    {
                        if (numbers[i][passages[p]] >= 0)
                            left.Add(numbers[i][passages[p]]);
                    }
                }
            }
            if (left.Count > 0)
                writer.AddFacet(facet, left);
        }
    }

    /// <summary>Every term of the dictionaries once, in their order, with what each dictionary knows of it.</summary>
    private static IEnumerable<(string Term, TermEntry?[] Entries)> InOrder(TermDictionary[] dictionaries)
    {
        int[] next = new int[dictionaries.Length];
        string?[] terms = Array.ConvertAll(dictionaries, d => d.Count > 0 ? d.TextOf(0) : null);
        while (terms.OfType<string>().Min(TermOrder.Instance) is { } first)
        {
            var entries = new TermEntry?[dictionaries.Length];
            for (int i = 0; i < dictionaries.Length; i++)
            {
                if (!string.Equals(terms[i], first, StringComparison.Ordinal))
                    continue;
                entries[i] = dictionaries[i].EntryOf(next[i]++);
                terms[i] = next[i] < dictionaries[i].Count ? dictionaries[i].TextOf(next[i]) : null;
            }
            yield return (first, entries);
        }
    }

    private static int NumberOf(string suffix, List<string> suffixes)
    {
        int number = suffixes.IndexOf(suffix);
        if (number >= 0)
            return number;
        suffixes.Add(suffix);
        return suffixes.Count - 1;
    }
}
