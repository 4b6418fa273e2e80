namespace DialogueAnalysis.Indexing;

/// <summary>Keeps the best of the passages offered, in ascending order of passages: the higher score first, of equal scores the earlier passage.</summary>
internal sealed class TopPassages(int capacity)
{
    // A heap whose root is the worst that is kept.
    private readonly List<RankedPassage> _heap = [];

    /// <summary>A later passage is kept if it scores more.</summary>
    public double Floor { get; private set; } = capacity > 0 ? double.NegativeInfinity : double.PositiveInfinity;

    /// <summary>Whether a later passage of this score would be kept.</summary>
    public bool Admits(double score) => score > Floor;

    public void Offer(int passage, double score)
    {
        if (!Admits(score))
            return;
        var entry = new RankedPassage(passage, score);
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
