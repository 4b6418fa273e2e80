namespace DialogueAnalysis.Indexing;

/// <summary>Counts passages.</summary>
internal sealed class PassageCounter : IPassageSink
{
    public int Count { get; private set; }

    public void Enter(SegmentSearch segment)
    {
    }

    public void Add(ReadOnlySpan<int> passages) => Count += passages.Length;
}
