namespace DialogueAnalysis.Language;

/// <summary>A stretch of words without a small letter, and whether it is plain words in capitals, as in a headline, rather than acronyms side by side.</summary>
/// <param name="Span">Where the stretch stands.</param>
/// <param name="IsShouted">Whether it holds a function word, or every second word is longer than acronyms are.</param>
internal readonly record struct CapitalRun(TextSpan Span, bool IsShouted)
{
    // MED and AT are left out: both are acronyms of the field (co-determination, the Working Environment Authority).
    private static readonly string[] FunctionWords =
        ["OG", "ET", "EN", "DEN", "DET", "DER", "ER", "PÅ", "TIL", "SOM", "ELLER", "HVAD", "VI", "AF", "FOR", "FRA", "HAR", "IKKE", "OM", "HVOR", "SKAL", "KAN", "VED", "HVORDAN"];

    /// <summary>The stretch that begins at the position.</summary>
    public static CapitalRun From(string text, int start)
    {
        int words = 0, longWords = 0, at = start, end = start, lines = 0;
        bool function = false;
        while (at < text.Length)
        {
            CharacterClass kind = Letters.ClassOf(text[at]);
            if (kind is not (CharacterClass.Upper or CharacterClass.Lower or CharacterClass.Digit))
            {
                lines = text[at] == '\n' ? lines + 1 : kind == CharacterClass.Blank ? lines : 0;
                if (lines > 1 || text[at] is '.' or '!' or '?' or '(')
                    break;
                at++;
                continue;
            }
            lines = 0;
            int word = at, letters = 0;
            for (; at < text.Length && (kind = Letters.ClassOf(text[at])) is CharacterClass.Upper or CharacterClass.Digit or CharacterClass.Mark or CharacterClass.Invisible; at++)
                letters += kind == CharacterClass.Upper ? 1 : 0;
            if (kind == CharacterClass.Lower && at < text.Length)
                break;
            end = at;
            words += letters > 1 ? 1 : 0;
            longWords += letters > Acronyms.Longest ? 1 : 0;
            function = function || IsFunctionWord(text.AsSpan(word, at - word));
        }
        return new CapitalRun(new TextSpan(start, Math.Max(end, start + 1)), words > 1 && (function || longWords * 2 >= words));
    }

    private static bool IsFunctionWord(ReadOnlySpan<char> word)
    {
        foreach (string function in FunctionWords)
        {
            if (word.SequenceEqual(function))
                return true;
        }
        return false;
    }
}
