using DialogueAnalysis.Indexing;
using DialogueAnalysis.Language;

namespace DialogueAnalysis.Querying;

/// <summary>Makes queries ready for an index. Immutable and thread-safe.</summary>
/// <param name="index">The index.</param>
/// <param name="categories">The passages of each category.</param>
/// <param name="thesaurus">What words stand for besides themselves; null for the default, which is read when it is first asked for.</param>
internal sealed class QueryPlanner(PassageIndex index, CategoryPassages categories, Thesaurus? thesaurus)
{
    private readonly IndexSearch _widened = index.SearchBy(RankingWeights.Length);
    private readonly Lazy<QueryWidener> _widener = new(() => new QueryWidener(index.Search, new QueryExpander(thesaurus ?? Thesaurus.Default, CompoundSplitter.Default)));

    /// <exception cref="QuerySyntaxException">The query asks for probabilities that are not known.</exception>
    /// <exception cref="OperationCanceledException">The token was cancelled.</exception>
    public QueryPlan Plan(PassageQuery query, SearchOptions options, CancellationToken cancellationToken = default)
    {
        if (!options.Expand)
            return new QueryPlan(index.Search, new QueryCompiler(categories, QueryWidening.None).Compile(query), query.Words, QueryWidening.None, -1, -1);
        QueryWidening widening = _widener.Value.Widen(query, cancellationToken);
        var compiler = new QueryCompiler(categories, widening);
        if (PlainWords(query.Words) is not { } words)
            return new QueryPlan(_widened, compiler.Compile(query), query.Words, widening, -1, -1);

        IQueryNode? asked = OrNode.Of(words);
        ITermQuery[] terms = [.. words.Select(compiler.Compile)];
        IIndexQuery ranked = new AnyOfQuery([.. terms, .. compiler.Runs(words), .. Neighbours(words)]);
        IIndexQuery compiled = compiler.Compile(ranked, query.Restrictions);
        // One word asks for nothing that a passage with it could lack.
        if (options.IncludeWeak || terms.Length == 1)
            return new QueryPlan(_widened, compiled, asked, widening, -1, -1);
        double all = OfAll(terms);
        return terms.Length <= RankingWeights.MostOfShort
            ? new QueryPlan(_widened, compiled, asked, widening, (int)(RankingWeights.WeakShare * all), (int)(RankingWeights.AnswerShare * all))
            : new QueryPlan(_widened, compiled, asked, widening, (int)(RankingWeights.WeakShareOfQuestion * all), (int)(RankingWeights.AnswerShareOfQuestion * all));
    }

    /// <summary>The different words of a query that is nothing but words, without those that only hold a question together; null for any other query.</summary>
    private static WordNode[]? PlainWords(IQueryNode? node)
    {
        IReadOnlyList<IQueryNode> all = node is OrNode or ? or.Children : node is WordNode ? [node] : [];
        if (all.Count == 0 || !all.All(n => n is WordNode { Match: WordMatch.Stem }))
            return null;
        WordNode[] words = [.. all.Cast<WordNode>().DistinctBy(w => w.Term, StringComparer.Ordinal)];
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

    // What a passage of average length scores that holds each of the words once.
    private double OfAll(ITermQuery[] terms)
    {
        Bm25 ranking = _widened.Ranking;
        float once = ranking.Part(1, ranking.AverageLength);
        return terms.Sum(t => (double)Bm25.Score(Bm25.WeightOf(ranking.Idf(t.PassagesIn(_widened))), once));
    }
}
