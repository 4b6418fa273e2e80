using System.Buffers.Binary;
using System.Globalization;
using System.Runtime.CompilerServices;
using System.Runtime.InteropServices;
using System.Security.Cryptography;

namespace DialogueAnalysis.Indexing;

/// <summary>Reads what <see cref="SectionWriter"/> wrote. Never takes more memory than twice what the stream really holds, whatever the numbers in it claim.</summary>
internal sealed class SectionReader(Stream stream, long length, IncrementalHash hash)
{
    private const int Chunk = 1 << 16;

    /// <summary>The number of bytes still to come.</summary>
    public long Remaining { get; private set; } = length;

    /// <exception cref="IndexFormatException">The array does not fit into what is left, or the stream ends.</exception>
    public T[] Read<T>()
        where T : unmanaged
    {
        if (!BitConverter.IsLittleEndian)
            throw new PlatformNotSupportedException("An index is saved and loaded on little-endian machines only.");
        Span<byte> prefix = stackalloc byte[sizeof(int)];
        Fill(prefix);
        int count = BinaryPrimitives.ReadInt32LittleEndian(prefix);
        if (count < 0 || (long)count * Unsafe.SizeOf<T>() > Remaining)
            throw new IndexFormatException(string.Create(CultureInfo.InvariantCulture, $"an array of {count} elements"), string.Create(CultureInfo.InvariantCulture, $"one that fits into {Remaining} bytes"));
        T[] values = new T[Math.Min(count, Chunk)];
        for (int at = 0; at < count;)
        {
            if (at == values.Length)
                Array.Resize(ref values, (int)Math.Min(count, 2L * at));
            Fill(MemoryMarshal.AsBytes(values.AsSpan(at)));
            at = values.Length;
        }
        return values;
    }

    /// <summary>Reads what <see cref="SectionWriter.WriteSteps"/> wrote.</summary>
    /// <exception cref="IndexFormatException">The array does not fit into what is left, the stream ends, or the numbers are no such steps.</exception>
    public int[] ReadSteps()
    {
        int count = Read<int>() is [var number] ? number : -1;
        byte[] steps = Read<byte>();
        if (count < 0 || count > steps.Length || (steps.Length > 0 && steps[^1] >= 0x80))
            throw new IndexFormatException("steps that are cut off", "one for each number");
        int[] values = new int[count];
        int at = 0, last = 0;
        for (int i = 0; i < count && at < steps.Length; i++)
            values[i] = last += Varint.Read(steps, ref at);
        return at == steps.Length ? values : throw new IndexFormatException("steps of more numbers", string.Create(CultureInfo.InvariantCulture, $"{count} of them"));
    }

    private void Fill(Span<byte> target)
    {
        if (target.Length > Remaining)
            throw new IndexFormatException("the end of the content", string.Create(CultureInfo.InvariantCulture, $"{target.Length} more bytes"));
        int read = stream.ReadAtLeast(target, target.Length, throwOnEndOfStream: false);
        if (read < target.Length)
            throw new IndexFormatException("the end of the file", string.Create(CultureInfo.InvariantCulture, $"{Remaining - read} more bytes"));
        hash.AppendData(target);
        Remaining -= read;
    }
}
