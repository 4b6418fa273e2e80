namespace DialogueAnalysis.Indexing;

/// <summary>The values of a facet, passage by passage. Immutable and thread-safe.</summary>
/// <remarks>The lists of the values the other way round, for counting: kept for facets that are counted, and not saved.</remarks>
internal sealed class FacetColumn
{
    private readonly byte[]? _narrow;
    private readonly ushort[]? _wide;
    // Where passages have several values, or there are many values: the values of a passage from its start on.
    private readonly int[]? _starts, _values;

    public FacetColumn(IndexSegment segment, Facet facet)
    {
        var names = new List<string>();
        var heads = new List<TermEntry>();
        var walk = new TermWalk(segment.Facets, [(byte)facet], new byte[segment.Facets.MaxLength]);
        while (walk.Next() && walk.Term[0] == (byte)facet)
        {
            names.Add(System.Text.Encoding.UTF8.GetString(walk.Term[1..]));
            heads.Add(walk.Entry);
        }
        Values = names;
        int[] counts = new int[segment.Count + 1];
        ForEach(segment, heads, (passage, _) => counts[passage + 1]++);
        if (Array.TrueForAll(counts, c => c <= 1) && names.Count < ushort.MaxValue)
        {
            // 0 is no value.
            if (names.Count < byte.MaxValue)
            {
                byte[] narrow = _narrow = new byte[segment.Count];
                ForEach(segment, heads, (passage, value) => narrow[passage] = (byte)(value + 1));
            }
            else
            {
                ushort[] wide = _wide = new ushort[segment.Count];
                ForEach(segment, heads, (passage, value) => wide[passage] = (ushort)(value + 1));
            }
            return;
        }
        for (int i = 1; i < counts.Length; i++)
            counts[i] += counts[i - 1];
        int[] ends = [.. counts], values = _values = new int[counts[^1]];
        ForEach(segment, heads, (passage, value) => values[ends[passage]++] = value);
        _starts = counts;
    }

    /// <summary>The values, normalized, in the order of their UTF-8 bytes.</summary>
    public IReadOnlyList<string> Values { get; }

    /// <summary>Counts the values of the passages: one count for each, and before them those without a value where each passage has one at most.</summary>
    /// <param name="passages">The passages.</param>
    /// <param name="counts">Room for one more than there are <see cref="Values"/>.</param>
    public void Count(ReadOnlySpan<int> passages, Span<int> counts)
    {
        if (_narrow is { } narrow)
        {
            foreach (int passage in passages)
                counts[narrow[passage]]++;
        }
        else if (_wide is { } wide)
        {
            foreach (int passage in passages)
                counts[wide[passage]]++;
        }
        else
        {
            foreach (int passage in passages)
            {
                foreach (int value in _values.AsSpan(_starts![passage].._starts[passage + 1]))
                    counts[value + 1]++;
            }
        }
    }

    /// <summary>The values of a passage.</summary>
    public IReadOnlyList<string> Of(int passage)
    {
        if (_values is { } values)
            return Array.ConvertAll(values[_starts![passage].._starts[passage + 1]], v => Values[v]);
        int value = _narrow is { } narrow ? narrow[passage] : _wide![passage];
        return value == 0 ? [] : [Values[value - 1]];
    }

    private static void ForEach(IndexSegment segment, List<TermEntry> heads, Action<int, int> visit)
    {
        PostingStore store = segment.FacetPostings;
        int[] passages = new int[PostingStore.BlockSize], frequencies = new int[PostingStore.BlockSize];
        for (int value = 0; value < heads.Count; value++)
        {
            PostingList list = store.ListAt(heads[value].List);
            for (int block = 0; block < list.Blocks; block++)
            {
                int size = store.Read(list, block, passages, frequencies, out _);
                for (int i = 0; i < size; i++)
                    visit(passages[i], value);
            }
        }
    }
}
