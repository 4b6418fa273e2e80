using System.Security.Cryptography;
using System.Text;

namespace DialogueAnalysis.Classification;

/// <summary>The file of a model: magic, format version, length of the content, content, SHA-256 of all before it. Little-endian.</summary>
/// <remarks>The same model is the same bytes on every machine; nothing of the time or place of training is in it.</remarks>
internal static class ModelFile
{
    public const int FormatVersion = 1;

    /// <summary>No file is larger; more is not even read.</summary>
    public const int MostBytes = 3 * 1024 * 1024;
    private const int HeaderBytes = 8 + 4 + 4;
    private const int RoomForTheRest = 64 * 1024;

    private static ReadOnlySpan<byte> Magic => "DIALOGUE"u8;

    /// <summary>How many features fit into a file.</summary>
    public static int MostFeatures(int categories) =>
        Math.Min(FeatureTable.MostFeatures, (MostBytes - RoomForTheRest) / (sizeof(ulong) + sizeof(float) + (sizeof(float) * (categories + 1))));

    public static byte[] Write(ModelInfo info, IReadOnlyList<Category> categories, LinearModel model)
    {
        using var content = new MemoryStream();
        using (var writer = new BinaryWriter(content, Encoding.UTF8, leaveOpen: true))
            ModelContent.Write(writer, info, categories, model);
        using var file = new MemoryStream();
        using var header = new BinaryWriter(file);
        header.Write(Magic);
        header.Write(FormatVersion);
        header.Write((int)content.Length);
        header.Write(content.ToArray());
        header.Write(SHA256.HashData(file.ToArray()));
        return file.ToArray();
    }

    /// <exception cref="ModelFormatException">The bytes are not exactly one whole model of this format and analysis.</exception>
    public static PassageClassifier Read(byte[] bytes, string path)
    {
        if (bytes.Length < HeaderBytes + SHA256.HashSizeInBytes || !bytes.AsSpan().StartsWith(Magic))
            throw new ModelFormatException(path, bytes.Length == 0 ? "an empty file" : "something else", "a model of DialogueAnalysis");
        int version = BitConverter.ToInt32(bytes, Magic.Length);
        if (version > FormatVersion)
            throw new ModelFormatException(path, Number("format", version), Number("at most format", FormatVersion));
        int length = BitConverter.ToInt32(bytes, Magic.Length + sizeof(int));
        if (length != bytes.Length - HeaderBytes - SHA256.HashSizeInBytes)
            throw new ModelFormatException(path, Number("content of bytes:", bytes.Length - HeaderBytes - SHA256.HashSizeInBytes), Number("bytes:", length));
        Span<byte> checksum = stackalloc byte[SHA256.HashSizeInBytes];
        SHA256.HashData(bytes.AsSpan(0, bytes.Length - checksum.Length), checksum);
        if (!checksum.SequenceEqual(bytes.AsSpan(bytes.Length - checksum.Length)) || version < 1)
            throw new ModelFormatException(path, "damaged content", "content that agrees with its checksum");
        using var reader = new BinaryReader(new MemoryStream(bytes, HeaderBytes, length, writable: false), Encoding.UTF8);
        try
        {
            return ModelContent.Read(reader, path, bytes);
        }
        catch (Exception e) when (e is EndOfStreamException or IOException or ArgumentException or FormatException)
        {
            throw new ModelFormatException(path, "content that does not make a model", "a model of DialogueAnalysis", e);
        }
    }

    internal static string Number(string what, int number) => string.Create(System.Globalization.CultureInfo.InvariantCulture, $"{what} {number}");
}
