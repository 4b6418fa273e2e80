using DialogueAnalysis.Indexing;
using DialogueAnalysis.Language;

namespace DialogueAnalysis.SearchPeer;

/// <summary>How the engine is asked: all that this program knows of its inside. For one thread.</summary>
internal sealed class EngineQueries
{
    private const int Top = 10;
    private readonly PassageIndex _index;
    private readonly IndexSearch _search;
    private readonly int[] _places;
    private readonly int[] _counts;

    public EngineQueries(PassageIndex index)
    {
        _index = index;
        _search = new IndexSearch(index.Segment);
        (_places, int count) = PlacesOf(index.Segment);
        _counts = new int[count];
    }

    /// <summary>Whether the engine can widen a query by related words.</summary>
    public static bool CanExpand => false;

    /// <summary>The request with stems in place of words, as the engine's own query language reads them; a beginning stays as it is. Not part of what is timed.</summary>
    public static SearchRequest Analyze(SearchRequest request) =>
        request.Operator == "prefix" ? request : request with { Words = [.. request.Words.Select(StemOf)] };

    /// <summary>Makes the engine's query of an analysed request and runs it: what is timed.</summary>
    /// <returns>The number of passages that match, and the best; no best where values are counted.</returns>
    public RankedPassages Run(SearchRequest request)
    {
        IIndexQuery query = Make(request);
        if (request.Operator == "facet")
            return new RankedPassages(CountPlaces(query), []);
        return _index.Search(query, Top, CancellationToken.None);
    }

    /// <summary>What <see cref="Run"/> gives, in a form that is no matter of the engine's.</summary>
    public SearchAnswer Answer(SearchRequest request)
    {
        RankedPassages found = Run(request);
        return new SearchAnswer(found.Total, [.. found.Best.Select(p => (p.Passage, p.Score))]);
    }

    private static IIndexQuery Make(SearchRequest request)
    {
        IIndexQuery query = request.Operator switch
        {
            "and" => new AllOfQuery([.. request.Words.Select(w => new StemQuery(w))], []),
            "or" => new AnyOfQuery([.. request.Words.Select(w => new StemQuery(w))]),
            "phrase" => new PhraseQuery([.. request.Words.Select(w => new StemQuery(w))]),
            "prefix" => new PrefixQuery(request.Words[0]),
            "term" or "facet" => new StemQuery(request.Words[0]),
            _ => throw new ArgumentException($"found the operator '{request.Operator}', expected term, and, or, phrase, prefix or facet", nameof(request)),
        };
        if (request.Place is not { } place)
            return query;
        return new AllOfQuery([query, new FacetQuery(Facet.Place, place, value => string.Equals(value, place, StringComparison.Ordinal))], []);
    }

    // The engine counts no values of a facet: the hits are walked over beside a column of places, which stands in for what it would do itself.
    private int CountPlaces(IIndexQuery query)
    {
        Array.Clear(_counts);
        int total = 0;
        IPassageCursor cursor = query.Open(_search);
        for (int passage = cursor.Advance(0); passage != IPassageCursor.End; passage = cursor.Advance(passage + 1))
        {
            _counts[_places[passage]]++;
            total++;
        }
        return total;
    }

    private static (int[] Places, int Count) PlacesOf(IndexSegment segment)
    {
        int[] places = new int[segment.Count];
        int[] block = new int[PostingStore.BlockSize];
        PostingStore store = segment.Parts.FacetPostings;
        (int start, int end) = segment.Parts.Facets.Range(((char)Facet.Place).ToString());
        for (int list = start; list < end; list++)
        {
            for (int at = store.FirstBlock[list]; at < store.FirstBlock[list + 1]; at++)
            {
                store.ReadPassages(list, at, block);
                foreach (int passage in block.AsSpan(0, store.SizeOf(list, at)))
                    places[passage] = list - start;
            }
        }
        return (places, end - start);
    }

    private static string StemOf(string word) => TextAnalyzer.Analyze(word).First(t => t.Stem is not null).Stem!;
}
