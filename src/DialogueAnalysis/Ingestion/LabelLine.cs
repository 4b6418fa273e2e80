using System.Buffers;

namespace DialogueAnalysis.Ingestion;

/// <summary>The beginning of a line that may name who speaks.</summary>
/// <param name="Label">The label as written, without colon, time and marks of emphasis.</param>
/// <param name="SpeechStart">Where the speech begins, white space skipped; the end of the line where none follows.</param>
/// <param name="Time">The time written with the label; null without.</param>
/// <param name="IsListItem">Whether a dash or a bullet stands before it.</param>
internal sealed record LabelLine(string Label, int SpeechStart, TimeSpan? Time, bool IsListItem)
{
    private const int MostCharacters = 40;
    private const int MostWords = 5;
    private const string Emphasis = "*_";

    private static readonly SearchValues<char> s_clock = SearchValues.Create("0123456789:.,");

    /// <summary>Reads <c>Rolle: …</c> with a dash, a time or emphasis around it; null where the line does not begin so.</summary>
    public static LabelLine? Find(string text, int start, int end)
    {
        int first = Skip(text, start, end), item = SkipDash(text, first, end);
        int at = SkipTime(text, item, end, out TimeSpan? time);
        int mark = 0;
        while (at + mark < end && mark < 3 && Emphasis.Contains(text[at + mark], StringComparison.Ordinal))
            mark++;
        int colon = Colon(text, at + mark, end);
        if (colon < 0)
            return null;
        ReadOnlySpan<char> label = text.AsSpan(at + mark, colon - at - mark).Trim();
        int after = colon + 1;
        if (mark > 0)
        {
            ReadOnlySpan<char> closing = text.AsSpan(at, mark);
            if (label.EndsWith(closing, StringComparison.Ordinal))
                label = label[..^mark].TrimEnd();
            else if (text.AsSpan(after, end - after).StartsWith(closing, StringComparison.Ordinal))
                after += mark;
            else
                return null;
        }
        label = WithoutTime(label, ref time);
        if (!IsLabel(label) || (after < end && text[after] != '<' && !char.IsWhiteSpace(text[after])))
            return null;
        return new LabelLine(label.ToString(), Skip(text, after, end), time, item > first);
    }

    /// <summary>Where the text after a leading dash and blanks begins; the given position where no dash stands there.</summary>
    public static int SkipDash(string text, int at, int end) =>
        at + 1 < end && text[at] is '-' or '–' or '—' or '•' or '*' && char.IsWhiteSpace(text[at + 1]) ? Skip(text, at + 1, end) : at;

    /// <summary>Where the text after a time in brackets, or a bare time of three fields, begins; the given position where none stands there.</summary>
    public static int SkipTime(string text, int at, int end, out TimeSpan? time)
    {
        time = null;
        if (at >= end)
            return at;
        bool bracket = text[at] is '[' or '(';
        if (!bracket && !char.IsAsciiDigit(text[at]))
            return at;
        int from = bracket ? at + 1 : at;
        int length = text.AsSpan(from, end - from).IndexOfAnyExcept(s_clock);
        int to = length < 0 ? end : from + length;
        if (bracket ? to == end || text[to] is not (']' or ')') : to < end && !char.IsWhiteSpace(text[to]))
            return at;
        ReadOnlySpan<char> clock = text.AsSpan(from, to - from);
        if (!bracket && clock.Count(':') != 2)
            return at;
        time = ClockTime.Find(clock);
        return time is null ? at : Skip(text, bracket ? to + 1 : to, end);
    }

    private static int Skip(string text, int at, int end)
    {
        while (at < end && char.IsWhiteSpace(text[at]))
            at++;
        return at;
    }

    // A colon in parentheses belongs to a time or to a remark.
    private static int Colon(string text, int start, int end)
    {
        int depth = 0, limit = Math.Min(end, start + MostCharacters + 20);
        for (int i = start; i < limit; i++)
        {
            if (text[i] is '(' or '[')
                depth++;
            else if (text[i] is ')' or ']')
                depth--;
            else if (text[i] == ':' && depth <= 0)
                return i;
        }
        return -1;
    }

    private static ReadOnlySpan<char> WithoutTime(ReadOnlySpan<char> label, scoped ref TimeSpan? time)
    {
        int open = label.LastIndexOfAny('(', '[');
        if (open <= 0 || label[^1] is not (')' or ']') || ClockTime.Find(label[(open + 1)..^1]) is not { } found)
            return label;
        time ??= found;
        return label[..open].TrimEnd();
    }

    private static bool IsLabel(ReadOnlySpan<char> label)
    {
        if (label.Length is 0 or > MostCharacters || !char.IsUpper(label[0]))
            return false;
        int words = 1;
        foreach (char c in label)
        {
            if (c is ' ' or '\u00A0')
                words++;
            else if (!char.IsLetterOrDigit(c) && !"-/()&,+'’".Contains(c, StringComparison.Ordinal))
                return false;
        }
        return words <= MostWords;
    }
}
