using System.Text;

namespace DialogueAnalysis.Language;

/// <summary>Reads the terms of one text after another without allocating for ordinary Danish. Not thread-safe: one reader a thread.</summary>
/// <remarks>A stem is a prefix of its term, so both are given as spans over one buffer; they are valid until the next <see cref="Read"/>.</remarks>
internal sealed class TermReader
{
    private const char NotPlain = '\0';
    private const int Unknown = -1;

    /// <summary>Small letters for capitals, <c>'</c> for every apostrophe; <see cref="NotPlain"/> where normalization is called for.</summary>
    private static readonly char[] Folded = [.. Enumerable.Range(0, 0x180).Select(c => Fold((char)c))];

    private string _text = "";
    private char[] _buffer = new char[64];
    private TokenScanner _scanner;
    private int _length;
    private int _stemLength;
    private int _sliceStart = -1;

    /// <summary>The token read last.</summary>
    public Token Token { get; private set; }

    /// <summary>The indexed form of the token; empty for punctuation and symbols.</summary>
    public ReadOnlySpan<char> Text => _sliceStart >= 0 ? _text.AsSpan(_sliceStart, _length) : _buffer.AsSpan(0, _length);

    /// <summary>The stem of <see cref="Text"/>; empty for punctuation and symbols.</summary>
    /// <remarks>Worked out when asked for: who keeps the stem of each different text need not ask again.</remarks>
    public ReadOnlySpan<char> Stem
    {
        get
        {
            if (_stemLength == Unknown)
                _stemLength = StemLength(Token.Kind);
            return Text[.._stemLength];
        }
    }

    /// <summary>Starts on a text.</summary>
    public void Reset(string text)
    {
        _text = text;
        _scanner = new TokenScanner(text);
        Clear();
    }

    /// <summary>Reads the next token and its term; false at the end of the text.</summary>
    public bool Read()
    {
        if (!_scanner.Next(out Token token))
            return false;
        Clear();
        Token = token;
        if (token.Kind is TokenKind.Punctuation or TokenKind.Symbol)
            return true;
        ReadOnlySpan<char> written = _text.AsSpan(token.Span.Start, token.Span.Length);
        if (_scanner.IsPlain)
            FoldPlain(written);
        else if (!TryFold(written, token.Kind == TokenKind.Acronym))
            Normalize(written);
        _stemLength = token.Kind == TokenKind.Acronym ? LowerAroundAcronyms() : Unknown;
        return true;
    }

    private void Clear()
    {
        Token = default;
        _length = _stemLength = 0;
        _sliceStart = -1;
    }

    private int StemLength(TokenKind kind) => kind switch
    {
        TokenKind.Word => DanishStemmer.StemLength(Text),
        TokenKind.Abbreviation or TokenKind.Number when Text[^1] == '.' => _length - 1,
        _ => _length,
    };

    private void FoldPlain(ReadOnlySpan<char> written)
    {
        char first = PlainWords.ToSmall(written[0]);
        _length = written.Length;
        if (first == written[0])
        {
            _sliceStart = Token.Span.Start;
            return;
        }
        if (_buffer.Length < written.Length)
            _buffer = new char[written.Length * 2];
        written.CopyTo(_buffer);
        _buffer[0] = first;
    }

    private bool TryFold(ReadOnlySpan<char> written, bool keepCase)
    {
        if (_buffer.Length < written.Length)
            _buffer = new char[written.Length * 2];
        bool same = true;
        for (int i = 0; i < written.Length; i++)
        {
            char c = written[i];
            char folded = c < Folded.Length ? Folded[c] : c == '’' ? '\'' : NotPlain;
            if (folded == NotPlain)
                return false;
            if (keepCase && folded != '\'')
                folded = c;
            same &= folded == c;
            _buffer[i] = folded;
        }
        _length = written.Length;
        _sliceStart = same && !keepCase ? Token.Span.Start : -1;
        return true;
    }

    /// <summary>Makes compatibility forms plain, composes letters, drops invisible characters; lower case but for acronyms.</summary>
    private void Normalize(ReadOnlySpan<char> written)
    {
        var kept = new StringBuilder(written.Length);
        foreach (char c in written)
        {
            if (Letters.ClassOf(c) != CharacterClass.Invisible)
                kept.Append(Letters.IsApostrophe(c) ? '\'' : Letters.IsHyphen(c) || c == '–' ? '-' : c);
        }
        string plain = kept.ToString().Normalize(NormalizationForm.FormKC);
        if (Token.Kind != TokenKind.Acronym)
            plain = plain.ToLowerInvariant();
        if (_buffer.Length < plain.Length)
            _buffer = new char[plain.Length * 2];
        plain.CopyTo(_buffer);
        _length = plain.Length;
        _sliceStart = -1;
    }

    /// <summary>Makes small what is no acronym, and gives the length of the stem: an acronym at the end loses its ending, a word is stemmed.</summary>
    private int LowerAroundAcronyms()
    {
        Span<char> term = _buffer.AsSpan(0, _length);
        int stem = 0;
        bool acronymLast = false;
        for (int part = 0; part < term.Length;)
        {
            int end = Acronyms.PartEnd(term, part);
            int head = Acronyms.HeadLength(term[part..end]);
            for (int i = part + head; i < end; i++)
                term[i] = char.ToLowerInvariant(term[i]);
            acronymLast = head > 0;
            stem = part + head;
            part = end + 1;
        }
        return acronymLast ? stem : DanishStemmer.StemLength(term);
    }

    private static char Fold(char c)
    {
        if (Letters.IsApostrophe(c))
            return '\'';
        if (Letters.ClassOf(c) == CharacterClass.Invisible || !c.ToString().IsNormalized(NormalizationForm.FormKC))
            return NotPlain;
        return char.ToLowerInvariant(c);
    }
}
