using DialogueAnalysis.Indexing;
using DialogueAnalysis.Language;
using DialogueAnalysis.Querying;

namespace DialogueAnalysis.SearchPeer;

/// <summary>How the engine is asked: all that this program knows of its inside. For one thread.</summary>
/// <param name="index">The index.</param>
/// <param name="expand">Whether words stand for compounds, abbreviations and synonyms too. Such a query is planned before it is timed, as one is that is asked again.</param>
internal sealed class EngineQueries(PassageIndex index, bool expand)
{
    private const int Top = 10;
    private readonly QueryPlanner _planner = new(index, new CategoryPassages(null, null), null);
    private readonly Dictionary<SearchRequest, IIndexQuery> _planned = [];

    /// <summary>The request with stems in place of words, as the engine's own query language reads them; a beginning stays as it is. Not part of what is timed.</summary>
    public SearchRequest Analyze(SearchRequest request)
    {
        if (expand)
            _planned[request] = _planner.Plan(PassageQuery.Parse(Written(request)), new SearchOptions { IncludeWeak = true }).Query;
        return expand || request.Operator == "prefix" ? request : request with { Words = [.. request.Words.Select(StemOf)] };
    }

    /// <summary>Makes the engine's query of an analysed request and runs it: what is timed.</summary>
    /// <returns>What was found: the number of the best passages, or of all that were counted.</returns>
    public int Run(SearchRequest request)
    {
        IIndexQuery query = Make(request);
        return request.Operator == "facet" ? CountPlaces(query) : Best(query).Length;
    }

    /// <summary>The hits and the best passages of a request; not timed.</summary>
    public SearchAnswer Answer(SearchRequest request)
    {
        IIndexQuery query = Make(request);
        int hits = PassageRanking.Count(index.Search, query, CancellationToken.None);
        return new SearchAnswer(hits, request.Operator == "facet" ? [] : [.. Best(query).Select(p => (p.Passage, (double)p.Score / Bm25.Scale))]);
    }

    private RankedPassage[] Best(IIndexQuery query) => PassageRanking.Best(index.Search, query, Top, CancellationToken.None);

    private static string Written(SearchRequest request)
    {
        string words = request.Operator switch
        {
            "and" => string.Join(" AND ", request.Words),
            "phrase" => $"\"{string.Join(' ', request.Words)}\"",
            "prefix" => request.Words[0] + "*",
            _ => string.Join(' ', request.Words),
        };
        return request.Place is { } place ? $"{words} place:{place}" : words;
    }

    private IIndexQuery Make(SearchRequest request)
    {
        if (expand && request.Operator != "prefix")
            return _planned[request];
        IIndexQuery query = request.Operator switch
        {
            "and" => new AllOfQuery(Array.ConvertAll([.. request.Words], Term), []),
            "or" => new AnyOfQuery(Array.ConvertAll([.. request.Words], Term)),
            "phrase" => new PhraseQuery([.. request.Words.Select(w => new StemQuery(w))]),
            "prefix" => new PrefixQuery(request.Words[0], IsScored: request.Class == "prefix_bm25"),
            "term" or "facet" => Term(request.Words[0]),
            _ => throw new ArgumentException($"found the operator '{request.Operator}', expected term, and, or, phrase, prefix or facet", nameof(request)),
        };
        return request.Place is { } place ? new AllOfQuery([query, new FacetValueQuery(FacetTerms.Of(Facet.Place, place))], []) : query;
    }

    private static IIndexQuery Term(string stem) => new StemQuery(stem);

    private int CountPlaces(IIndexQuery query)
    {
        var counter = new FacetCounter(Facet.Place);
        PassageRanking.ForEach(index.Search, query, counter, CancellationToken.None);
        return counter.Counts().Values.Sum();
    }

    private static string StemOf(string word) => TextAnalyzer.Analyze(word).First(t => t.Stem is not null).Stem!;
}
