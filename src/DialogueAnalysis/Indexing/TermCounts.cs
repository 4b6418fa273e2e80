using System.Numerics;

namespace DialogueAnalysis.Indexing;

/// <summary>Counts several terms together, passage by passage of a segment.</summary>
internal sealed class TermCounts
{
    private readonly SegmentSearch _segment;
    private readonly int[] _found, _units;
    private int _count;

    public TermCounts(SegmentSearch segment)
    {
        _segment = segment;
        int words = (segment.Segment.Count + 31) / 32;
        _found = SearchStore.Current.Lend(words);
        _found.AsSpan(0, words).Clear();
        // Not cleared: a count stands only where the passage has been found.
        _units = SearchStore.Current.Lend(segment.Segment.Count);
    }

    /// <summary>Counts every occurrence of a term as so many units.</summary>
    public void Add(ITermCursor term, int units)
    {
        if (term is PostingCursor list)
        {
            for (ReadOnlySpan<int> passages = list.NextBlock(); !passages.IsEmpty; passages = list.NextBlock())
            {
                ReadOnlySpan<int> frequencies = list.BlockFrequencies();
                for (int i = 0; i < passages.Length; i++)
                    Add(passages[i], frequencies[i] * units);
            }
            return;
        }
        for (int passage = term.Advance(0); passage != IPassageCursor.End; passage = term.Advance(passage + 1))
            Add(passage, term.Frequency() * units);
    }

    /// <summary>Counts every occurrence of a list of the stems as so many units, and keeps no cursor.</summary>
    public void Add(SegmentSearch segment, in PostingList list, int units)
    {
        SearchStore store = SearchStore.Current;
        (int, int) mark = store.Mark();
        Add(segment.Open(list, 0), units);
        store.Release(mark);
    }

    /// <summary>A cursor over the passages; null where there is none.</summary>
    public CountedCursor? ToCursor(float weight)
    {
        if (_count == 0)
            return null;
        int[] passages = SearchStore.Current.Lend(_count), units = SearchStore.Current.Lend(_count);
        int at = 0;
        for (int word = 0; at < _count; word++)
        {
            for (uint bits = (uint)_found[word]; bits != 0; bits &= bits - 1)
            {
                int passage = word * 32 + BitOperations.TrailingZeroCount(bits);
                passages[at] = passage;
                units[at++] = _units[passage];
            }
        }
        return new CountedCursor(_segment, passages, units, _count, weight);
    }

    private void Add(int passage, int units)
    {
        int bit = 1 << passage;
        if ((_found[passage >> 5] & bit) != 0)
        {
            _units[passage] += units;
            return;
        }
        _found[passage >> 5] |= bit;
        _units[passage] = units;
        _count++;
    }
}
