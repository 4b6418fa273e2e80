using System.Globalization;
using System.Text;
using System.Text.Unicode;

namespace DialogueAnalysis.Ingestion;

/// <summary>Decodes the bytes of a file, or says at which byte they are not text.</summary>
/// <remarks>
/// A byte order mark decides; else the declared encoding; else UTF-16 is known by its zero bytes, valid UTF-8 is UTF-8, and the
/// rest is Windows-1252 unless it holds so many valid UTF-8 characters that it must be damaged UTF-8.
/// </remarks>
internal sealed class TextDecoder
{
    private const int SampleBytes = 4096;

    // One accidental UTF-8 character (as É before a closing quotation mark is) is borne among this many other bytes.
    private const int WindowsBytesPerAccident = 20;

    private readonly string _path;
    private readonly byte[] _bytes;

    private TextDecoder(string path, byte[] bytes)
    {
        _path = path;
        _bytes = bytes;
    }

    /// <summary>The text without its byte order mark.</summary>
    /// <exception cref="DocumentFormatException">The bytes are not text, or not in the encoding that they should be in.</exception>
    public static string Decode(string path, byte[] bytes, Encoding? declared)
    {
        if (bytes.Length == 0)
            throw new DocumentFormatException(path, null, "is empty; expected text");
        if (FileSignatures.Recognise(bytes) is { } what)
            throw new DocumentFormatException(path, null, what);
        string text = new TextDecoder(path, bytes).Decode(declared);
        BinaryText.Check(path, text);
        return string.IsNullOrWhiteSpace(text) ? throw new DocumentFormatException(path, null, "holds white space only; expected text") : text;
    }

    private string Decode(Encoding? declared)
    {
        ReadOnlySpan<byte> bytes = _bytes;
        if (bytes.StartsWith((ReadOnlySpan<byte>)[0xFF, 0xFE, 0, 0]) || bytes.StartsWith((ReadOnlySpan<byte>)[0, 0, 0xFE, 0xFF]))
            throw new DocumentFormatException(_path, null, "is UTF-32; save it as UTF-8 and read that");
        if (bytes.StartsWith((ReadOnlySpan<byte>)[0xEF, 0xBB, 0xBF]))
            return Marked(Encoding.UTF8, declared, () => Utf8Text(3, "its byte order mark"));
        if (bytes.StartsWith((ReadOnlySpan<byte>)[0xFF, 0xFE]))
            return Marked(Encoding.Unicode, declared, () => Utf16(Encoding.Unicode, 2));
        if (bytes.StartsWith((ReadOnlySpan<byte>)[0xFE, 0xFF]))
            return Marked(Encoding.BigEndianUnicode, declared, () => Utf16(Encoding.BigEndianUnicode, 2));
        return declared is null ? Detect() : Declared(declared);
    }

    private string Marked(Encoding found, Encoding? declared, Func<string> decode)
    {
        bool agrees = declared is null || declared.CodePage == found.CodePage
            || (declared.CodePage == TextEncodings.Utf16CodePage && found.CodePage == TextEncodings.Utf16BigEndianCodePage);
        return agrees ? decode() : throw Error(0, $"found the byte order mark of {found.WebName}, but the encoding is declared as {declared!.WebName}; declare {found.WebName}, or nothing");
    }

    private string Declared(Encoding declared)
    {
        switch (declared.CodePage)
        {
            case TextEncodings.Utf8CodePage:
                return Utf8Text(0, "the declared encoding");
            case TextEncodings.Utf16CodePage or TextEncodings.Utf16BigEndianCodePage:
                Encoding? seen = ZeroBytes();
                if (seen is null && _bytes.AsSpan().IndexOf((byte)0) < 0)
                    throw Error(0, $"is not {declared.WebName}, the declared encoding: there are no zero bytes; declare the encoding that it is in, or nothing");
                if (seen is not null && seen.CodePage != declared.CodePage)
                    throw Error(0, $"is {seen.WebName}, but the encoding is declared as {declared.WebName}; declare {seen.WebName}, or nothing");
                return Utf16(declared, 0);
            case TextEncodings.WindowsCodePage:
                int danish = _bytes.AsSpan().IndexOfAny((byte)0xC3, (byte)0xE2);
                if (danish >= 0 && Utf8.IsValid(_bytes))
                    throw Error(danish, "is UTF-8, but the encoding is declared as windows-1252; declare utf-8, or nothing");
                return Windows();
            default:
                return Strict(declared);
        }
    }

    private string Detect()
    {
        if (ZeroBytes() is { } utf16)
            return Utf16(utf16, 0);
        BinaryText.Check(_path, _bytes);
        if (Utf8.IsValid(_bytes))
            return Encoding.UTF8.GetString(_bytes);
        Utf8Scan scan = Utf8Scan.Of(_bytes);
        if (scan.Invalid == 0 && (scan.Multibyte > 0 || IsPlainUtf8Lead(_bytes[scan.CutAt])))
            throw Cut(scan.CutAt);
        if (scan.Multibyte > 0 && scan.Invalid <= scan.Multibyte * WindowsBytesPerAccident)
            throw Error(scan.First >= 0 ? scan.First : scan.CutAt, "is neither UTF-8 nor windows-1252: valid UTF-8 characters stand beside bytes that are none; mend the file, or declare the encoding that it is in");
        return Windows();
    }

    // A lone last byte of an otherwise plain file may be an å or æ of Windows-1252. These four are Â, Ã, â and ð there, with which no Danish text ends.
    private static bool IsPlainUtf8Lead(byte lead) => lead is 0xC2 or 0xC3 or 0xE2 or 0xF0;

    private Encoding? ZeroBytes()
    {
        ReadOnlySpan<byte> sample = _bytes.AsSpan(0, Math.Min(_bytes.Length, SampleBytes) & ~1);
        int even = 0, odd = 0;
        for (int i = 0; i < sample.Length; i += 2)
        {
            even += sample[i] == 0 ? 1 : 0;
            odd += sample[i + 1] == 0 ? 1 : 0;
        }
        int units = sample.Length / 2;
        return (odd * 10 >= units * 7 && even * 5 <= units && odd > 0) ? Encoding.Unicode
            : (even * 10 >= units * 7 && odd * 5 <= units && even > 0) ? Encoding.BigEndianUnicode
            : null;
    }

    private string Utf8Text(int from, string because)
    {
        ReadOnlySpan<byte> bytes = _bytes.AsSpan(from);
        if (Utf8.IsValid(bytes))
            return Encoding.UTF8.GetString(bytes);
        Utf8Scan scan = Utf8Scan.Of(bytes);
        throw scan.First >= 0
            ? Error(from + scan.First, $"is not UTF-8, as {because} says; mend the file, or declare the encoding that it is in")
            : Cut(from + scan.CutAt);
    }

    private string Windows()
    {
        int undefined = _bytes.AsSpan().IndexOfAny((ReadOnlySpan<byte>)[0x81, 0x8D, 0x8F, 0x90, 0x9D]);
        return undefined < 0
            ? TextEncodings.Windows1252.GetString(_bytes)
            : throw Error(undefined, "is not defined in windows-1252, and the file is not UTF-8; mend the file, or declare the encoding that it is in");
    }

    private string Utf16(Encoding encoding, int from)
    {
        if ((_bytes.Length - from) % 2 != 0)
            throw new DocumentFormatException(_path, LineAt(encoding, from, _bytes.Length - 1), string.Create(CultureInfo.InvariantCulture, $"is truncated: the {encoding.WebName} character at byte {_bytes.Length - 1} is cut; fetch the file again"));
        string text = encoding.GetString(_bytes, from, _bytes.Length - from);
        int lone = SurrogateCheck.FirstLone(_bytes.AsSpan(from), encoding.CodePage == TextEncodings.Utf16BigEndianCodePage);
        if (lone < 0)
            return text;
        int offset = from + (lone * 2);
        string problem = offset + 2 == _bytes.Length ? "is truncated: the character is cut; fetch the file again" : $"is not {encoding.WebName}: half a surrogate pair; mend the file";
        throw new DocumentFormatException(_path, LineAt(encoding, from, offset), string.Create(CultureInfo.InvariantCulture, $"byte {offset} {problem}"));
    }

    private string Strict(Encoding declared)
    {
        var strict = (Encoding)declared.Clone();
        strict.DecoderFallback = DecoderFallback.ExceptionFallback;
        try
        {
            return strict.GetString(_bytes);
        }
        catch (DecoderFallbackException e)
        {
            throw Error(Math.Clamp(e.Index, 0, _bytes.Length - 1), $"is not {declared.WebName}, the declared encoding; declare the encoding that it is in, or nothing");
        }
    }

    private DocumentFormatException Cut(int offset) => new(_path, LineAt(Encoding.Latin1, 0, offset), string.Create(CultureInfo.InvariantCulture,
        $"is truncated: the UTF-8 character at byte {offset} is cut by the end of the file; fetch the file again"));

    private DocumentFormatException Error(int offset, string problem) => new(_path, LineAt(Encoding.Latin1, 0, offset), string.Create(CultureInfo.InvariantCulture,
        $"byte {offset} (0x{_bytes[offset]:X2}) {problem}"));

    private int LineAt(Encoding encoding, int from, int offset) => TextLine.Split(encoding.GetString(_bytes, from, offset - from)).Count;
}
