using System.Buffers;
using System.Buffers.Binary;
using System.Numerics;

namespace DialogueAnalysis.Indexing;

/// <summary>Numbers of seven bits a byte, the low ones first, the high bit set on all but the last byte.</summary>
internal static class Varint
{
    private const int MaxLength = 5;

    public static void Write(ArrayBufferWriter<byte> target, int value)
    {
        Span<byte> span = target.GetSpan(MaxLength);
        uint rest = (uint)value;
        int length = 0;
        for (; rest >= 0x80; rest >>= 7)
            span[length++] = (byte)(rest | 0x80);
        span[length++] = (byte)rest;
        target.Advance(length);
    }

    public static int Read(byte[] source, ref int at)
    {
        uint value = source[at++];
        if (value < 0x80)
            return (int)value;
        value &= 0x7F;
        for (int shift = 7; ; shift += 7)
        {
            uint next = source[at++];
            value |= (next & 0x7F) << shift;
            if (next < 0x80)
                return (int)value;
        }
    }

    /// <summary>Moves past <paramref name="count"/> numbers.</summary>
    public static void Skip(byte[] source, ref int at, int count)
    {
        // Eight bytes at once: a byte without its high bit ends a number, so eight bytes end at most eight.
        while (count >= sizeof(ulong) && at + sizeof(ulong) <= source.Length)
        {
            count -= BitOperations.PopCount(~BinaryPrimitives.ReadUInt64LittleEndian(source.AsSpan(at)) & 0x8080808080808080);
            at += sizeof(ulong);
        }
        while (count > 0)
        {
            if (source[at++] < 0x80)
                count--;
        }
    }
}
