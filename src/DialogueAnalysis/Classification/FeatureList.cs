namespace DialogueAnalysis.Classification;

/// <summary>A list of occurrences that is cleared and filled again without allocating. Not thread-safe.</summary>
internal sealed class FeatureList
{
    private const int LargestKept = 1 << 16;
    private FeatureOccurrence[] _items = new FeatureOccurrence[1024];

    public int Count { get; private set; }

    public ReadOnlySpan<FeatureOccurrence> Items => _items.AsSpan(0, Count);

    /// <summary>Makes the list longer and gives the new places, all to be filled.</summary>
    public Span<FeatureOccurrence> Extend(int by)
    {
        if (Count + by > _items.Length)
            Array.Resize(ref _items, Math.Max(Count + by, Count * 2));
        Count += by;
        return _items.AsSpan(Count - by, by);
    }

    public void Add(FeatureOccurrence item)
    {
        if (Count == _items.Length)
            Array.Resize(ref _items, Count * 2);
        _items[Count++] = item;
    }

    /// <summary>Empties the list, and gives back the memory that one very long text took.</summary>
    public void Clear()
    {
        Count = 0;
        if (_items.Length > LargestKept)
            _items = new FeatureOccurrence[1024];
    }
}
