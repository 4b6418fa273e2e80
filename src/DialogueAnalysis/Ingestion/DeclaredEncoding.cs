using System.Text;

namespace DialogueAnalysis.Ingestion;

/// <summary>Finds the encoding that a front matter declares before the file is decoded.</summary>
internal static class DeclaredEncoding
{
    private const int HeadBytes = 4096;
    private const string Key = "encoding:";

    /// <summary>The encoding; null without a front matter, without the key, or where the name is not known (reading the front matter tells of that).</summary>
    /// <remarks>Names of encodings are ASCII, so the head is read byte for byte; a front matter in UTF-16 declares nothing that its bytes do not show.</remarks>
    public static Encoding? Peek(ReadOnlySpan<byte> bytes)
    {
        if (bytes.StartsWith((ReadOnlySpan<byte>)[0xEF, 0xBB, 0xBF]))
            bytes = bytes[3..];
        string head = Encoding.Latin1.GetString(bytes[..Math.Min(bytes.Length, HeadBytes)]);
        List<TextLine> lines = TextLine.Split(head);
        if (!lines[0].In(head).SequenceEqual("---"))
            return null;
        foreach (TextLine line in lines.Skip(1).TakeWhile(l => !l.In(head).SequenceEqual("---")))
        {
            ReadOnlySpan<char> content = line.In(head);
            if (content.StartsWith(Key, StringComparison.Ordinal))
                return TextEncodings.Find(content[Key.Length..].Trim().ToString());
        }
        return null;
    }
}
