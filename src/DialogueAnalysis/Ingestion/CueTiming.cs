namespace DialogueAnalysis.Ingestion;

/// <summary>Reads the timing line of a cue.</summary>
internal static class CueTiming
{
    public const string Arrow = "-->";

    /// <summary>Begin and end; what follows them on the line (position, size) is not read.</summary>
    /// <exception cref="DocumentFormatException">A time is not one, or the end comes before the beginning.</exception>
    public static (TimeSpan Begins, TimeSpan Ends) Read(string path, int line, ReadOnlySpan<char> content, DocumentFormat format)
    {
        int arrow = content.IndexOf(Arrow);
        ReadOnlySpan<char> first = content[..arrow].Trim(), rest = content[(arrow + Arrow.Length)..].Trim();
        int blank = rest.IndexOfAny(' ', '\t');
        ReadOnlySpan<char> second = blank < 0 ? rest : rest[..blank];
        if (Time(first, format) is not { } begins || Time(second, format) is not { } ends)
            throw new DocumentFormatException(path, line, $"found '{Shown.Short(content)}'; expected a timing as {Example(format)}; mend the line, or fetch the file again if it is cut");
        if (ends < begins)
            throw new DocumentFormatException(path, line, $"the cue ends before it begins: '{Shown.Short(content)}'; mend the times");
        return (begins, ends);
    }

    public static string Example(DocumentFormat format) => format == DocumentFormat.WebVtt ? "00:01:02.500 --> 00:01:04.000" : "00:01:02,500 --> 00:01:04,000";

    private static TimeSpan? Time(ReadOnlySpan<char> time, DocumentFormat format)
    {
        // mm:ss.ttt is the shortest; SubRip has hours always, and a comma, for which many programs write a point.
        if (time.Length < 9 || (time[^4] != '.' && (format == DocumentFormat.WebVtt || time[^4] != ',')))
            return null;
        return format == DocumentFormat.SubRip && time.Count(':') != 2 ? null : ClockTime.Find(time);
    }
}
