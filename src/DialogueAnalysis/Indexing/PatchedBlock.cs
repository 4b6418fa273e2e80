using System.Numerics;

namespace DialogueAnalysis.Indexing;

/// <summary>128 small numbers of which a few may be large: the low bits packed, the high bits of the few apart.</summary>
/// <remarks>
/// Zukowski et al. (2006), Super-scalar RAM-CPU cache compression. Two bytes say how many bits are packed and how many numbers are
/// patched; then the packed block; then each patch as its place and its high bits, a byte each.
/// </remarks>
internal static class PatchedBlock
{
    private const int HeaderLength = 2;
    private const int MostHighBits = 8;

    /// <summary>The bytes that <see cref="Write(ByteLog, ReadOnlySpan{int}, ValueTuple{int, int})"/> takes.</summary>
    public static int LengthOf((int Bits, int Patches) choice) => HeaderLength + BlockCodec.PackedLength(choice.Bits) + 2 * choice.Patches;

    public static void Write(ByteLog target, ReadOnlySpan<int> values) => Write(target, values, Choose(values));

    /// <param name="target">Where to.</param>
    /// <param name="values">The numbers.</param>
    /// <param name="choice">What <see cref="Choose"/> gives for them.</param>
    public static void Write(ByteLog target, ReadOnlySpan<int> values, (int Bits, int Patches) choice)
    {
        (int bits, int patches) = choice;
        Span<int> low = stackalloc int[BlockCodec.Size];
        Span<byte> high = stackalloc byte[2 * BlockCodec.Size];
        int patched = 0;
        for (int i = 0; i < low.Length; i++)
        {
            int rest = values[i] >>> bits;
            low[i] = values[i] - (rest << bits);
            if (rest == 0)
                continue;
            high[2 * patched] = (byte)i;
            high[2 * patched++ + 1] = (byte)rest;
        }
        target.Add((byte)bits);
        target.Add((byte)patches);
        BlockCodec.Pack(low, bits, target.Append(BlockCodec.PackedLength(bits)));
        target.Add(high[..(2 * patches)]);
    }

    /// <summary>Reads the numbers, and gives where their bytes end.</summary>
    public static int Read(byte[] source, int at, int[] values)
    {
        int bits = source[at], patches = source[at + 1];
        at += HeaderLength;
        BlockCodec.Unpack(source.AsSpan(at), bits, values);
        at += BlockCodec.PackedLength(bits);
        for (int i = 0; i < patches; i++, at += 2)
            values[source[at]] |= source[at + 1] << bits;
        return at;
    }

    /// <summary>Where the bytes of a block end.</summary>
    public static int End(byte[] source, int at) => at + HeaderLength + BlockCodec.PackedLength(source[at]) + 2 * source[at + 1];

    /// <summary>In how many bits the numbers are shortest, and how many of them are patched then.</summary>
    public static (int Bits, int Patches) Choose(ReadOnlySpan<int> values)
    {
        Span<int> ofBits = stackalloc int[33];
        ofBits.Clear();
        int most = 0;
        foreach (int value in values)
        {
            int bits = 32 - BitOperations.LeadingZeroCount((uint)value);
            ofBits[bits]++;
            most = Math.Max(most, bits);
        }
        int best = most, patches = 0, bestPatches = 0, bestLength = BlockCodec.PackedLength(most);
        for (int bits = most - 1; bits >= Math.Max(0, most - MostHighBits); bits--)
        {
            patches += ofBits[bits + 1];
            int length = BlockCodec.PackedLength(bits) + 2 * patches;
            if (length < bestLength)
                (best, bestPatches, bestLength) = (bits, patches, length);
        }
        return (best, bestPatches);
    }
}
