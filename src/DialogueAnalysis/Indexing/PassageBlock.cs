using System.Buffers.Binary;
using System.Numerics;
using System.Runtime.InteropServices;
using System.Runtime.Intrinsics;

namespace DialogueAnalysis.Indexing;

/// <summary>128 ascending passages: as gaps, or, where they stand close, as one bit for each passage of their stretch.</summary>
/// <remarks>A first byte of 64 and more says that so many words of 64 bits follow, less 63; else it begins a <see cref="PatchedBlock"/> of gaps less one.</remarks>
internal static class PassageBlock
{
    private const int BitmapMark = 0x40;
    private const int MostWords = 64;

    /// <param name="target">Where to.</param>
    /// <param name="gaps">What lies between each passage and the one before it.</param>
    public static void Write(ByteLog target, ReadOnlySpan<int> gaps)
    {
        long span = gaps.Length;
        foreach (int gap in gaps)
            span += gap;
        long words = (span + 63) / 64;
        (int Bits, int Patches) choice = PatchedBlock.Choose(gaps);
        if (words > MostWords || 1 + sizeof(ulong) * words >= PatchedBlock.LengthOf(choice))
        {
            PatchedBlock.Write(target, gaps, choice);
            return;
        }
        target.Add((byte)(BitmapMark + words - 1));
        Span<byte> bits = target.Append(sizeof(ulong) * (int)words);
        int at = -1;
        foreach (int gap in gaps)
        {
            at += gap + 1;
            bits[at >> 3] |= (byte)(1 << (at & 7));
        }
    }

    /// <summary>Reads the passages after the previous one, and gives where their bytes end.</summary>
    public static int Read(byte[] source, int at, int previous, int[] passages)
    {
        int first = source[at];
        if (first < BitmapMark)
        {
            int end = PatchedBlock.Read(source, at, passages);
            Sum(passages, previous);
            return end;
        }
        at++;
        int count = 0, passage = previous + 1;
        for (int word = first - BitmapMark; word >= 0; word--, passage += 64, at += sizeof(ulong))
        {
            for (ulong bits = BinaryPrimitives.ReadUInt64LittleEndian(source.AsSpan(at)); bits != 0; bits &= bits - 1)
                passages[count++] = passage + BitOperations.TrailingZeroCount(bits);
        }
        return at;
    }

    /// <summary>Where the bytes of a block end.</summary>
    public static int End(byte[] source, int at) =>
        source[at] < BitmapMark ? PatchedBlock.End(source, at) : at + 1 + sizeof(ulong) * (source[at] - BitmapMark + 1);

    // From gaps less one to passages, four at a time.
    private static void Sum(int[] gaps, int previous)
    {
        Span<Vector128<int>> rows = MemoryMarshal.Cast<int, Vector128<int>>(gaps.AsSpan(0, BlockCodec.Size));
        Vector128<int> before = Vector128.Create(previous), one = Vector128<int>.One;
        for (int i = 0; i < rows.Length; i++)
        {
            Vector128<int> row = rows[i] + one;
            // A place beyond the vector shuffles in a zero.
            row += Vector128.Shuffle(row, Vector128.Create(4, 0, 1, 2));
            row += Vector128.Shuffle(row, Vector128.Create(4, 4, 0, 1));
            row += before;
            rows[i] = row;
            before = Vector128.Shuffle(row, Vector128.Create(3, 3, 3, 3));
        }
    }
}
