namespace DialogueAnalysis.Language;

/// <summary>Decides, between two tokens, whether a sentence ends there.</summary>
internal readonly struct SentenceRules(string text, IReadOnlyList<Token> tokens)
{
    // A line shorter than this is no line of running text that was broken at the margin.
    private const int ShortLine = 45;

    // Lines of these lengths were broken at the margin, even where the text has a blank line after each of its lines.
    private const int FilledLine = 60;
    private const int LongestLine = 120;

    private const int LongestHeadline = 30;

    /// <summary>Whether a sentence that began with the token <paramref name="first"/> ends with the token <paramref name="i"/>, which is not the last of the text.</summary>
    public bool IsBoundary(int first, int i)
    {
        int end = tokens[i].Span.End, next = tokens[i + 1].Span.Start;
        if (next == end)
            return IsGlued(i);
        int lines = Newlines(end, next);
        if (lines > 0 && IsLineBoundary(i, lines, LineLength(end)) is { } decided)
            return decided;
        int last = i;
        while (last > first && IsCloser(last) && tokens[last - 1].Span.End == tokens[last].Span.Start)
            last--;
        if (IsTerminal(last))
            return !Continues(i + 1)
                && !(IsLeader(last) && tokens[i + 1].Kind == TokenKind.Number)
                && !(last < i && IsBracketedEllipsis(last));
        if (tokens[last].Kind == TokenKind.Abbreviation && Abbreviations.KindOf(Written(last)[..^1]) == AbbreviationKind.Final)
            return !Continues(i + 1) && !Letters.IsDigit(text[next]);
        return IsHeadline(first, i) || IsAside(first, i) || (!CallsForMore(last) && CanOnlyStart(i + 1));
    }

    private ReadOnlySpan<char> Written(int i) => text.AsSpan(tokens[i].Span.Start, tokens[i].Span.Length);

    private bool IsMark(int i, string marks) => tokens[i].Kind == TokenKind.Punctuation && marks.Contains(text[tokens[i].Span.Start], StringComparison.Ordinal);

    private bool IsTerminal(int i) => IsMark(i, ".!?…");

    /// <summary>The dots that lead to the page number in a table of contents.</summary>
    private bool IsLeader(int i) => tokens[i].Span.Length > 3 && IsMark(i, ".");

    /// <summary>What may stand between a full stop and the blank: closing quotation marks and parentheses, marks of footnotes.</summary>
    private bool IsCloser(int i) => IsMark(i, "\"”“«»)]'’") || (tokens[i].Kind == TokenKind.Symbol && text[tokens[i].Span.Start] is '¹' or '²' or '³' or (>= '⁰' and <= '⁹'));

    /// <summary>Words left out, <c>(…)</c> or <c>[...]</c>, end nothing.</summary>
    private bool IsBracketedEllipsis(int i) => i > 0 && IsMark(i, ".…") && IsMark(i - 1, "([");

    /// <summary>After a full stop, what begins small goes on with the sentence: <c>»Kommer du?« spurgte hun</c>.</summary>
    private bool Continues(int i) => Letters.IsLower(text[tokens[i].Span.Start]) || IsMark(i, ",;:)");

    /// <summary>A full stop with no blank after it, between a word in small letters and one with a capital.</summary>
    private bool IsGlued(int i)
    {
        if (!IsTerminal(i) || i == 0 || tokens[i - 1].Kind != TokenKind.Word)
            return false;
        TextSpan before = tokens[i - 1].Span;
        return before.Length > 1 && Letters.IsLower(text[before.End - 1]) && StartsCapitalized(i + 1);
    }

    /// <summary>A headline in capitals from the first word of the sentence on, before a word that only begins with one.</summary>
    private bool IsHeadline(int first, int i)
    {
        if (i - first > LongestHeadline || tokens[i].Kind != TokenKind.Word || tokens[i].Span.Length < 2 || !StartsCapitalized(i + 1))
            return false;
        for (int token = first; token <= i; token++)
        {
            foreach (char c in Written(token))
            {
                if (Letters.IsLower(c))
                    return false;
            }
        }
        return true;
    }

    /// <summary>A sentence all of which stands in parentheses.</summary>
    private bool IsAside(int first, int i) => IsMark(first, "(") && IsMark(i, ")") && StartsCapitalized(i + 1);

    private bool CallsForMore(int i) => tokens[i].Kind is TokenKind.Punctuation or TokenKind.Symbol or TokenKind.Abbreviation
        ? text[tokens[i].Span.Start] != '%'
        : SentenceWords.CallsForMore(Written(i));

    private bool CanOnlyStart(int i) => SentenceWords.CanOnlyStart(Written(i)) && !(i + 1 < tokens.Count && Letters.IsUpper(text[tokens[i + 1].Span.Start]));

    /// <summary>Whether the token begins with a capital and goes on small; <c>I</c> does where the next token is small.</summary>
    private bool StartsCapitalized(int i)
    {
        TextSpan span = tokens[i].Span;
        if (!Letters.IsUpper(text[span.Start]))
            return false;
        int second = span.Start + 1;
        while (second < span.End && Letters.ClassOf(text[second]) is CharacterClass.Mark or CharacterClass.Invisible)
            second++;
        return second < span.End ? Letters.IsLower(text[second]) : i + 1 < tokens.Count && Letters.IsLower(text[tokens[i + 1].Span.Start]);
    }

    private bool StartsItem(int i) =>
        tokens[i].Kind == TokenKind.Symbol || IsMark(i, "-–—") || (tokens[i].Kind == TokenKind.Number && text[tokens[i].Span.End - 1] == '.');

    /// <summary>What line ends between two tokens say: a paragraph, an item of a list or a heading begins, the text runs on, or, if null, nothing.</summary>
    private bool? IsLineBoundary(int i, int lines, int length)
    {
        bool small = Letters.IsLower(text[tokens[i + 1].Span.Start]);
        if (small && Letters.IsHyphen(text[tokens[i].Span.End - 1]))
            return false;
        if (lines > 1)
            return !(small && length is >= FilledLine and <= LongestLine && !IsTerminal(i));
        bool complete = length < ShortLine || IsMark(i, ":") || (i > 0 && IsLeader(i - 1));
        return StartsItem(i + 1) || (complete && StartsCapitalized(i + 1)) ? true : null;
    }

    private int LineLength(int end) => end - (text.LastIndexOf('\n', end - 1) + 1);

    private int Newlines(int start, int end)
    {
        int lines = 0;
        for (int at = start; at < end; at++)
            lines += text[at] == '\n' ? 1 : 0;
        return lines;
    }
}
