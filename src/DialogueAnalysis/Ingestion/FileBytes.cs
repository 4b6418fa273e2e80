using System.Globalization;

namespace DialogueAnalysis.Ingestion;

internal static class FileBytes
{
    /// <summary>All bytes of a file that is not larger than <paramref name="max"/>; of a larger one, nothing is loaded.</summary>
    public static byte[] Read(string path, long max)
    {
        try
        {
            using var stream = new FileStream(path, FileMode.Open, FileAccess.Read, FileShare.ReadWrite | FileShare.Delete, bufferSize: 1, FileOptions.SequentialScan);
            if (stream.CanSeek && stream.Length > max)
                throw TooLarge(path, max, stream.Length);
            return stream.CanSeek && stream.Length > 0 ? ReadKnown(stream) : ReadUnknown(path, stream, max);
        }
        catch (Exception e) when (FileErrors.Tells(e))
        {
            throw FileErrors.Of(path, e);
        }
    }

    private static byte[] ReadKnown(FileStream stream)
    {
        byte[] bytes = new byte[stream.Length];
        int read = stream.ReadAtLeast(bytes, bytes.Length, throwOnEndOfStream: false);
        return read == bytes.Length ? bytes : bytes[..read];
    }

    // Devices and pipes do not tell their length; they may never end.
    private static byte[] ReadUnknown(string path, FileStream stream, long max)
    {
        using var all = new MemoryStream();
        byte[] buffer = new byte[64 * 1024];
        for (int read; (read = stream.Read(buffer)) > 0;)
        {
            all.Write(buffer, 0, read);
            if (all.Length > max)
                throw TooLarge(path, max, null);
        }
        return all.ToArray();
    }

    private static DocumentFormatException TooLarge(string path, long max, long? found) => new(path, null, string.Create(CultureInfo.InvariantCulture,
        $"is {(found is long bytes ? $"{bytes} bytes" : "larger")}, and at most {max} bytes are read; divide the file, or raise {nameof(DocumentReaderOptions)}.{nameof(DocumentReaderOptions.MaxFileBytes)}"));
}
