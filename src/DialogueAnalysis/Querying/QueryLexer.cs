using System.Buffers;

namespace DialogueAnalysis.Querying;

/// <summary>Cuts a query into tokens.</summary>
/// <param name="text">The query.</param>
/// <param name="codebook">The categories that it may name; null for any.</param>
internal sealed class QueryLexer(string text, Codebook? codebook)
{
    private static readonly SearchValues<char> s_quotes = SearchValues.Create("\"“”„»«");
    private int _at;

    /// <summary>The next token; <see cref="QueryTokenKind.End"/> at the end, again and again.</summary>
    /// <exception cref="QuerySyntaxException">What stands there is no token.</exception>
    public QueryToken Next()
    {
        while (_at < text.Length)
        {
            int start = _at;
            char c = text[_at];
            if (char.IsWhiteSpace(c))
            {
                _at++;
            }
            else if (c is '(' or ')')
            {
                _at++;
                return new QueryToken(c == '(' ? QueryTokenKind.Open : QueryTokenKind.Close, start);
            }
            else if (s_quotes.Contains(c))
            {
                return new QueryToken(QueryTokenKind.Operand, start, ReadPhrase());
            }
            else if (ReadFilter() is { } filter)
            {
                return new QueryToken(QueryTokenKind.Operand, start, filter);
            }
            else if (ReadStretch() is var stretch && Operator(stretch) is { } kind)
            {
                return new QueryToken(kind, start);
            }
            else if (NearOperator.Read(stretch, start) is { } distance)
            {
                return new QueryToken(QueryTokenKind.Near, start, Distance: distance);
            }
            else if (OrNode.Of(QueryWords.Read(stretch, start)) is { } words)
            {
                return new QueryToken(QueryTokenKind.Operand, start, words);
            }
        }
        return new QueryToken(QueryTokenKind.End, text.Length);
    }

    /// <summary>Whether a stretch is an operator, not a word.</summary>
    public static bool IsOperator(string stretch) => Operator(stretch) is not null || NearOperator.Read(stretch, 0) is not null;

    /// <summary>The operator between passages that a stretch is; null where it is none.</summary>
    private static QueryTokenKind? Operator(string stretch) => stretch switch
    {
        "AND" or "OG" => QueryTokenKind.And,
        "OR" or "ELLER" => QueryTokenKind.Or,
        "NOT" or "IKKE" => QueryTokenKind.Not,
        _ => null,
    };

    private string ReadStretch()
    {
        int start = _at;
        while (_at < text.Length && !char.IsWhiteSpace(text[_at]) && text[_at] is not ('(' or ')') && !s_quotes.Contains(text[_at]))
            _at++;
        return text[start.._at];
    }

    private (int Start, string Text) ReadQuoted()
    {
        int start = _at + 1, end = text.AsSpan(start).IndexOfAny(s_quotes);
        if (end < 0)
            throw new QuerySyntaxException(_at, "found an opening quotation mark without a closing one, expected \"words\"");
        _at = start + end + 1;
        return (start, text.Substring(start, end));
    }

    private PhraseNode ReadPhrase()
    {
        int open = _at;
        (int start, string phrase) = ReadQuoted();
        var words = new List<WordNode>();
        for (int i = 0; i < phrase.Length;)
        {
            int from = i;
            while (i < phrase.Length && !char.IsWhiteSpace(phrase[i]))
                i++;
            words.AddRange(QueryWords.Read(phrase[from..i], start + from));
            i++;
        }
        return words.Count > 0 ? new PhraseNode(words) : throw new QuerySyntaxException(open, "found no word between quotation marks, expected at least one");
    }

    private FilterNode? ReadFilter()
    {
        int colon = _at;
        while (colon < text.Length && char.IsLetter(text[colon]))
            colon++;
        // A colon before a blank or a slash is punctuation: "sted: hvor", "https://".
        if (colon == _at || colon + 1 >= text.Length || text[colon] != ':' || char.IsWhiteSpace(text[colon + 1]) || text[colon + 1] == '/')
            return null;
        ReadOnlySpan<char> name = text.AsSpan(_at, colon - _at);
        if (!QueryFields.TryFind(name, out Indexing.Facet facet))
            throw new QuerySyntaxException(_at, $"found a filter '{name}', expected one of {QueryFields.Known}, or a blank after the colon");
        int start = _at = colon + 1;
        bool quoted = s_quotes.Contains(text[start]);
        string value = quoted ? ReadQuoted().Text : ReadStretch();
        int sign = !quoted && facet == Indexing.Facet.Category ? value.AsSpan().IndexOfAny('<', '>') : -1;
        if (sign >= 0)
        {
            // The sign and what follows are read below.
            _at = start + sign;
            value = value[..sign];
        }
        bool prefix = quoted ? _at < text.Length && text[_at] == '*' : value.TrimEnd(QueryFilters.Trailing).EndsWith('*');
        if (quoted && prefix)
            _at++;
        ProbabilityBound? bound = facet == Indexing.Facet.Category ? ReadBound() : null;
        return QueryFilters.Read(facet, new QueryValue(value, start, quoted, prefix, bound), codebook);
    }

    /// <summary>What stands behind a category, <c>&gt;0.8</c> or <c> &gt; 0.8</c>; null where nothing does.</summary>
    private ProbabilityBound? ReadBound()
    {
        int start = AfterBlanks(_at);
        if (start >= text.Length || !ProbabilityBound.IsSign(text[start]))
            return null;
        _at = start;
        if (ReadStretch() is ">" or "<" or ">=" or "<=")
        {
            _at = AfterBlanks(_at);
            ReadStretch();
        }
        return ProbabilityBound.Read(text[start.._at], start);
    }

    private int AfterBlanks(int at)
    {
        while (at < text.Length && char.IsWhiteSpace(text[at]))
            at++;
        return at;
    }
}
