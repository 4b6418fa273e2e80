using System.Buffers;

namespace DialogueAnalysis.Indexing;

/// <summary>Makes a <see cref="PostingStore"/>, list after list, each in ascending order of passages.</summary>
/// <param name="scored">Whether impacts are kept, for passages that are scored.</param>
internal sealed class PostingStoreBuilder(bool scored)
{
    private readonly ArrayBufferWriter<byte> _data = new();
    private readonly ArrayBufferWriter<byte> _impacts = new();
    private readonly List<int> _counts = [], _blockLast = [], _blockData = [], _blockImpacts = [];
    private readonly List<(int Frequency, int Length)> _best = [];
    private readonly int[] _gaps = new int[BlockCodec.Size], _frequencies = new int[BlockCodec.Size];
    private int _last = -1, _size, _count;

    /// <summary>Adds a posting to the list under way.</summary>
    public void Add(int passage, int frequency, int length)
    {
        _gaps[_size] = passage - _last - 1;
        _frequencies[_size++] = frequency - 1;
        _last = passage;
        _count++;
        if (scored)
            Rate(frequency, length);
        if (_size == BlockCodec.Size)
            EndBlock();
    }

    /// <summary>Ends the list under way, which may be empty.</summary>
    public void EndList()
    {
        if (_size > 0)
            EndBlock();
        _counts.Add(_count);
        _last = -1;
        _count = 0;
    }

    public PostingStore ToStore() => new()
    {
        Data = _data.WrittenSpan.ToArray(),
        Counts = [.. _counts],
        BlockLast = [.. _blockLast],
        BlockData = [.. _blockData],
        Impacts = _impacts.WrittenSpan.ToArray(),
        BlockImpacts = [.. _blockImpacts],
    };

    private void Rate(int frequency, int length)
    {
        int kept = 0;
        for (int i = 0; i < _best.Count; i++)
        {
            (int f, int l) = _best[i];
            if (f >= frequency && l <= length)
                return;
            if (f > frequency || l < length)
                _best[kept++] = _best[i];
        }
        _best.RemoveRange(kept, _best.Count - kept);
        _best.Add((frequency, length));
    }

    private void EndBlock()
    {
        _blockLast.Add(_last);
        _blockData.Add(_data.WrittenCount);
        if (_size == BlockCodec.Size)
            WritePacked();
        else
            WriteTail();
        if (scored)
            WriteImpacts();
        _size = 0;
    }

    private void WritePacked()
    {
        int gapBits = BlockCodec.BitsFor(_gaps), frequencyBits = BlockCodec.BitsFor(_frequencies);
        int gapLength = BlockCodec.PackedLength(gapBits), length = 2 + gapLength + BlockCodec.PackedLength(frequencyBits);
        Span<byte> target = _data.GetSpan(length);
        target[0] = (byte)gapBits;
        target[1] = (byte)frequencyBits;
        BlockCodec.Pack(_gaps, gapBits, target[2..]);
        BlockCodec.Pack(_frequencies, frequencyBits, target[(2 + gapLength)..]);
        _data.Advance(length);
    }

    private void WriteTail()
    {
        for (int i = 0; i < _size; i++)
        {
            Varint.Write(_data, _gaps[i] << 1 | (_frequencies[i] == 0 ? 1 : 0));
            if (_frequencies[i] > 0)
                Varint.Write(_data, _frequencies[i] + 1);
        }
    }

    private void WriteImpacts()
    {
        _best.Sort(static (a, b) => a.Length.CompareTo(b.Length));
        _blockImpacts.Add(_impacts.WrittenCount);
        Varint.Write(_impacts, _best.Count);
        foreach ((int frequency, int length) in _best)
        {
            Varint.Write(_impacts, frequency);
            Varint.Write(_impacts, length);
        }
        _best.Clear();
    }
}
