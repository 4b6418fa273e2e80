namespace DialogueAnalysis.Indexing;

/// <summary>A list of numbers that grows in chunks, so that growing never copies what is there.</summary>
internal sealed class IntLog
{
    private const int ChunkBits = 16;
    private readonly List<int[]> _chunks = [];

    public int Count { get; private set; }

    public int this[int index] => _chunks[index >> ChunkBits][index & ((1 << ChunkBits) - 1)];

    public void Add(int value)
    {
        if (Count >> ChunkBits == _chunks.Count)
            _chunks.Add(new int[1 << ChunkBits]);
        _chunks[Count >> ChunkBits][Count & ((1 << ChunkBits) - 1)] = value;
        Count = checked(Count + 1);
    }
}
