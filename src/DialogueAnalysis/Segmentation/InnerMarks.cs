using System.Text.RegularExpressions;

namespace DialogueAnalysis.Segmentation;

/// <summary>Finds the signs of Markdown and WebVTT that stand within lines, in prose and in speech alike.</summary>
/// <remarks>
/// Of a link the text stays, of an image nothing. Emphasis is a mark only in pairs, which may stand on different lines of a block, and
/// within words only as <c>**</c>. An escaped sign and the signs within code stay. Of <c>&amp;amp;</c> the first sign stays;
/// <c>&amp;lt;</c> and <c>&amp;gt;</c> stay as written, as a clean text holds only what the source holds.
/// </remarks>
internal static partial class InnerMarks
{
    private const int LongestEmphasis = 3;

    /// <summary>The marks in the lines of one block, in order and disjoint.</summary>
    /// <param name="text">The source text.</param>
    /// <param name="format">The format that it is in.</param>
    /// <param name="lines">The lines' text, in order.</param>
    /// <param name="inRow">Whether they are a row of a table, in which <c>|</c> is a mark.</param>
    public static IReadOnlyList<InnerMark> Find(string text, DocumentFormat format, IEnumerable<TextSpan> lines, bool inRow)
    {
        if (format is not (DocumentFormat.Markdown or DocumentFormat.WebVtt))
            return [];
        var marks = new List<InnerMark>();
        var open = new Dictionary<(char, int), TextSpan>();
        foreach (TextSpan line in lines)
        {
            ReadOnlySpan<char> content = text.AsSpan(line.Start, line.Length);
            foreach (ValueMatch match in format == DocumentFormat.Markdown ? MarkdownSigns().EnumerateMatches(content) : Entities().EnumerateMatches(content))
            {
                ReadOnlySpan<char> sign = content.Slice(match.Index, match.Length);
                var span = new TextSpan(line.Start + match.Index, line.Start + match.Index + match.Length);
                if (sign[0] is '*' or '_' or '~')
                    AddEmphasis(text, line, span);
                else if (sign[0] != '|' || inRow)
                    AddSign(sign, span);
            }
        }
        marks.Sort((a, b) => a.Span.CompareTo(b.Span));
        return marks;

        void AddSign(ReadOnlySpan<char> sign, TextSpan span)
        {
            int ticks = sign.IndexOfAnyExcept('`');
            if (ticks > 0)
                AddPair(span, ticks);
            else if (sign[0] == '<' && sign[1] is not ('!' or 'b' or 'B'))
                AddPair(span, 1);
            else
                marks.Add(new InnerMark(sign[0] == '\\' ? new TextSpan(span.Start, span.Start + 1) : sign.SequenceEqual("&amp;") ? new TextSpan(span.Start + 1, span.End) : span, sign[0] == '|' || sign.SequenceEqual("&nbsp;") || sign.StartsWith("<b", StringComparison.OrdinalIgnoreCase)));
        }

        void AddEmphasis(string source, TextSpan line, TextSpan span)
        {
            if (span.Length > LongestEmphasis || (source[span.Start] == '~' && span.Length != 2))
                return;
            char before = span.Start > line.Start ? source[span.Start - 1] : ' ', after = span.End < line.End ? source[span.End] : ' ';
            bool inWords = source[span.Start] == '*' && span.Length == 2;
            var key = (source[span.Start], span.Length);
            if (!char.IsWhiteSpace(before) && (inWords || !char.IsLetterOrDigit(after)) && open.Remove(key, out TextSpan opening))
            {
                marks.Add(new InnerMark(opening, false));
                marks.Add(new InnerMark(span, false));
            }
            else if (!char.IsWhiteSpace(after) && (inWords || !char.IsLetterOrDigit(before)))
            {
                open[key] = span;
            }
        }

        void AddPair(TextSpan span, int length)
        {
            marks.Add(new InnerMark(new TextSpan(span.Start, span.Start + length), false));
            marks.Add(new InnerMark(new TextSpan(span.End - length, span.End), false));
        }
    }

    // Code, comments, line ends, addresses, images, footnotes, links (their beginning and their end), entities and what may be emphasis.
    [GeneratedRegex("""
        \\([!-/:-@\[-`{-~]|$)
        |(?<!`)(?<ticks>`+)(?!`).+?(?<!`)\k<ticks>(?!`)
        |<!--.*?-->|<br\s*/?>|<(https?://|mailto:)[^<>\s]+>
        |!\[[^\[\]]*\]\([^()]*\)
        |\[\^[^\[\]\s]+\]
        |\[(?=([^\[\]]|\[[^\[\]]*\](\([^()]*\))?)*\]\([^()\s]*(\([^()\s]*\)[^()\s]*)*(\s+("[^"]*"|'[^']*'))?\))
        |(?<=\[([^\[\]]|\[[^\[\]]*\](\([^()]*\))?)*)\]\([^()\s]*(\([^()\s]*\)[^()\s]*)*(\s+("[^"]*"|'[^']*'))?\)
        |&(amp|nbsp|lrm|rlm);|\||\*+|_+|~+
        """, RegexOptions.IgnorePatternWhitespace | RegexOptions.ExplicitCapture | RegexOptions.IgnoreCase | RegexOptions.CultureInvariant)]
    private static partial Regex MarkdownSigns();

    [GeneratedRegex("&(amp|nbsp|lrm|rlm);", RegexOptions.ExplicitCapture)]
    private static partial Regex Entities();
}
