namespace DialogueAnalysis.Indexing;

/// <summary>Keeps, of the passages of a block, the pairs of frequency and length that no other pair beats in both, and writes them.</summary>
internal sealed class ImpactWriter
{
    private const int MostPairs = 4;
    private readonly ByteLog _written = new();
    // Shorter passages first, and so lower frequencies first.
    private readonly List<(int Frequency, byte Length)> _best = [];

    public void Add(int frequency, byte length)
    {
        int at = 0;
        while (at < _best.Count && _best[at].Length < length)
            at++;
        // One that is as short and as frequent.
        if ((at > 0 && _best[at - 1].Frequency >= frequency) || (at < _best.Count && _best[at].Length == length && _best[at].Frequency >= frequency))
            return;
        int beaten = at;
        while (beaten < _best.Count && _best[beaten].Frequency <= frequency)
            beaten++;
        _best.RemoveRange(at, beaten - at);
        _best.Insert(at, (frequency, length));
    }

    public void EndBlock()
    {
        int kept = Math.Min(_best.Count, MostPairs);
        _written.Add((byte)kept);
        for (int i = 0; i < kept; i++)
        {
            // The last pair stands for those after it too: as short as the shortest, as frequent as the most frequent.
            int frequency = i < kept - 1 ? _best[i].Frequency : _best[^1].Frequency;
            _written.Add((byte)Math.Min(frequency, PostingStore.HighestFrequency));
            _written.Add(_best[i].Length);
        }
        _best.Clear();
    }

    /// <summary>Forgets the passages of a block that is not ended.</summary>
    public void Clear() => _best.Clear();

    public byte[] ToArray() => _written.ToArray();
}
