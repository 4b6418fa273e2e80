namespace DialogueAnalysis.Language;

/// <summary>Decides whether a full stop belongs to the token before it.</summary>
internal static class FullStops
{
    /// <summary>Whether the full stop after letters of a plain word is a token of its own, whatever stands before the word: no abbreviation, initial or address goes on with it.</summary>
    public static bool StandsApart(string text, int start, int end) =>
        end - start > 1 && (end + 1 == text.Length || Letters.ClassOf(text[end + 1]) == CharacterClass.Blank)
        && Abbreviations.KindOf(text.AsSpan(start, end - start)) == AbbreviationKind.None;

    /// <summary>Takes the full stop of an ordinal along: <c>3. maj</c>, <c>1., 2. og 3.</c>, <c>9.-10. klasse</c>, and the number of a list's item.</summary>
    public static int OrdinalEnd(string text, int start, int end, PrecedingContext before)
    {
        int digits = 0;
        while (end - digits > start && Letters.IsDigit(text[end - digits - 1]))
            digits++;
        if (digits is 0 or > 3 || end + 1 >= text.Length)
            return end;
        char next = text[end + 1];
        if (next == ',' || ((Letters.IsHyphen(next) || next == '–') && end + 2 < text.Length && Letters.IsDigit(text[end + 2])))
            return end + 1;
        if (Letters.ClassOf(next) != CharacterClass.Blank)
            return end;
        int after = Blanks(text, end + 1);
        bool follows = after < text.Length && (Letters.IsLower(text[after]) || Months.StartsAt(text, after) || (before.StartsLine && digits == end - start));
        return follows ? end + 1 : end;
    }

    /// <summary>Takes the full stops of an abbreviation along; <paramref name="end"/> where the letters from <paramref name="start"/> to there are none.</summary>
    public static int AbbreviationEnd(string text, int start, int end, bool startsToken, PrecedingContext before)
    {
        if (startsToken && ChainEnd(text, start, end) is var chain && chain > end)
            return chain;
        ReadOnlySpan<char> letters = text.AsSpan(start, end - start);
        if (letters.Length == 1 && ((before.AfterAbbreviation && Letters.IsLower(letters[0])) || IsInitial(text, start, end, before)))
            return end + 1;
        if (letters.Length > 1 && !letters.ContainsAnyInRange('a', 'z') && startsToken)
            return end;
        return Abbreviations.KindOf(letters) switch
        {
            AbbreviationKind.Leading or AbbreviationKind.Final => end + 1,
            AbbreviationKind.Ambiguous when before.AfterAbbreviation || ContinuesAfter(text, end + 1) || IsDoubled(text, end) => end + 1,
            _ => end,
        };
    }

    /// <summary>Letters joined by full stops: the longest listed abbreviation, else short parts one of which is a single letter (<c>H.L.</c>, <c>B.T.</c>).</summary>
    private static int ChainEnd(string text, int start, int end)
    {
        int listed = end, at = end, parts = 1;
        bool shortParts = end - start <= 4, single = end - start == 1, allSingle = single;
        while (at < text.Length && text[at] == '.')
        {
            if (at - start > Abbreviations.Longest)
                return listed;
            if (parts > 1 && Abbreviations.KindOf(text.AsSpan(start, at - start)) != AbbreviationKind.None)
                listed = at + 1;
            int next = at + 1;
            if (next >= text.Length || Letters.ClassOf(text[next]) is not (CharacterClass.Upper or CharacterClass.Lower))
                break;
            int stop = next;
            while (stop < text.Length && Letters.ClassOf(text[stop]) is CharacterClass.Upper or CharacterClass.Lower or CharacterClass.Mark)
                stop++;
            bool one = stop - next == 1;
            single |= one;
            allSingle &= one;
            shortParts &= stop - next <= 4 && (one || !Letters.IsUpper(text[next]));
            parts++;
            at = stop;
        }
        if (parts == 1)
            return end;
        bool stopped = at < text.Length && text[at] == '.';
        if (!stopped && Abbreviations.KindOf(text.AsSpan(start, at - start)) != AbbreviationKind.None)
            return at;
        return listed > end ? listed : shortParts && single && (stopped || allSingle) ? at + (stopped ? 1 : 0) : end;
    }

    /// <summary>A capital with a full stop is an initial beside other capitals, not after a word in small letters: <c>Ole S. Holm</c>, <c>plan B. Han</c>.</summary>
    private static bool IsInitial(string text, int start, int end, PrecedingContext before)
    {
        if (!Letters.IsUpper(text[start]))
            return false;
        int after = Blanks(text, end + 1);
        bool capital = after < text.Length && Letters.IsUpper(text[after]);
        bool another = capital && after + 1 < text.Length && text[after + 1] == '.';
        return ContinuesAfter(text, end + 1) || another
            || (capital && (before.AfterCapital || before.StartsLine || Letters.ClassOf(text[start - 1]) == CharacterClass.Punctuation));
    }

    /// <summary>Whether a small letter or a digit, or punctuation within a sentence, comes next.</summary>
    private static bool ContinuesAfter(string text, int at)
    {
        at = Blanks(text, at);
        return at < text.Length && (Letters.IsLower(text[at]) || Letters.IsDigit(text[at]) || text[at] is ',' or ';' or ')' or '-');
    }

    /// <summary>Whether the sentence has a full stop of its own after the abbreviation's, as some write: <c>250 kg..</c></summary>
    private static bool IsDoubled(string text, int stop) => stop + 1 < text.Length && text[stop + 1] == '.' && (stop + 2 == text.Length || text[stop + 2] != '.');

    private static int Blanks(string text, int at)
    {
        while (at < text.Length && Letters.ClassOf(text[at]) == CharacterClass.Blank)
            at++;
        return at;
    }
}
