namespace DialogueAnalysis.Indexing;

/// <summary>Bytes that are written one after the other.</summary>
internal sealed class ByteLog
{
    private byte[] _bytes = new byte[256];

    public int Count { get; private set; }

    public ReadOnlySpan<byte> Written => _bytes.AsSpan(0, Count);

    /// <summary>Room for so many more bytes, cleared; they count as written.</summary>
    /// <exception cref="OverflowException">There would be more than 2 GB.</exception>
    public Span<byte> Append(int length)
    {
        int end = checked(Count + length);
        if (end > _bytes.Length)
            Array.Resize(ref _bytes, (int)Math.Min(Array.MaxLength, Math.Max(end, 2L * _bytes.Length)));
        Span<byte> room = _bytes.AsSpan(Count, length);
        Count = end;
        return room;
    }

    public void Add(byte value) => Append(1)[0] = value;

    public void Add(ReadOnlySpan<byte> values) => values.CopyTo(Append(values.Length));

    /// <summary>Adds a number as <see cref="Varint"/> reads it.</summary>
    public void AddVarint(int value)
    {
        uint rest = (uint)value;
        for (; rest >= 0x80; rest >>= 7)
            Add((byte)(rest | 0x80));
        Add((byte)rest);
    }

    public void Clear()
    {
        _bytes.AsSpan(0, Count).Clear();
        Count = 0;
    }

    /// <summary>What is written, and so many bytes of nothing behind it.</summary>
    public byte[] ToArray(int padding = 0)
    {
        byte[] all = new byte[checked(Count + padding)];
        Written.CopyTo(all);
        return all;
    }
}
