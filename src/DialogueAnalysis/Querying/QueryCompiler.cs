using DialogueAnalysis.Indexing;

namespace DialogueAnalysis.Querying;

/// <summary>Turns the parts of a query into what the index understands.</summary>
/// <param name="categories">The passages of each category.</param>
/// <param name="widening">What words stand for besides themselves.</param>
internal sealed class QueryCompiler(CategoryPassages categories, QueryWidening widening)
{
    // What is taken away is what is asked for, to the word: nothing that stands for it.
    private QueryCompiler Plain => widening.IsOn ? field ??= new QueryCompiler(categories, QueryWidening.None) : this;

    /// <exception cref="QuerySyntaxException">The query asks for probabilities that are not known.</exception>
    public IIndexQuery Compile(PassageQuery query)
    {
        IEnumerable<IQueryNode> all = query.Words is { } words ? [words, .. query.Restrictions] : query.Restrictions;
        return CompileAll(all.SelectMany(n => n is AndNode and ? and.Children : [n]), []);
    }

    /// <summary>What is compiled already, and restrictions.</summary>
    public IIndexQuery Compile(IIndexQuery ranked, IReadOnlyList<IQueryNode> restrictions) => CompileAll(restrictions, [ranked]);

    /// <summary>A word with all that it stands for.</summary>
    public ITermQuery Compile(WordNode word)
    {
        IIndexTerm term = CompileAlone(word);
        if (!widening.IsOn || word.Match != WordMatch.Stem)
            return term;
        return new WeightedTermsQuery(
            [WeightedTerm.Of(term, 1), WeightedTerm.Of(new HeadingQuery(word.Term), RankingWeights.Heading) with { Kind = "heading" }, .. widening.Of(word).Select(Compile)]) { Label = word.Written };
    }

    /// <summary>What words side by side stand for together, of these words.</summary>
    public IEnumerable<IIndexQuery> Runs(IReadOnlyCollection<WordNode> words) =>
        widening.Runs.Where(r => r.Words.All(words.Contains)).Select(r => new WeightedTermsQuery([.. r.Expansions.Select(Compile)]) { Label = r.Written });

    private static WeightedTerm Compile(Expansion expansion)
    {
        ITermQuery[] stems = [.. expansion.Target.Stems.Select(s => new StemQuery(s))];
        return WeightedTerm.Of(
            expansion.Target.Kind switch
            {
                TargetKind.Part => new PartQuery(expansion.Target.Key),
                TargetKind.Phrase => new PhraseQuery([.. stems.Cast<IIndexTerm>()]),
                TargetKind.Near => new NearQuery([.. stems.Select(s => new[] { new PhraseQuery([(IIndexTerm)s]) })], expansion.Target.Distance),
                _ => stems[0],
            },
            expansion.Weight) with { Kind = ExpansionKindNames.Of(expansion.Kind) };
    }

    private IIndexQuery Compile(IQueryNode node) => node switch
    {
        WordNode word => Compile(word),
        PhraseNode phrase => new PhraseQuery([.. phrase.Words.Select(CompileAlone)]),
        NearNode near => new NearQuery([.. near.Operands.Select(CompileGroup)], near.Distance),
        FilterNode filter => Compile(filter),
        NotNode => CompileAll([node], []),
        AndNode and => CompileAll(and.Children, []),
        // An alternative that stands twice counts once.
        OrNode or => new AnyOfQuery([.. or.Children.DistinctBy(c => c is WordNode word ? (object)(word.Match, word.Term) : c).Select(Compile), .. Runs([.. or.Children.OfType<WordNode>()])]),
        _ => throw new ArgumentException($"No such part of a query: {node.GetType()}.", nameof(node)),
    };

    private static PhraseQuery[] CompileGroup(IQueryNode operand) => [.. NearNode.Alternatives(operand).Select(words => new PhraseQuery([.. words.Select(CompileAlone)]))];

    private static IIndexTerm CompileAlone(WordNode word) => word.Match switch
    {
        WordMatch.Stem => new StemQuery(word.Term),
        WordMatch.Exact => new WordQuery(word.Term, word.Stem),
        _ => new PrefixQuery(word.Term),
    };

    private AllOfQuery CompileAll(IEnumerable<IQueryNode> nodes, List<IIndexQuery> required)
    {
        var excluded = new List<IIndexQuery>();
        foreach (IQueryNode node in nodes)
        {
            if (node is NotNode not)
                excluded.Add(Plain.Compile(not.Child));
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
        return filter.Facet == Facet.Category ? categories.Compile(filter)
            : filter.IsPrefix ? new FacetQuery(filter.Facet, filter.From, filter.Fits) : new FacetValueQuery(FacetTerms.Of(filter.Facet, filter.From));
    }
}
