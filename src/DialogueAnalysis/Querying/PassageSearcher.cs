using DialogueAnalysis.Indexing;

namespace DialogueAnalysis.Querying;

/// <summary>Answers queries about passages. Immutable and thread-safe.</summary>
public sealed class PassageSearcher
{
    private readonly IReadOnlyList<Passage> _passages;
    private readonly IReadOnlyList<IReadOnlyList<string>>? _labels;
    private readonly PassageIndex _index;
    private readonly QueryCompiler _compiler;

    /// <summary>Makes a searcher.</summary>
    /// <param name="passages">The passages, in the order in which they were indexed.</param>
    /// <param name="index">Their index; whether it is theirs <see cref="PassageIndex.IsOf"/> tells, here only the number is compared.</param>
    /// <param name="labels">The ids of the categories of each passage; null for those that the index was made with.</param>
    /// <exception cref="ArgumentException">Passages, index and labels are not of the same number.</exception>
    public PassageSearcher(IReadOnlyList<Passage> passages, PassageIndex index, IReadOnlyList<IReadOnlyList<string>>? labels = null)
    {
        ArgumentNullException.ThrowIfNull(passages);
        ArgumentNullException.ThrowIfNull(index);
        if (passages.Count != index.Count)
            throw new ArgumentException($"The index is of {index.Count} passages, not of {passages.Count}.", nameof(index));
        if (labels is not null && labels.Count != passages.Count)
            throw new ArgumentException($"There are labels for {labels.Count} passages, not for {passages.Count}.", nameof(labels));
        _passages = passages;
        _index = index;
        _labels = labels;
        _compiler = new QueryCompiler(labels is null ? null : ByCategory(labels));
    }

    /// <summary>Searches.</summary>
    /// <param name="query">What to search for.</param>
    /// <param name="top">How many hits are wanted at most; 0 to count only.</param>
    /// <param name="cancellationToken">Stops the search.</param>
    /// <exception cref="ArgumentOutOfRangeException"><paramref name="top"/> is negative.</exception>
    /// <exception cref="OperationCanceledException">The search was stopped.</exception>
    public SearchResult Search(PassageQuery query, int top = 10, CancellationToken cancellationToken = default)
    {
        ArgumentNullException.ThrowIfNull(query);
        ArgumentOutOfRangeException.ThrowIfNegative(top);
        IIndexQuery compiled = _compiler.Compile(query);
        RankedPassage[] best = PassageRanking.Best(_index.Search, compiled, top, cancellationToken);
        // Where fewer are found than are wanted, these are all.
        int total = best.Length < top ? best.Length : PassageRanking.Count(_index.Search, compiled, cancellationToken);
        return new SearchResult(total, Array.ConvertAll(best, b => ToHit(query, b)));
    }

    private PassageHit ToHit(PassageQuery query, RankedPassage best)
    {
        Passage passage = _passages[best.Passage];
        return new PassageHit
        {
            Passage = passage,
            Score = (double)best.Score / Bm25.Scale,
            Labels = _labels is null ? _index.LabelsOf(best.Passage) : _labels[best.Passage],
            Highlights = Highlighter.Find(query, passage.Text),
        };
    }

    private static Dictionary<string, int[]> ByCategory(IReadOnlyList<IReadOnlyList<string>> labels) => labels
        .SelectMany((ids, passage) => ids.Select(id => (Id: FacetTerms.Normalize(id), Passage: passage)))
        .GroupBy(l => l.Id, l => l.Passage, StringComparer.Ordinal)
        .ToDictionary(g => g.Key, g => g.Distinct().ToArray(), StringComparer.Ordinal);
}
