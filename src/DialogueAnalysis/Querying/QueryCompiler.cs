using DialogueAnalysis.Indexing;

namespace DialogueAnalysis.Querying;

/// <summary>Turns a query into one that the index understands.</summary>
/// <param name="categories">The passages of each category.</param>
internal sealed class QueryCompiler(CategoryPassages categories)
{
    /// <exception cref="QuerySyntaxException">The query asks for probabilities that are not known.</exception>
    public IIndexQuery Compile(PassageQuery query)
    {
        IEnumerable<IQueryNode> all = query.Words is { } words ? [words, .. query.Restrictions] : query.Restrictions;
        return CompileAll(all.SelectMany(n => n is AndNode and ? and.Children : [n]));
    }

    private IIndexQuery Compile(IQueryNode node) => node switch
    {
        WordNode word => Compile(word),
        PhraseNode phrase => new PhraseQuery([.. phrase.Words.Select(Compile)]),
        NearNode near => new NearQuery([.. near.Operands.Select(CompileGroup)], near.Distance),
        FilterNode filter => Compile(filter),
        NotNode => CompileAll([node]),
        AndNode and => CompileAll(and.Children),
        // An alternative that stands twice counts once.
        OrNode or => new AnyOfQuery([.. or.Children.Select(Compile).Distinct()]),
        _ => throw new ArgumentException($"No such part of a query: {node.GetType()}.", nameof(node)),
    };

    private static PhraseQuery[] CompileGroup(IQueryNode operand) => [.. NearNode.Alternatives(operand).Select(words => new PhraseQuery([.. words.Select(Compile)]))];

    private static IIndexTerm Compile(WordNode word) => word.Match switch
    {
        WordMatch.Stem => new StemQuery(word.Term),
        WordMatch.Exact => new WordQuery(word.Term, word.Stem),
        _ => new PrefixQuery(word.Term),
    };

    private AllOfQuery CompileAll(IEnumerable<IQueryNode> nodes)
    {
        var required = new List<IIndexQuery>();
        var excluded = new List<IIndexQuery>();
        foreach (IQueryNode node in nodes)
        {
            if (node is NotNode not)
                excluded.Add(Compile(not.Child));
            else
                required.Add(Compile(node));
        }
        return new AllOfQuery(required, excluded);
    }

    private IIndexQuery Compile(FilterNode filter)
    {
        if (filter.To is not null)
            return new FacetQuery(filter.Facet, "", value => QueryFilters.IsIn(filter, value));
        if (QueryFields.IsByWords(filter.Facet))
            return new FacetQuery(filter.Facet, "", value => QueryFilters.HoldsWords(filter, value));
        return filter.Facet == Facet.Category ? categories.Compile(filter) : new FacetQuery(filter.Facet, filter.From, filter.Fits);
    }
}
