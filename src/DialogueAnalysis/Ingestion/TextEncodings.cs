using System.Collections.Frozen;
using System.Text;

namespace DialogueAnalysis.Ingestion;

/// <summary>The encodings that metadata may declare.</summary>
internal static class TextEncodings
{
    public const int Utf8CodePage = 65001;
    public const int Utf16CodePage = 1200;
    public const int Utf16BigEndianCodePage = 1201;
    public const int WindowsCodePage = 1252;

    public const string Names = "utf-8, utf-16, utf-16le, utf-16be, windows-1252 or iso-8859-1";

    /// <summary>Taken from the provider directly, so that no encoding is registered for the whole process.</summary>
    public static Encoding Windows1252 { get; } = CodePagesEncodingProvider.Instance.GetEncoding(WindowsCodePage)!;

    // ISO-8859-1 is read as Windows-1252, of which it is a subset save for control characters: what the Encoding Standard (WHATWG) prescribes.
    private static readonly FrozenDictionary<string, Encoding> s_named = new Dictionary<string, Encoding>
    {
        ["utf-8"] = Encoding.UTF8,
        ["utf8"] = Encoding.UTF8,
        ["utf-16"] = Encoding.Unicode,
        ["utf-16le"] = Encoding.Unicode,
        ["utf-16be"] = Encoding.BigEndianUnicode,
        ["windows-1252"] = Windows1252,
        ["cp1252"] = Windows1252,
        ["iso-8859-1"] = Windows1252,
        ["latin1"] = Windows1252,
    }.ToFrozenDictionary(StringComparer.OrdinalIgnoreCase);

    /// <summary>The encoding of that name in any case; null for a name that is not known.</summary>
    public static Encoding? Find(string name) => s_named.GetValueOrDefault(name);
}
