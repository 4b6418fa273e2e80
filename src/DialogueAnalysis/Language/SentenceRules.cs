namespace DialogueAnalysis.Language;

/// <summary>Decides, between two tokens, whether a sentence ends there.</summary>
internal readonly struct SentenceRules(string text, IReadOnlyList<Token> tokens)
{
    /// <summary>Whether a sentence ends with the token, which is not the last.</summary>
    public bool IsBoundary(int i)
    {
        TextSpan span = tokens[i].Span, next = tokens[i + 1].Span;
        bool gap = next.Start > span.End;
        if (!gap)
            return IsGlued(i);
        int lines = Newlines(span.End, next.Start);
        if (lines > 1 || lines == 1 && StartsItem(i + 1))
            return true;
        int last = i;
        while (last > 0 && IsCloser(last) && tokens[last - 1].Span.End == tokens[last].Span.Start)
            last--;
        if (IsTerminal(last))
            return !Continues(i + 1) && !(last < i && IsBracketedEllipsis(last));
        if (tokens[last].Kind == TokenKind.Abbreviation)
            return EndsWithAbbreviation(last, i + 1);
        return StartsWithoutStop(i);
    }

    private bool IsTerminal(int i) => tokens[i].Kind == TokenKind.Punctuation && text[tokens[i].Span.Start] is '.' or '!' or '?' or '…';

    private bool IsBracketedEllipsis(int i) => i > 0 && text[tokens[i].Span.Start] is '.' or '…' && text[tokens[i - 1].Span.Start] is '(' or '[';

    private bool IsCloser(int i) => tokens[i].Kind == TokenKind.Punctuation && text[tokens[i].Span.Start] is '"' or '”' or '“' or '«' or '»' or ')' or ']' or '\'' or '’';

    private bool Continues(int i) => Letters.IsLower(text[tokens[i].Span.Start]) || text[tokens[i].Span.Start] is ',' or ';' or ':' or ')';

    private bool IsGlued(int i)
    {
        if (!IsTerminal(i) || i == 0 || tokens[i - 1].Kind != TokenKind.Word)
            return false;
        TextSpan before = tokens[i - 1].Span, after = tokens[i + 1].Span;
        return before.Length > 1 && Letters.IsLower(text[before.End - 1]) && after.Length > 1 && Letters.IsUpper(text[after.Start]) && Letters.IsLower(text[after.Start + 1]);
    }

    private bool EndsWithAbbreviation(int last, int next)
    {
        TextSpan span = tokens[last].Span;
        return Abbreviations.KindOf(text.AsSpan(span.Start, span.Length - 1)) == AbbreviationKind.Final && !Continues(next) && !Letters.IsDigit(text[tokens[next].Span.Start]);
    }

    private bool StartsWithoutStop(int i)
    {
        TextSpan next = tokens[i + 1].Span;
        return tokens[i].Kind is TokenKind.Word or TokenKind.Acronym or TokenKind.Number && SentenceStarters.Contains(text.AsSpan(next.Start, next.Length))
            && !(i + 2 < tokens.Count && Letters.IsUpper(text[tokens[i + 2].Span.Start]));
    }

    private bool StartsItem(int i) => tokens[i].Kind == TokenKind.Symbol || text[tokens[i].Span.Start] is '-' or '–' || tokens[i].Kind == TokenKind.Number && text[tokens[i].Span.End - 1] == '.';

    private int Newlines(int start, int end)
    {
        int lines = 0;
        for (int at = start; at < end; at++)
            lines += text[at] == '\n' ? 1 : 0;
        return lines;
    }
}
