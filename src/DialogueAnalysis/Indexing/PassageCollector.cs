namespace DialogueAnalysis.Indexing;

/// <summary>Collects passages by their numbers in the index, ascending.</summary>
internal sealed class PassageCollector : IPassageSink
{
    private int _first;

    public List<int> Passages { get; } = [];

    public void Enter(SegmentSearch segment) => _first = segment.First;

    public void Add(ReadOnlySpan<int> passages)
    {
        foreach (int passage in passages)
            Passages.Add(_first + passage);
    }
}
