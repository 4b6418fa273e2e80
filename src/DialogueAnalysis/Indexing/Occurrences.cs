using System.Buffers.Binary;
using System.Numerics;

namespace DialogueAnalysis.Indexing;

/// <summary>Where the occurrences of a block of postings stand in their passages, and in which form of the stem.</summary>
/// <remarks>
/// Each occurrence takes the same number of bits in its block, position and form side by side, so any of them is one load away:
/// a phrase is checked without reading the positions before. A first byte holds the bits of a position and, above them, those of
/// a form; 7 of these say that a second byte does. Many stems occur once: then a varint is enough.
/// </remarks>
internal readonly struct Occurrences
{
    /// <summary>Bytes behind the last occurrence, for each is read with one load of eight bytes.</summary>
    public const int Padding = 8;

    private const int FormShift = 5;
    private const int FormsApart = 7;
    private readonly byte[] _source;
    private readonly long _start;
    private readonly int _width, _positionBits, _single;

    /// <param name="source">Where they stand.</param>
    /// <param name="at">From where on.</param>
    /// <param name="isSingle">Whether it is the one occurrence of its list, which is written as a varint.</param>
    public Occurrences(byte[] source, int at, bool isSingle)
    {
        _source = source;
        if (isSingle)
        {
            _single = Varint.Read(source, ref at);
            return;
        }
        int header = source[at++], formBits = header >> FormShift;
        if (formBits == FormsApart)
            formBits = source[at++];
        _positionBits = header & ((1 << FormShift) - 1);
        _width = _positionBits + formBits;
        _start = 8L * at;
    }

    public int PositionAt(int occurrence) => _width == 0 ? _single : (int)(Load(occurrence) & ((1UL << _positionBits) - 1));

    /// <summary>The number of the form among those of the stem.</summary>
    public int FormAt(int occurrence) => _width == 0 ? 0 : (int)((Load(occurrence) >> _positionBits) & ((1UL << (_width - _positionBits)) - 1));

    public static void Write(ByteLog target, ReadOnlySpan<int> positions, ReadOnlySpan<int> forms, bool isSingle)
    {
        if (isSingle)
        {
            target.AddVarint(positions[0]);
            return;
        }
        int positionBits = BlockCodec.BitsFor(positions), formBits = BlockCodec.BitsFor(forms), width = positionBits + formBits;
        target.Add((byte)(positionBits | Math.Min(formBits, FormsApart) << FormShift));
        if (formBits >= FormsApart)
            target.Add((byte)formBits);
        Span<byte> room = target.Append((int)(((long)positions.Length * width + 7) / 8));
        ulong bits = 0;
        int count = 0, at = 0;
        for (int i = 0; i < positions.Length; i++)
        {
            bits |= ((uint)positions[i] | (ulong)(uint)forms[i] << positionBits) << count;
            for (count += width; count >= 8; count -= 8, bits >>= 8)
                room[at++] = (byte)bits;
        }
        if (count > 0)
            room[at] = (byte)bits;
    }

    private ulong Load(int occurrence)
    {
        long bit = _start + (long)occurrence * _width;
        return BinaryPrimitives.ReadUInt64LittleEndian(_source.AsSpan((int)(bit >> 3))) >> (int)(bit & 7);
    }
}
