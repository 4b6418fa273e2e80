using System.Collections.Frozen;

namespace DialogueAnalysis.Ingestion;

/// <summary>A tag in the text of a cue: what is between <c>&lt;</c> and <c>&gt;</c>, or a SubRip override between <c>{\</c> and <c>}</c>.</summary>
/// <param name="End">The position after the tag.</param>
/// <param name="Name">The tag's name with <c>/</c> where it ends one; empty for times and overrides.</param>
/// <param name="Annotation">What stands after the name and its classes; empty where nothing does.</param>
internal sealed record CueTag(int End, string Name, string Annotation)
{
    private static readonly FrozenSet<string> s_subRip = new[] { "b", "i", "u", "s", "font", "c", "v" }.ToFrozenSet(StringComparer.OrdinalIgnoreCase);

    private const int LongestTag = 1000;

    /// <summary>The tag that stands at a position; null where none does, so that <c>5 &lt; 6</c> and, in SubRip, <c>&lt;navn&gt;</c> are speech.</summary>
    /// <param name="text">The text.</param>
    /// <param name="at">The position.</param>
    /// <param name="end">The end of the cue.</param>
    /// <param name="format">WebVTT, where every tag is one, or SubRip.</param>
    /// <param name="unclosed">Whether a WebVTT tag begins here that the cue does not close.</param>
    public static CueTag? Find(string text, int at, int end, DocumentFormat format, out bool unclosed)
    {
        unclosed = false;
        if (at + 1 >= end)
            return null;
        end = Math.Min(end, at + LongestTag);
        if (text[at] == '{' && format == DocumentFormat.SubRip && text[at + 1] == '\\')
        {
            int brace = text.IndexOf('}', at, end - at);
            return brace < 0 ? null : new CueTag(brace + 1, "", "");
        }
        if (text[at] != '<' || !(char.IsAsciiLetterOrDigit(text[at + 1]) || text[at + 1] == '/'))
            return null;
        int close = text.IndexOf('>', at, end - at);
        if (close < 0)
        {
            unclosed = format == DocumentFormat.WebVtt && !char.IsAsciiDigit(text[at + 1]);
            return null;
        }
        ReadOnlySpan<char> inside = text.AsSpan(at + 1, close - at - 1);
        if (char.IsAsciiDigit(inside[0]))
            return ClockTime.Find(inside) is null ? null : new CueTag(close + 1, "", "");
        int nameEnd = inside.IndexOfAny(" \t\r\n.");
        string name = (nameEnd < 0 ? inside : inside[..nameEnd]).ToString();
        if (format == DocumentFormat.SubRip && !s_subRip.Contains(name.TrimStart('/')))
            return null;
        int blank = inside.IndexOfAny(" \t\r\n");
        return new CueTag(close + 1, name, blank < 0 ? "" : inside[blank..].Trim().ToString());
    }
}
