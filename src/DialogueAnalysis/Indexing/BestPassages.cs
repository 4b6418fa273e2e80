namespace DialogueAnalysis.Indexing;

/// <summary>Keeps the best of the passages offered, segment after segment in ascending order: the higher score first, of equal scores the earlier passage.</summary>
/// <param name="capacity">How many are kept.</param>
/// <param name="floor">Passages with this score or less are not kept; -1 for every passage.</param>
internal sealed class BestPassages(int capacity, int floor)
{
    // A heap whose root is the worst that is kept.
    private readonly List<RankedPassage> _heap = new(Math.Min(capacity, 16));
    private PassageBits? _removed;
    private int _first;

    /// <summary>A later passage is kept if it scores more.</summary>
    public int Floor { get; private set; } = capacity > 0 ? floor : int.MaxValue;

    /// <summary>Goes to the next segment.</summary>
    public void Enter(SegmentSearch segment) => (_first, _removed) = (segment.First, segment.Removed);

    /// <summary>Offers a passage of the segment, behind those offered before.</summary>
    public void Offer(int passage, int score)
    {
        if (score <= Floor || _removed?.Contains(passage) == true)
            return;
        var entry = new RankedPassage(_first + passage, score);
        if (_heap.Count < capacity)
        {
            _heap.Add(entry);
            Rise(entry);
        }
        else
        {
            Sink(entry);
        }
        if (_heap.Count == capacity)
            Floor = _heap[0].Score;
    }

    /// <summary>What is kept, best first.</summary>
    public RankedPassage[] ToArray()
    {
        RankedPassage[] all = [.. _heap];
        Array.Sort(all, static (a, b) => a.IsWorseThan(b) ? 1 : b.IsWorseThan(a) ? -1 : 0);
        return all;
    }

    private void Rise(RankedPassage entry)
    {
        int at = _heap.Count - 1;
        for (int parent = (at - 1) / 2; at > 0 && entry.IsWorseThan(_heap[parent]); at = parent, parent = (at - 1) / 2)
            _heap[at] = _heap[parent];
        _heap[at] = entry;
    }

    private void Sink(RankedPassage entry)
    {
        int at = 0;
        for (int child = 1; child < _heap.Count; child = 2 * at + 1)
        {
            if (child + 1 < _heap.Count && _heap[child + 1].IsWorseThan(_heap[child]))
                child++;
            if (!_heap[child].IsWorseThan(entry))
                break;
            _heap[at] = _heap[child];
            at = child;
        }
        _heap[at] = entry;
    }
}
