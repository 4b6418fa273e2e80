using System.Numerics;
using System.Runtime.InteropServices;
using System.Runtime.Intrinsics;

namespace DialogueAnalysis.Indexing;

/// <summary>Packs blocks of 128 small numbers into as few bits each as the largest needs.</summary>
/// <remarks>
/// Four lanes side by side, so that four numbers unpack at once: Lemire and Boytsov (2015), Decoding billions of
/// integers per second through vectorization. A packed block takes 16 bytes for each bit.
/// </remarks>
internal static class BlockCodec
{
    public const int Size = 128;
    private const int Lanes = 4;

    public static int BitsFor(ReadOnlySpan<int> values)
    {
        uint all = 0;
        foreach (int value in values)
            all |= (uint)value;
        return 32 - BitOperations.LeadingZeroCount(all);
    }

    public static int PackedLength(int bits) => Size / 8 * bits;

    /// <summary>Packs 128 numbers of at most <paramref name="bits"/> bits into <see cref="PackedLength"/> bytes.</summary>
    public static void Pack(ReadOnlySpan<int> values, int bits, Span<byte> target)
    {
        Span<uint> words = MemoryMarshal.Cast<byte, uint>(target[..PackedLength(bits)]);
        words.Clear();
        for (int i = 0; i < Size && bits > 0; i++)
        {
            int at = i / Lanes * bits, word = at / 32 * Lanes + i % Lanes, shift = at % 32;
            words[word] |= (uint)values[i] << shift;
            if (shift + bits > 32)
                words[word + Lanes] |= (uint)values[i] >> (32 - shift);
        }
    }

    /// <summary>Undoes <see cref="Pack"/>.</summary>
    public static void Unpack(ReadOnlySpan<byte> packed, int bits, Span<int> values)
    {
        if (bits == 0)
        {
            values[..Size].Clear();
            return;
        }
        ReadOnlySpan<Vector128<uint>> words = MemoryMarshal.Cast<byte, Vector128<uint>>(packed[..PackedLength(bits)]);
        Span<Vector128<uint>> rows = MemoryMarshal.Cast<int, Vector128<uint>>(values[..Size]);
        Vector128<uint> mask = Vector128.Create(uint.MaxValue >> (32 - bits));
        for (int row = 0, at = 0; row < rows.Length; row++, at += bits)
        {
            int word = at >> 5, shift = at & 31;
            Vector128<uint> value = words[word] >> shift;
            if (shift + bits > 32)
                value |= words[word + 1] << (32 - shift);
            rows[row] = value & mask;
        }
    }
}
