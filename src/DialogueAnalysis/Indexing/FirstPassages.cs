namespace DialogueAnalysis.Indexing;

/// <summary>Keeps the lowest of the passages of many lists.</summary>
internal sealed class FirstPassages(int capacity, PassageBits? removed)
{
    // Ascending, each once.
    private readonly List<int> _passages = [];

    /// <summary>Takes what of the list is low enough; reads no further.</summary>
    public void Add(IPassageCursor cursor)
    {
        for (int passage = cursor.Advance(0); passage != IPassageCursor.End; passage = cursor.Advance(passage + 1))
        {
            if (_passages.Count == capacity && (capacity == 0 || passage >= _passages[^1]))
                return;
            if (removed?.Contains(passage) == true)
                continue;
            int at = _passages.BinarySearch(passage);
            if (at >= 0)
                continue;
            if (_passages.Count == capacity)
                _passages.RemoveAt(capacity - 1);
            _passages.Insert(~at, passage);
        }
    }

    public int[] ToArray() => [.. _passages];
}
