using DialogueAnalysis.Indexing;

namespace DialogueAnalysis.Querying;

/// <summary>Answers queries about passages. Immutable and thread-safe.</summary>
public sealed class PassageSearcher
{
    // What is counted or set out in a concordance is what was asked for, to the word.
    private static readonly SearchOptions Exactly = new() { Expand = false };

    private readonly IReadOnlyList<Passage> _passages;
    private readonly IReadOnlyList<IReadOnlyList<string>>? _labels;
    private readonly PassageIndex _index;
    private readonly QueryPlanner _planner;
    private readonly FacetCounts _facets;

    /// <summary>Makes a searcher.</summary>
    /// <param name="passages">The passages, in the order in which they were indexed.</param>
    /// <param name="index">Their index; whether it is theirs <see cref="PassageIndex.IsOf"/> tells, here only the number is compared.</param>
    /// <param name="labels">The ids of the categories of each passage; null for those that the index was made with.</param>
    /// <param name="probabilities">By the id of a category the probability of each passage, which <c>category:trust&gt;0.8</c> asks for; null where none are known: then such a query is refused.</param>
    /// <param name="thesaurus">What words stand for besides themselves; null for <see cref="Thesaurus.Default"/>.</param>
    /// <exception cref="ArgumentException">Passages, index, labels and probabilities are not of the same number.</exception>
    public PassageSearcher(
        IReadOnlyList<Passage> passages,
        PassageIndex index,
        IReadOnlyList<IReadOnlyList<string>>? labels = null,
        IReadOnlyDictionary<string, IReadOnlyList<double>>? probabilities = null,
        Thesaurus? thesaurus = null)
    {
        ArgumentNullException.ThrowIfNull(passages);
        ArgumentNullException.ThrowIfNull(index);
        if (passages.Count != index.Count)
            throw new ArgumentException($"The index is of {index.Count} passages, not of {passages.Count}.", nameof(index));
        if (labels is not null && labels.Count != passages.Count)
            throw new ArgumentException($"There are labels for {labels.Count} passages, not for {passages.Count}.", nameof(labels));
        foreach ((string category, IReadOnlyList<double> values) in probabilities ?? new Dictionary<string, IReadOnlyList<double>>())
        {
            if (values.Count != passages.Count)
                throw new ArgumentException($"There are probabilities of {category} for {values.Count} passages, not for {passages.Count}.", nameof(probabilities));
        }
        _passages = passages;
        _index = index;
        _labels = labels;
        _facets = new FacetCounts(passages, index.Search);
        _planner = new QueryPlanner(index, new CategoryPassages(labels, probabilities), thesaurus);
    }

    /// <summary>Searches, with the defaults of <see cref="SearchOptions"/>.</summary>
    /// <inheritdoc cref="Search(PassageQuery, SearchOptions, CancellationToken)"/>
    /// <param name="query">What to search for.</param>
    /// <param name="top">How many hits are wanted at most; 0 to count only.</param>
    /// <param name="cancellationToken">Stops the search.</param>
    /// <exception cref="ArgumentOutOfRangeException"><paramref name="top"/> is negative.</exception>
    public SearchResult Search(PassageQuery query, int top = 10, CancellationToken cancellationToken = default)
    {
        ArgumentOutOfRangeException.ThrowIfNegative(top);
        return Search(query, new SearchOptions { Top = top }, cancellationToken);
    }

    /// <summary>Searches.</summary>
    /// <param name="query">What to search for.</param>
    /// <param name="options">How.</param>
    /// <param name="cancellationToken">Stops the search.</param>
    /// <exception cref="QuerySyntaxException">The query asks for probabilities that the searcher does not know.</exception>
    /// <exception cref="OperationCanceledException">The search was stopped.</exception>
    public SearchResult Search(PassageQuery query, SearchOptions options, CancellationToken cancellationToken = default)
    {
        ArgumentNullException.ThrowIfNull(query);
        ArgumentNullException.ThrowIfNull(options);
        QueryPlan plan = _planner.Plan(query, options, cancellationToken);
        RankedPassage[] best = PassageRanking.Best(plan.Search, plan.Query, options.Top, cancellationToken, plan.Floor);
        if (best is [var first, ..] && first.Score <= plan.Answer)
            best = [];
        // Where fewer are found than are wanted, and none was left out, these are all.
        int total = best.Length < options.Top && plan.Floor < 0 ? best.Length : PassageRanking.Count(plan.Search, plan.Query, cancellationToken);
        return new SearchResult(total, Array.ConvertAll(best, b => ToHit(plan, b)))
        {
            Suggestions = plan.Widening.Suggestions,
            HasWeak = plan.Floor >= 0 && best.Length < Math.Min(options.Top, total),
        };
    }

    /// <summary>Why a passage has the score that it has when the query is searched for in this way; whether it is strong enough to be listed makes no difference, and a removed one does not match.</summary>
    /// <param name="query">What to search for.</param>
    /// <param name="passage">The number of the passage in the index.</param>
    /// <param name="options">How; null for the defaults.</param>
    /// <exception cref="ArgumentOutOfRangeException">The number is not that of a passage.</exception>
    /// <exception cref="QuerySyntaxException">The query asks for probabilities that the searcher does not know.</exception>
    public ScoreExplanation Explain(PassageQuery query, int passage, SearchOptions? options = null)
    {
        ArgumentNullException.ThrowIfNull(query);
        ArgumentOutOfRangeException.ThrowIfNegative(passage);
        ArgumentOutOfRangeException.ThrowIfGreaterThanOrEqual(passage, _passages.Count);
        QueryPlan plan = _planner.Plan(query, options ?? new SearchOptions());
        return ScoreExplainer.Explain(plan.Search, plan.Query, passage, _passages[passage]);
    }

    /// <summary>Every occurrence of what the query looks for, each in its context.</summary>
    /// <param name="query">What to look for.</param>
    /// <param name="options">How the concordance is made; null for the defaults.</param>
    /// <param name="cancellationToken">Stops the search.</param>
    /// <exception cref="QuerySyntaxException">The query asks for probabilities that the searcher does not know.</exception>
    /// <exception cref="OperationCanceledException">The search was stopped.</exception>
    public Concordance Concordance(PassageQuery query, ConcordanceOptions? options = null, CancellationToken cancellationToken = default)
    {
        ArgumentNullException.ThrowIfNull(query);
        return Querying.Concordance.Of(query, [.. Find(query, cancellationToken).Select(p => (_passages[p], LabelsOf(p)))], options ?? new ConcordanceOptions(), cancellationToken);
    }

    /// <summary>How many of all passages that match have each value: for each dimension in the order given the highest count first, then by name.</summary>
    /// <remarks>
    /// A passage counts once for each of its values, and not at all where it has none. A count is what the query finds, to the word (without <see cref="SearchOptions.Expand"/>), when a filter for the value is added,
    /// except that <c>place:</c>, <c>section:</c> and <c>speaker:</c> also find longer names that hold the words of the value.
    /// </remarks>
    /// <param name="query">What to search for.</param>
    /// <param name="dimensions">What to count by.</param>
    /// <param name="cancellationToken">Stops the search.</param>
    /// <exception cref="QuerySyntaxException">The query asks for probabilities that the searcher does not know.</exception>
    /// <exception cref="OperationCanceledException">The search was stopped.</exception>
    public IReadOnlyList<FacetCount> Facets(PassageQuery query, IReadOnlyList<Dimension> dimensions, CancellationToken cancellationToken = default)
    {
        ArgumentNullException.ThrowIfNull(query);
        ArgumentNullException.ThrowIfNull(dimensions);
        IIndexQuery compiled = _planner.Plan(query, Exactly, cancellationToken).Query;
        return [.. dimensions.SelectMany(d => d == Dimension.Category && _labels is not null ? ByLabels(query, cancellationToken) : _facets.Of(d, compiled, cancellationToken))];
    }

    // Labels that the index was not made with.
    private IEnumerable<FacetCount> ByLabels(PassageQuery query, CancellationToken cancellationToken)
    {
        var counter = new DimensionCounter(Dimension.Category);
        foreach (int passage in Find(query, cancellationToken))
            counter.Add(_passages[passage], LabelsOf(passage));
        return counter.Counts();
    }

    /// <summary>The passages that match, ascending.</summary>
    private List<int> Find(PassageQuery query, CancellationToken cancellationToken)
    {
        var found = new PassageCollector();
        PassageRanking.ForEach(_index.Search, _planner.Plan(query, Exactly, cancellationToken).Query, found, cancellationToken);
        return found.Passages;
    }

    private IReadOnlyList<string> LabelsOf(int passage) => _labels is null ? _index.LabelsOf(passage) : _labels[passage];

    private PassageHit ToHit(QueryPlan plan, RankedPassage best)
    {
        Passage passage = _passages[best.Passage];
        IReadOnlyList<HitMatch> matches = Highlighter.Matches(plan.Words, plan.Widening, passage);
        return new PassageHit
        {
            Passage = passage,
            Score = (double)best.Score / Bm25.Scale,
            Labels = LabelsOf(best.Passage),
            Matches = matches,
            Highlights = Highlighter.Join(matches),
        };
    }
}
