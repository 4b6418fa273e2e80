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
    private PrecedingContext _before;
    private CapitalRun _run;

    public TokenScanner(string text)
    {
        _text = text;
        _before = new PrecedingContext(StartsLine: true, AfterCapital: false, AfterAbbreviation: false);
    }

    /// <summary>Whether the last token is a word of plain small letters, of which the first may be a capital.</summary>
    public bool IsPlain { get; private set; }

    /// <summary>The next token, and whether there is one.</summary>
    public bool Next(out Token token)
    {
        string text = _text;
        int start = _at;
        var kind = CharacterClass.Blank;
        for (; start < text.Length && (kind = Letters.ClassOf(text[start])) == CharacterClass.Blank; start++)
        {
            if (text[start] == '\n')
                _before = _before with { StartsLine = true };
        }
        _at = start;
        if (start >= text.Length)
        {
            token = default;
            return false;
        }
        int plainEnd = kind is CharacterClass.Upper or CharacterClass.Lower ? PlainWords.EndAt(text, start) : 0;
        IsPlain = plainEnd > 0;
        if (IsPlain)
            token = new Token(new TextSpan(start, plainEnd), TokenKind.Word);
        else
            token = kind != CharacterClass.Punctuation && StartsWord(start) ? Word(start) : Other(start);
        _at = token.Span.End;
        bool capital = Letters.IsUpper(text[start]) || (token.Kind == TokenKind.Punctuation && _before.AfterCapital && text[start] == '.');
        _before = new PrecedingContext(StartsLine: false, capital, token.Kind == TokenKind.Abbreviation);
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
                int stop = number ? FullStops.OrdinalEnd(_text, start, end, _before) : part == end ? end : FullStops.AbbreviationEnd(_text, part, end, part == start, _before);
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
