namespace DialogueAnalysis.Indexing;

/// <summary>A list of numbers that grows in chunks, so that growing never copies what is there.</summary>
internal sealed class IntLog
{
    private const int ChunkBits = 16;
    private readonly List<int[]> _chunks = [];

    public int Count { get; private set; }

    public int[] ToArray()
    {
        int[] all = new int[Count];
        for (int start = 0; start < all.Length; start += 1 << ChunkBits)
            _chunks[start >> ChunkBits].AsSpan(0, Math.Min(1 << ChunkBits, all.Length - start)).CopyTo(all.AsSpan(start));
        return all;
    }

    public void Add(int value)
    {
        if (Count >> ChunkBits == _chunks.Count)
            _chunks.Add(new int[1 << ChunkBits]);
        _chunks[Count >> ChunkBits][Count & ((1 << ChunkBits) - 1)] = value;
        Count = checked(Count + 1);
    }
}
