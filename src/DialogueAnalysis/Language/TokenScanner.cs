using System.Globalization;

namespace DialogueAnalysis.Language;

/// <summary>Reads the tokens of a text one after the other, without allocating. A mutable struct: keep it in one place.</summary>
/// <remarks>
/// A word is a run of letters, digits, combining marks and invisible characters, with hyphens, apostrophes and full stops where
/// Danish writes them inside a word. Linear in the length of the text.
/// </remarks>
internal struct TokenScanner
{
    private const int LongestQuotation = 300;

    private readonly string _text;
    private int _at;
    private int _quotedUntil;
    private bool _afterCapital;
    private bool _afterAbbreviation;
    private bool _startsLine;
    private CapitalRun _run;

    public TokenScanner(string text)
    {
        _text = text;
        _startsLine = true;
    }

    /// <summary>The next token, and whether there is one.</summary>
    public bool Next(out Token token)
    {
        while (_at < _text.Length && Letters.ClassOf(_text[_at]) == CharacterClass.Blank)
            _startsLine |= _text[_at++] == '\n';
        if (_at >= _text.Length)
        {
            token = default;
            return false;
        }
        int start = _at;
        token = StartsWord(start) ? Word(start) : Other(start);
        _at = token.Span.End;
        _afterAbbreviation = token.Kind == TokenKind.Abbreviation;
        _afterCapital = Letters.IsUpper(_text[start]) || (token.Kind == TokenKind.Punctuation && _afterCapital && _text[start] == '.');
        _startsLine = false;
        return true;
    }

    private readonly bool StartsWord(int at)
    {
        while (at < _text.Length)
        {
            switch (Letters.ClassAt(_text, at, out _))
            {
                case CharacterClass.Upper or CharacterClass.Lower or CharacterClass.Digit:
                    return true;
                case CharacterClass.Invisible:
                    at++;
                    break;
                default:
                    return false;
            }
        }
        return false;
    }

    private Token Word(int start)
    {
        int end = RunEnd(start), part = start;
        bool number = IsDigits(start, end), abbreviation = false;
        if (end < _text.Length && Addresses.CanFollow(_text[end]) && Addresses.EndOf(_text, start) is var address && address > end)
            return new Token(new TextSpan(start, address), TokenKind.Address);
        while (end < _text.Length)
        {
            char c = _text[end];
            char last = _text[end - 1];
            bool digitsAround = Letters.IsDigit(last) && end + 1 < _text.Length && Letters.IsDigit(_text[end + 1]);
            if (digitsAround && (c is '.' or ',' or ':' or '/' or '–'))
            {
                part = end + 1;
                end = RunEnd(part);
                number = number && IsDigits(part, end);
            }
            else if (Letters.IsHyphen(c) && !Letters.IsHyphen(last))
            {
                if (end + 1 >= _text.Length || !StartsWord(end + 1))
                {
                    if (IsSuspended(end + 1))
                        end++;
                    break;
                }
                part = end + 1;
                end = RunEnd(part);
                number = number && IsDigits(part, end);
            }
            else if (Letters.IsApostrophe(c))
            {
                if (end + 1 < _text.Length && Letters.ClassOf(_text[end + 1]) is CharacterClass.Lower or CharacterClass.Upper)
                {
                    end = RunEnd(end + 1);
                    number = false;
                }
                else if (c is '\'' or '’' && end >= _quotedUntil && !Letters.IsDigit(last))
                {
                    end++;
                    break;
                }
                else
                    break;
            }
            else if (c == '_' && end + 1 < _text.Length && StartsWord(end + 1))
                end = RunEnd(end + 1);
            else if (c == '.')
            {
                int stop = number ? OrdinalEnd(start, end) : part == end ? end : AbbreviationEnd(start, part, end);
                if (stop == end)
                    break;
                abbreviation = !number;
                end = stop;
                if (end + 1 < _text.Length && Letters.IsHyphen(_text[end]) && StartsWord(end + 1) && _text[end - 1] == '.')
                {
                    part = end + 1;
                    abbreviation = false;
                    end = RunEnd(part);
                    number = number && IsDigits(part, end);
                    continue;
                }
                break;
            }
            else
                break;
        }
        var span = new TextSpan(start, end);
        if (abbreviation)
            return new Token(span, TokenKind.Abbreviation);
        return new Token(span, number ? TokenKind.Number : Acronyms.IsAcronym(_text, span, ref _run) ? TokenKind.Acronym : TokenKind.Word);
    }

    /// <summary>The end of the letters, digits, marks and invisible characters from a position on.</summary>
    private readonly int RunEnd(int at)
    {
        while (at < _text.Length)
        {
            CharacterClass kind = Letters.ClassAt(_text, at, out int length);
            if (kind is CharacterClass.Blank or CharacterClass.Punctuation or CharacterClass.Sign)
                break;
            at += length;
        }
        return at;
    }

    private readonly bool IsDigits(int start, int end)
    {
        for (int i = start; i < end; i++)
        {
            if (Letters.ClassOf(_text[i]) is not (CharacterClass.Digit or CharacterClass.Invisible))
                return false;
        }
        return true;
    }

    /// <summary>A hyphen belongs to the word before it where the rest is left out: <c>løn- og arbejdsvilkår</c>, <c>LO-, FTF- og AC-grupperne</c>.</summary>
    private readonly bool IsSuspended(int afterHyphen) =>
        afterHyphen >= _text.Length || Letters.ClassOf(_text[afterHyphen]) == CharacterClass.Blank || _text[afterHyphen] is ',' or '/' or ')' or ';' or ':' or '.' or '"' or '”';

    /// <summary>Takes the full stop of an ordinal along: <c>3. maj</c>, <c>1., 2. og 3.</c>, <c>9.-10. klasse</c>, and the number of a list's item.</summary>
    private readonly int OrdinalEnd(int start, int end)
    {
        int digits = 0;
        while (end - digits > start && Letters.IsDigit(_text[end - digits - 1]))
            digits++;
        if (digits is 0 or > 3 || end + 1 >= _text.Length)
            return end;
        char next = _text[end + 1];
        if (next == ',' || (Letters.IsHyphen(next) || next == '–') && end + 2 < _text.Length && Letters.IsDigit(_text[end + 2]))
            return end + 1;
        if (Letters.ClassOf(next) != CharacterClass.Blank)
            return end;
        int after = Blanks(end + 1);
        bool follows = after < _text.Length && (Letters.IsLower(_text[after]) || Months.StartsAt(_text, after) || _startsLine && digits == end - start);
        return follows ? end + 1 : end;
    }

    /// <summary>Takes the full stops of an abbreviation along; <paramref name="end"/> where the letters before it are none.</summary>
    private readonly int AbbreviationEnd(int start, int part, int end)
    {
        if (part == start && ChainEnd(part, end) is var chain && chain > end)
            return chain;
        ReadOnlySpan<char> letters = _text.AsSpan(part, end - part);
        if (letters.Length == 1 && (_afterAbbreviation && Letters.IsLower(letters[0]) || IsInitial(part, end)))
            return end + 1;
        if (letters.Length > 1 && !letters.ContainsAnyInRange('a', 'z') && part == start)
            return end;
        return Abbreviations.KindOf(letters) switch
        {
            AbbreviationKind.Leading or AbbreviationKind.Final => end + 1,
            AbbreviationKind.Ambiguous when _afterAbbreviation || ContinuesAfter(end + 1) => end + 1,
            _ => end,
        };
    }

    /// <summary>Letters joined by full stops: the longest listed abbreviation, else short parts one of which is a single letter (<c>H.L.</c>, <c>B.T.</c>).</summary>
    private readonly int ChainEnd(int start, int end)
    {
        int listed = end, at = end, parts = 1;
        bool shortParts = end - start <= 4, single = end - start == 1, allSingle = single;
        while (at < _text.Length && _text[at] == '.')
        {
            if (at - start > Abbreviations.Longest)
                return listed;
            if (parts > 1 && Abbreviations.KindOf(_text.AsSpan(start, at - start)) != AbbreviationKind.None)
                listed = at + 1;
            int next = at + 1;
            if (next >= _text.Length || Letters.ClassOf(_text[next]) is not (CharacterClass.Upper or CharacterClass.Lower))
                break;
            int stop = next;
            while (stop < _text.Length && Letters.ClassOf(_text[stop]) is CharacterClass.Upper or CharacterClass.Lower or CharacterClass.Mark)
                stop++;
            bool one = stop - next == 1;
            single |= one;
            allSingle &= one;
            shortParts &= stop - next <= 4 && (one || !Letters.IsUpper(_text[next]));
            parts++;
            at = stop;
        }
        if (parts == 1)
            return end;
        bool stopped = at < _text.Length && _text[at] == '.';
        if (!stopped && Abbreviations.KindOf(_text.AsSpan(start, at - start)) != AbbreviationKind.None)
            return at;
        return listed > end ? listed : shortParts && single && (stopped || allSingle) ? at + (stopped ? 1 : 0) : end;
    }

    /// <summary>A capital with a full stop is an initial beside other capitals, not after a word in small letters: <c>Ole S. Holm</c>, <c>plan B. Han</c>.</summary>
    private readonly bool IsInitial(int start, int end)
    {
        if (!Letters.IsUpper(_text[start]))
            return false;
        int after = Blanks(end + 1);
        bool capital = after < _text.Length && Letters.IsUpper(_text[after]);
        bool another = capital && after + 1 < _text.Length && _text[after + 1] == '.';
        return ContinuesAfter(end + 1) || another || capital && (_afterCapital || _startsLine || start == 0 || Letters.ClassOf(_text[start - 1]) == CharacterClass.Punctuation);
    }

    /// <summary>Whether a small letter or a digit, or punctuation within a sentence, comes next.</summary>
    private readonly bool ContinuesAfter(int at)
    {
        at = Blanks(at);
        return at < _text.Length && (Letters.IsLower(_text[at]) || Letters.IsDigit(_text[at]) || _text[at] is ',' or ';' or ')' or '-');
    }

    private readonly int Blanks(int at)
    {
        while (at < _text.Length && Letters.ClassOf(_text[at]) == CharacterClass.Blank)
            at++;
        return at;
    }

    private Token Other(int start)
    {
        char c = _text[start];
        CharacterClass kind = Letters.ClassAt(_text, start, out int length);
        if (kind == CharacterClass.Invisible)
            return new Token(new TextSpan(start, RunEnd(start)), TokenKind.Symbol);
        if (kind != CharacterClass.Punctuation)
        {
            int end = start + (kind == CharacterClass.Sign && c > 0xA8 ? Math.Max(length, StringInfo.GetNextTextElementLength(_text, start)) : length);
            return new Token(new TextSpan(start, end), TokenKind.Symbol);
        }
        int stop = start + 1;
        if (c == '.' || Letters.IsHyphen(c))
        {
            while (stop < _text.Length && _text[stop] == c)
                stop++;
        }
        else if (Letters.IsApostrophe(c) || c is '‘' or '‚')
            _quotedUntil = start < _quotedUntil ? 0 : stop < _text.Length && StartsWord(stop) && QuotationEnd(stop) is var end && end > 0 ? end + 1 : 0;
        return new Token(new TextSpan(start, stop), TokenKind.Punctuation);
    }

    /// <summary>Where a quotation between single marks ends: at the first mark that no letter follows, on the same line; −1 where there is none.</summary>
    private readonly int QuotationEnd(int at)
    {
        int last = Math.Min(_text.Length, at + LongestQuotation);
        for (; at < last && _text[at] != '\n'; at++)
        {
            if (Letters.IsApostrophe(_text[at]) && !(at + 1 < _text.Length && StartsWord(at + 1)))
                return at;
        }
        return -1;
    }
}
