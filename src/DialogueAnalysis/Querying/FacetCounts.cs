using System.Collections.Concurrent;
using DialogueAnalysis.Indexing;

namespace DialogueAnalysis.Querying;

/// <summary>Counts passages by the metadata that the index has of them. Thread-safe.</summary>
/// <param name="passages">The passages of the index, which know how a value is written.</param>
/// <param name="search">The index.</param>
internal sealed class FacetCounts(IReadOnlyList<Passage> passages, IndexSearch search)
{
    private const int YearLength = 4;
    private readonly ConcurrentDictionary<Dimension, Dictionary<string, string>> _written = [];

    /// <summary>How many of the passages that match have each value, in the order of <see cref="DimensionCounter.InOrder"/>.</summary>
    public IEnumerable<FacetCount> Of(Dimension dimension, IIndexQuery query, CancellationToken cancellationToken)
    {
        var counter = new FacetCounter(FacetOf(dimension));
        PassageRanking.ForEach(search, query, counter, cancellationToken);
        IEnumerable<KeyValuePair<string, int>> counts = counter.Counts();
        if (dimension == Dimension.Year)
            counts = counts.GroupBy(c => c.Key[..YearLength], c => c.Value, (year, values) => KeyValuePair.Create(year, values.Sum()));
        Dictionary<string, string> written = _written.GetOrAdd(dimension, WrittenOf);
        return DimensionCounter.InOrder(dimension, counts.Select(c => (written.GetValueOrDefault(c.Key, c.Key), c.Value)));
    }

    // Of the ways in which passages write a value that of the first.
    private Dictionary<string, string> WrittenOf(Dimension dimension)
    {
        var written = new Dictionary<string, string>(StringComparer.Ordinal);
        foreach (Passage passage in passages)
        {
            foreach (string value in DimensionCounter.ValuesOf(dimension, passage, []))
            {
                // Passage after passage has the same value.
                if (!written.ContainsKey(value))
                    written.TryAdd(FacetTerms.Normalize(value), value);
            }
        }
        return written;
    }

    private static Facet FacetOf(Dimension dimension) => dimension switch
    {
        Dimension.Category => Facet.Category,
        Dimension.Document => Facet.Document,
        Dimension.Part => Facet.Part,
        Dimension.Kind => Facet.Kind,
        Dimension.Place => Facet.Place,
        Dimension.Year => Facet.Date,
        Dimension.Page => Facet.Page,
        Dimension.Section => Facet.Section,
        Dimension.Speaker => Facet.Speaker,
        Dimension.System => Facet.System,
        _ => throw new ArgumentException($"No such dimension: {dimension}."),
    };
}
