using System.Text;

namespace DialogueAnalysis.Ingestion;

/// <summary>Knows files that are not text by their first bytes.</summary>
internal static class FileSignatures
{
    private const string SaveAsText = "save its text as .txt and read that";
    private const string Transcribe = "write out what is said as .vtt, .srt or .txt and read that";

    private static readonly (int At, byte[] Bytes, string What)[] s_signatures =
    [
        (0, "%PDF-"u8.ToArray(), "is a PDF; save its text as .txt (pdftotext) and read that"),
        (0, [0x50, 0x4B, 0x03, 0x04], $"is a zip archive, as .docx, .odt and .xlsx are; {SaveAsText}"),
        (0, [0x50, 0x4B, 0x05, 0x06], "is an empty zip archive; expected text"),
        (0, [0xD0, 0xCF, 0x11, 0xE0], $"is an old Office document (.doc, .xls, .msg); {SaveAsText}"),
        (0, "{\\rtf"u8.ToArray(), $"is RTF; {SaveAsText}"),
        (0, [0x89, 0x50, 0x4E, 0x47], "is a PNG image; expected text"),
        (0, [0xFF, 0xD8, 0xFF], "is a JPEG image; expected text"),
        (0, "GIF8"u8.ToArray(), "is a GIF image; expected text"),
        (0, [0x49, 0x49, 0x2A, 0x00], "is a TIFF image; expected text"),
        (0, [0x4D, 0x4D, 0x00, 0x2A], "is a TIFF image; expected text"),
        (0, [0x1F, 0x8B], "is a gzip archive; unpack it first"),
        (0, "SQLite format 3"u8.ToArray(), "is an SQLite database; expected text"),
        (0, "RIFF"u8.ToArray(), $"is a recording or an image (RIFF); {Transcribe}"),
        (0, "ID3"u8.ToArray(), $"is a recording (MP3); {Transcribe}"),
        (0, "OggS"u8.ToArray(), $"is a recording (Ogg); {Transcribe}"),
        (4, "ftyp"u8.ToArray(), $"is a recording (MP4); {Transcribe}"),
    ];

    /// <summary>What the file is and what to do instead; null where no signature is known.</summary>
    public static string? Recognise(ReadOnlySpan<byte> bytes)
    {
        foreach ((int at, byte[] signature, string what) in s_signatures)
        {
            if (bytes.Length >= at + signature.Length && bytes.Slice(at, signature.Length).SequenceEqual(signature))
                return what;
        }
        string head = Encoding.Latin1.GetString(bytes[..Math.Min(bytes.Length, 256)]).TrimStart('\u00EF', '\u00BB', '\u00BF', ' ', '\t', '\r', '\n');
        bool html = head.StartsWith("<!doctype html", StringComparison.OrdinalIgnoreCase) || head.StartsWith("<html", StringComparison.OrdinalIgnoreCase);
        return html ? $"is HTML; {SaveAsText}" : null;
    }
}
