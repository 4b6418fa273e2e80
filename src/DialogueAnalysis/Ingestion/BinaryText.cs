using System.Globalization;

namespace DialogueAnalysis.Ingestion;

/// <summary>Refuses what is no text: NUL, or more than one control character in twenty.</summary>
/// <remarks>Tab, line ends, form feed and vertical tab are text: page breaks and table cells are written with them.</remarks>
internal static class BinaryText
{
    private const int CharactersPerControl = 20;

    public static void Check(string path, ReadOnlySpan<byte> bytes)
    {
        int zero = bytes.IndexOf((byte)0), controls = 0;
        foreach (byte b in bytes)
            controls += IsControl(b) ? 1 : 0;
        if (zero >= 0)
            throw new DocumentFormatException(path, null, string.Create(CultureInfo.InvariantCulture, $"is binary: byte {zero} is zero; expected text"));
        CheckShare(path, controls, bytes.Length);
    }

    public static void Check(string path, string text)
    {
        int zero = text.IndexOf('\0', StringComparison.Ordinal), controls = 0;
        foreach (char c in text)
            controls += IsControl(c) ? 1 : 0;
        if (zero >= 0)
            throw new DocumentFormatException(path, TextLine.Split(text[..zero]).Count, "is binary: found a NUL character; expected text");
        CheckShare(path, controls, text.Length);
    }

    private static void CheckShare(string path, int controls, int length)
    {
        if ((long)controls * CharactersPerControl > length)
            throw new DocumentFormatException(path, null, string.Create(CultureInfo.InvariantCulture, $"is binary: {controls} of {length} characters are control characters; expected text"));
    }

    private static bool IsControl(int c) => c is < 0x20 and not ('\t' or '\n' or '\v' or '\f' or '\r') or 0x7F;
}
