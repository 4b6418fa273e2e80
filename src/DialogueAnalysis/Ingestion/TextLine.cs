namespace DialogueAnalysis.Ingestion;

/// <summary>A line of a text, without its line end.</summary>
/// <param name="Number">From 1.</param>
/// <param name="Start">Its first position.</param>
/// <param name="End">The position after its last character.</param>
/// <param name="Next">Where the next line starts.</param>
internal readonly record struct TextLine(int Number, int Start, int End, int Next)
{
    /// <summary>The lines of a text; CR LF, LF and CR end a line. The last line may be empty.</summary>
    public static List<TextLine> Split(string text)
    {
        var lines = new List<TextLine>();
        int start = 0;
        while (true)
        {
            int length = text.AsSpan(start).IndexOfAny('\n', '\r');
            if (length < 0)
            {
                lines.Add(new TextLine(lines.Count + 1, start, text.Length, text.Length));
                return lines;
            }
            int end = start + length;
            int next = text[end] == '\r' && end + 1 < text.Length && text[end + 1] == '\n' ? end + 2 : end + 1;
            lines.Add(new TextLine(lines.Count + 1, start, end, next));
            start = next;
        }
    }

    /// <summary>The line's characters.</summary>
    public ReadOnlySpan<char> In(string text) => text.AsSpan(Start, End - Start);

    /// <summary>Whether the line has nothing but white space.</summary>
    public bool IsBlank(string text) => In(text).IsWhiteSpace();
}
