using DialogueAnalysis.Indexing;
using DialogueAnalysis.Language;

namespace DialogueAnalysis.Querying;

/// <summary>Makes queries ready for an index. Immutable and thread-safe.</summary>
/// <param name="search">The index.</param>
/// <param name="categories">The passages of each category.</param>
/// <param name="thesaurus">What words stand for besides themselves; null for the default, which is read when it is first asked for.</param>
internal sealed class QueryPlanner(IndexSearch search, CategoryPassages categories, Thesaurus? thesaurus)
{
    private readonly Lazy<QueryWidener> _widener = new(() => new QueryWidener(search, new QueryExpander(thesaurus ?? Thesaurus.Default, CompoundSplitter.Default)));

    /// <exception cref="QuerySyntaxException">The query asks for probabilities that are not known.</exception>
    public QueryPlan Plan(PassageQuery query, SearchOptions options)
    {
        if (!options.Expand)
            return new QueryPlan(new QueryCompiler(categories, QueryWidening.None).Compile(query), QueryWidening.None, -1);
        QueryWidening widening = _widener.Value.Widen(query);
        var compiler = new QueryCompiler(categories, widening);
        if (PlainWords(query.Words) is not { } words)
            return new QueryPlan(compiler.Compile(query), widening, -1);

        ITermQuery[] terms = [.. words.Select(compiler.Compile)];
        IIndexQuery ranked = new AnyOfQuery([.. terms, .. compiler.Runs(words), .. Neighbours(words)]);
        return new QueryPlan(compiler.Compile(ranked, query.Restrictions), widening, options.IncludeWeak ? -1 : Floor(terms));
    }

    /// <summary>The different words of a query that is nothing but words, without those that only hold a question together; null for any other query.</summary>
    private static WordNode[]? PlainWords(IQueryNode? node)
    {
        IReadOnlyList<IQueryNode> all = node is OrNode or ? or.Children : node is WordNode ? [node] : [];
        if (all.Count == 0 || !all.All(n => n is WordNode { Match: WordMatch.Stem }))
            return null;
        WordNode[] words = [.. all.Cast<WordNode>().Distinct()];
        WordNode[] telling = Array.FindAll(words, w => !FunctionWords.Contains(w.Text));
        return telling.Length > 0 ? telling : words;
    }

    private static IEnumerable<IIndexQuery> Neighbours(WordNode[] words)
    {
        for (int i = 1; i < Math.Min(words.Length, RankingWeights.MostNear); i++)
        {
            var near = new NearQuery([[new PhraseQuery([new StemQuery(words[i - 1].Term)])], [new PhraseQuery([new StemQuery(words[i].Term)])]], RankingWeights.NearDistance);
            if (words[i - 1].Term != words[i].Term)
                yield return new WeightedTermsQuery([WeightedTerm.Of(near, RankingWeights.Nearness)]);
        }
    }

    // One word asks for nothing that a passage with it could lack.
    private int Floor(ITermQuery[] terms)
    {
        if (terms.Length == 1)
            return -1;
        float once = search.Ranking.Part(1, search.Ranking.AverageLength);
        double all = terms.Sum(t => (double)Bm25.Score(Bm25.WeightOf(search.Ranking.Idf(t.PassagesIn(search))), once));
        return (int)(RankingWeights.WeakShare * all);
    }
}
