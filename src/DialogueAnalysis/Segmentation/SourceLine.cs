namespace DialogueAnalysis.Segmentation;

/// <summary>A line of the source with what can be seen of it at once.</summary>
/// <param name="Span">The line without its line end.</param>
/// <param name="Content">The line without blanks at its ends; empty for a blank line.</param>
/// <param name="AfterFormFeed">Whether a form feed stands before the line.</param>
/// <param name="BeginsWithOneBlank">Whether one blank, no tab, stands before its content. A page break leaves one; an indent leaves more.</param>
internal readonly record struct SourceLine(TextSpan Span, TextSpan Content, bool AfterFormFeed, bool BeginsWithOneBlank)
{
    public bool IsBlank => Content.Length == 0;

    public ReadOnlySpan<char> In(string text) => text.AsSpan(Content.Start, Content.Length);

    /// <summary>The lines of a stretch of text, in order. Line ends are LF, CR LF, CR, NEL, form feed, vertical tab and the two Unicode separators.</summary>
    public static SourceLine[] Read(string text, TextSpan stretch)
    {
        var lines = new List<SourceLine>();
        bool afterFormFeed = false;
        int start = stretch.Start;
        for (int i = stretch.Start; i <= stretch.End; i++)
        {
            if (i < stretch.End && !IsLineEnd(text[i]))
                continue;
            int from = start, to = i;
            while (from < to && char.IsWhiteSpace(text[from]))
                from++;
            while (to > from && char.IsWhiteSpace(text[to - 1]))
                to--;
            lines.Add(new SourceLine(new TextSpan(start, i), from == to ? new TextSpan(i, i) : new TextSpan(from, to), afterFormFeed, from == start + 1 && from < to && text[start] == ' '));
            if (i == stretch.End)
                break;
            afterFormFeed = text[i] == '\f';
            if (text[i] == '\r' && i + 1 < stretch.End && text[i + 1] == '\n')
                i++;
            start = i + 1;
        }
        return [.. lines];
    }

    private static bool IsLineEnd(char c) => c is '\n' or '\r' or '\f' or '\v' or '\u0085' or '\u2028' or '\u2029';
}
