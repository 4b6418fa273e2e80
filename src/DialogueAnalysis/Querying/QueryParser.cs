namespace DialogueAnalysis.Querying;

/// <summary>Reads a query by recursive descent: NEAR before NOT before AND before OR; operands side by side are alternatives.</summary>
internal sealed class QueryParser
{
    private readonly QueryLexer _lexer;
    private readonly List<IQueryNode> _restrictions = [];
    private QueryToken _token;
    private int _depth, _operands;

    private QueryParser(string text, Codebook? codebook)
    {
        _lexer = new QueryLexer(text, codebook);
        Read();
    }

    /// <exception cref="QuerySyntaxException">The text is no query.</exception>
    public static (IQueryNode? Words, IReadOnlyList<IQueryNode> Restrictions) Parse(string text, Codebook? codebook)
    {
        if (text.Length > PassageQuery.MaxLength)
            throw new QuerySyntaxException(PassageQuery.MaxLength, $"found {text.Length} characters, expected at most {PassageQuery.MaxLength}");
        var parser = new QueryParser(Scalars(text), codebook);
        IQueryNode? words = parser.ReadAlternatives();
        if (parser._token.Kind == QueryTokenKind.Close)
            throw new QuerySyntaxException(parser._token.Position, "found a closing parenthesis, expected an opening one before it");
        if (words is null && parser._restrictions.Count == 0)
            throw new QuerySyntaxException(0, "found no word and no filter, expected at least one");
        return (words, parser._restrictions.ToArray());
    }

    // Half a surrogate pair is no character; one that stands for nothing takes its place, so that positions stay.
    private static string Scalars(string text) => string.Create(text.Length, text, static (target, source) =>
    {
        source.CopyTo(target);
        for (int i = 0; i < target.Length; i++)
        {
            if (!char.IsSurrogate(target[i]))
                continue;
            if (i + 1 < target.Length && char.IsSurrogatePair(target[i], target[i + 1]))
                i++;
            else
                target[i] = '\uFFFD';
        }
    });

    private bool AtEnd => _token.Kind is QueryTokenKind.End or QueryTokenKind.Close;

    private bool IsBetween => _token.Kind is QueryTokenKind.And or QueryTokenKind.Or or QueryTokenKind.Near;

    private void Read() => _token = _lexer.Next();

    private IQueryNode? ReadAlternatives()
    {
        var alternatives = new List<IQueryNode>();
        var excluded = new List<IQueryNode>();
        bool any = false;
        while (!AtEnd)
        {
            if (IsBetween)
                throw Missing(any ? "a word, phrase or filter after the operator before it" : "a word, phrase or filter before it");
            List<IQueryNode> chain = ReadChain();
            any = true;
            // A NOT beside the alternatives, not between ORs, takes away from all of them: tillid mistillid NOT borger.
            if (chain is [NotNode not])
                excluded.Add(not);
            else
                alternatives.AddRange(chain);
        }
        return AndNode.Of(OrNode.Of(alternatives) is { } or ? [or, .. excluded] : excluded);
    }

    /// <summary>Operands between ORs; what of them restricts the whole query is taken out.</summary>
    private List<IQueryNode> ReadChain()
    {
        var chain = new List<IQueryNode>();
        List<IQueryNode> first = ReadAll();
        bool alone = _token.Kind != QueryTokenKind.Or;
        if (alone && _depth == 0)
        {
            _restrictions.AddRange(first.Where(n => n.IsFilter));
            first.RemoveAll(n => n.IsFilter);
        }
        Add(first);
        while (_token.Kind == QueryTokenKind.Or)
        {
            Read();
            if (AtEnd)
                throw Missing("a word, phrase or filter after OR");
            if (IsBetween)
                throw Missing("a word, phrase or filter after the operator before it");
            Add(ReadAll());
        }
        if (_depth > 0 || alone || !chain.TrueForAll(n => n.IsFilter) || OrNode.Of(chain) is not { } filters)
            return chain;
        _restrictions.Add(filters);
        return [];

        void Add(List<IQueryNode> required)
        {
            if (AndNode.Of(required) is { } node)
                chain.Add(node);
        }
    }

    private List<IQueryNode> ReadAll()
    {
        var required = new List<IQueryNode>();
        while (true)
        {
            if (ReadOne() is { } node)
                required.Add(node);
            if (_token.Kind != QueryTokenKind.And)
                return required;
            Read();
            if (AtEnd || IsBetween)
                throw Missing("a word, phrase or filter after AND");
        }
    }

    /// <summary>An operand; null where it is empty.</summary>
    private IQueryNode? ReadOne()
    {
        bool negated = false;
        while (_token.Kind == QueryTokenKind.Not)
        {
            negated = !negated;
            Read();
            if (AtEnd || IsBetween)
                throw Missing("a word, phrase or filter after NOT");
        }
        IQueryNode? node = ReadNear();
        return node is not null && negated ? NotNode.Of(node) : node;
    }

    /// <summary>An operand, or several with NEAR between them.</summary>
    private IQueryNode? ReadNear()
    {
        int start = _token.Position;
        IQueryNode? node = ReadPrimary();
        if (_token.Kind != QueryTokenKind.Near)
            return node;
        int distance = _token.Distance;
        List<IQueryNode> operands = [Operand(node, start)];
        while (_token.Kind == QueryTokenKind.Near)
        {
            if (_token.Distance != distance)
                throw new QuerySyntaxException(_token.Position, $"found NEAR/{_token.Distance} after NEAR/{distance}, expected one distance for all that is joined: NEAR/{distance}");
            if (operands.Count == PassageQuery.MaxNear)
                throw new QuerySyntaxException(_token.Position, $"found more than {PassageQuery.MaxNear} words joined by NEAR, expected at most so many");
            Read();
            if (AtEnd || IsBetween || _token.Kind == QueryTokenKind.Not)
                throw Missing("a word or phrase after NEAR");
            start = _token.Position;
            operands.Add(Operand(ReadPrimary(), start));
        }
        return new NearNode([.. operands], distance);

        static IQueryNode Operand(IQueryNode? node, int position) => NearNode.Takes(node)
            ? node!
            : throw new QuerySyntaxException(position, $"found {(node is FilterNode ? "a filter" : node is null ? "nothing" : "AND, NOT, NEAR or a filter in parentheses")} beside NEAR, expected a word, a phrase, or alternatives of these in parentheses");
    }

    private IQueryNode? ReadPrimary() => _token.Kind == QueryTokenKind.Open ? ReadParenthesis() : ReadOperand();

    private IQueryNode? ReadOperand()
    {
        IQueryNode? operand = _token.Operand;
        _operands += operand switch { OrNode or => or.Children.Count, PhraseNode phrase => phrase.Words.Count, _ => 1 };
        if (_operands > PassageQuery.MaxOperands)
            throw new QuerySyntaxException(_token.Position, $"found more than {PassageQuery.MaxOperands} words and filters, expected at most so many");
        Read();
        return operand;
    }

    private IQueryNode? ReadParenthesis()
    {
        int open = _token.Position;
        if (++_depth > PassageQuery.MaxDepth)
            throw new QuerySyntaxException(open, $"found parentheses within more than {PassageQuery.MaxDepth} others, expected at most so many");
        Read();
        IQueryNode? node = ReadAlternatives();
        if (_token.Kind != QueryTokenKind.Close)
            throw new QuerySyntaxException(open, "found an opening parenthesis, expected a closing one after it");
        _depth--;
        Read();
        return node;
    }

    private QuerySyntaxException Missing(string expected) => new(_token.Position, $"found {Name(_token.Kind)}, expected {expected}");

    private static string Name(QueryTokenKind kind) => kind switch
    {
        QueryTokenKind.And => "AND",
        QueryTokenKind.Or => "OR",
        QueryTokenKind.Not => "NOT",
        QueryTokenKind.Near => "NEAR",
        QueryTokenKind.Close => "a closing parenthesis",
        _ => "the end",
    };
}
