using System.Buffers.Binary;
using System.Security.Cryptography;

namespace DialogueAnalysis.Indexing;

/// <summary>The saved form of an index.</summary>
/// <remarks>
/// A header of 56 bytes: 8 of magic, the version of the format (4), the version of the analysis (4), the length of what follows (8),
/// its SHA-256 (32). Then the number of segments (4) and the arrays of each as <see cref="SegmentFile"/> orders them, each as the
/// number of its elements (4) and the elements. All numbers are little-endian.
/// </remarks>
internal static class IndexFile
{
    /// <summary>Goes up with every change of the format.</summary>
    public const int FormatVersion = 2;

    /// <summary>Goes up with every change of tokens, terms or stems, for an index must be searched by the analysis that it was made with.</summary>
    public const int AnalysisVersion = 2;

    public const int HeaderLength = 56;

    private static ReadOnlySpan<byte> Magic => "DIALIDX\n"u8;

    /// <summary>Writes in two passes, the first of which only measures, so that the stream need not seek and nothing is held twice.</summary>
    public static void Write(Stream stream, PassageIndex index)
    {
        using var hash = IncrementalHash.CreateHash(HashAlgorithmName.SHA256);
        var measure = new SectionWriter(hash.AppendData);
        WriteSegments(measure, index);

        Span<byte> header = stackalloc byte[HeaderLength];
        Magic.CopyTo(header);
        BinaryPrimitives.WriteInt32LittleEndian(header[8..], FormatVersion);
        BinaryPrimitives.WriteInt32LittleEndian(header[12..], AnalysisVersion);
        BinaryPrimitives.WriteInt64LittleEndian(header[16..], measure.Length);
        hash.GetCurrentHash(header[24..]);
        stream.Write(header);
        WriteSegments(new SectionWriter(stream.Write), index);
    }

    public static PassageIndex Read(Stream stream)
    {
        Span<byte> header = stackalloc byte[HeaderLength];
        int read = stream.ReadAtLeast(header, HeaderLength, throwOnEndOfStream: false);
        if (read >= Magic.Length && !header[..Magic.Length].SequenceEqual(Magic))
            throw new IndexFormatException("another kind of file", "an index of passages");
        if (read < HeaderLength)
            throw new IndexFormatException($"{Text(read)} bytes", $"a header of {Text(HeaderLength)} bytes");
        Require("format", BinaryPrimitives.ReadInt32LittleEndian(header[8..]), FormatVersion);
        Require("analysis", BinaryPrimitives.ReadInt32LittleEndian(header[12..]), AnalysisVersion);
        long length = BinaryPrimitives.ReadInt64LittleEndian(header[16..]);
        using var hash = IncrementalHash.CreateHash(HashAlgorithmName.SHA256);
        var reader = new SectionReader(stream, length, hash);
        int count = reader.Read<int>() is [var number] ? number : -1;
        if (count < 0 || count > reader.Remaining)
            throw new IndexFormatException($"{Text(count)} segments", "a number of segments that the content has room for");
        var segments = new List<(IndexSegment Segment, PassageBits? Removed)>();
        for (int i = 0; i < count; i++)
            segments.Add(SegmentFile.Read(reader));
        if (reader.Remaining != 0)
            throw new IndexFormatException($"{Text(reader.Remaining)} bytes too many", $"a length of {Text(length - reader.Remaining)} bytes");
        if (!hash.GetCurrentHash().AsSpan().SequenceEqual(header[24..]))
            throw new IndexFormatException("damaged content", "content that fits its checksum");
        foreach ((IndexSegment segment, PassageBits? removed) in segments)
            SegmentFile.Check(segment, removed);
        return new PassageIndex([.. segments.Select(s => s.Segment)], [.. segments.Select(s => s.Removed)]);
    }

    private static void WriteSegments(SectionWriter writer, PassageIndex index)
    {
        writer.Write([index.Segments.Length]);
        for (int i = 0; i < index.Segments.Length; i++)
            SegmentFile.Write(writer, index.Segments[i], index.Removed[i]);
    }

    private static void Require(string what, int found, int expected)
    {
        if (found != expected)
            throw new IndexFormatException($"{what} version {Text(found)}", $"{what} version {Text(expected)}");
    }

    private static string Text(long number) => number.ToString(System.Globalization.CultureInfo.InvariantCulture);
}
