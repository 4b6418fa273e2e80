using System.Buffers.Binary;
using System.Runtime.InteropServices;

namespace DialogueAnalysis.Indexing;

/// <summary>Writes arrays, each as the number of its elements and the elements.</summary>
internal sealed class SectionWriter(SectionWriter.Sink sink)
{
    public delegate void Sink(ReadOnlySpan<byte> bytes);

    /// <summary>The number of bytes written.</summary>
    public long Length { get; private set; }

    public void Write<T>(T[] values)
        where T : unmanaged
    {
        // The bytes of the elements are written as they stand in memory.
        if (!BitConverter.IsLittleEndian)
            throw new PlatformNotSupportedException("An index is saved and loaded on little-endian machines only.");
        const int Chunk = 1 << 16;
        Span<byte> count = stackalloc byte[sizeof(int)];
        BinaryPrimitives.WriteInt32LittleEndian(count, values.Length);
        Put(count);
        for (int at = 0; at < values.Length; at += Chunk)
            Put(MemoryMarshal.AsBytes(values.AsSpan(at, Math.Min(Chunk, values.Length - at))));
    }

    /// <summary>Writes numbers, most of them ascending, as what each adds to the one before: varints.</summary>
    public void WriteSteps(int[] values)
    {
        var steps = new ByteLog();
        int last = 0;
        foreach (int value in values)
        {
            steps.AddVarint(value - last);
            last = value;
        }
        Write([values.Length]);
        Write(steps.ToArray());
    }

    private void Put(ReadOnlySpan<byte> bytes)
    {
        sink(bytes);
        Length += bytes.Length;
    }
}
