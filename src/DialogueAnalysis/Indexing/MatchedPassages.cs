namespace DialogueAnalysis.Indexing;

/// <summary>Hands the passages of a cursor to a sink, without those that were removed.</summary>
internal sealed class MatchedPassages(SegmentSearch segment, IPassageSink sink, CancellationToken cancellationToken)
{
    private readonly int[] _lot = new int[PostingStore.BlockSize];
    private int _count;

    public void Add(IPassageCursor cursor)
    {
        switch (cursor)
        {
            case PostingCursor list:
                for (ReadOnlySpan<int> block = list.NextBlock(); !block.IsEmpty; block = list.NextBlock())
                    Add(block);
                break;
            case AnyOfCursor { Lists: { } lists }:
                var found = new PassageBits(segment.Segment.Count);
                foreach (ListCursor list in lists)
                    Collect(list, found);
                Add(found.ToArray());
                break;
            case WeightedCursor weighted:
                var held = new PassageBits(segment.Segment.Count);
                Collect(weighted, held);
                Add(held.ToArray());
                break;
            default:
                for (int passage = cursor.Advance(0); passage != IPassageCursor.End; passage = cursor.Advance(passage + 1))
                    Take(passage);
                break;
        }
        Flush();
    }

    private static void Collect(IPassageCursor cursor, PassageBits found)
    {
        switch (cursor)
        {
            case PostingCursor list:
                for (ReadOnlySpan<int> block = list.NextBlock(); !block.IsEmpty; block = list.NextBlock())
                {
                    foreach (int passage in block)
                        found.Set(passage);
                }
                break;
            case WeightedCursor weighted:
                foreach (ITermCursor term in weighted.Terms)
                    Collect(term, found);
                break;
            default:
                for (int passage = cursor.Advance(0); passage != IPassageCursor.End; passage = cursor.Advance(passage + 1))
                    found.Set(passage);
                break;
        }
    }

    private void Add(ReadOnlySpan<int> passages)
    {
        if (segment.Removed is null)
        {
            cancellationToken.ThrowIfCancellationRequested();
            sink.Add(passages);
            return;
        }
        foreach (int passage in passages)
            Take(passage);
    }

    private void Take(int passage)
    {
        if (segment.Removed?.Contains(passage) == true)
            return;
        _lot[_count++] = passage;
        if (_count == _lot.Length)
            Flush();
    }

    private void Flush()
    {
        cancellationToken.ThrowIfCancellationRequested();
        sink.Add(_lot.AsSpan(0, _count));
        _count = 0;
    }
}
