using DialogueAnalysis.Indexing;

namespace DialogueAnalysis.Querying;

/// <summary>Which passages carry a category, and with what probability. Immutable and thread-safe.</summary>
internal sealed class CategoryPassages
{
    private readonly Dictionary<string, int[]>? _labels;
    private readonly (string Id, string Key, IReadOnlyList<double> Values)[]? _probabilities;

    /// <param name="labels">The ids of the categories of each passage; null for those that the index has.</param>
    /// <param name="probabilities">By the id of a category the probability of each passage; null where none are known.</param>
    public CategoryPassages(IReadOnlyList<IReadOnlyList<string>>? labels, IReadOnlyDictionary<string, IReadOnlyList<double>>? probabilities)
    {
        _labels = labels?
            .SelectMany((ids, passage) => ids.Select(id => (Id: FacetTerms.Normalize(id), Passage: passage)))
            .GroupBy(l => l.Id, l => l.Passage, StringComparer.Ordinal)
            .ToDictionary(g => g.Key, g => g.Distinct().ToArray(), StringComparer.Ordinal);
        if (probabilities is not null)
            _probabilities = [.. probabilities.Select(p => (p.Key, FacetTerms.Normalize(p.Key), p.Value)).OrderBy(p => p.Key, StringComparer.Ordinal)];
    }

    /// <summary>The passages that a filter for categories lets through.</summary>
    /// <exception cref="QuerySyntaxException">The filter asks for a probability that is not known.</exception>
    public IIndexQuery Compile(FilterNode filter)
    {
        if (filter.Bound is { } bound)
            return new PassageSetQuery(Within(filter, bound));
        return _labels is null
            ? new FacetQuery(Facet.Category, filter.From, filter.Fits)
            : new PassageSetQuery([.. _labels.Where(l => filter.Fits(l.Key)).SelectMany(l => l.Value).Distinct().Order()]);
    }

    private int[] Within(FilterNode filter, ProbabilityBound bound)
    {
        if (_probabilities is null)
            throw new QuerySyntaxException(filter.Position, $"found {filter.From}{bound} where no probabilities are known, expected the category alone: category:{filter.From}");
        IReadOnlyList<double>[] asked = [.. _probabilities.Where(p => filter.Fits(p.Key)).Select(p => p.Values)];
        if (asked.Length == 0)
            throw new QuerySyntaxException(filter.Position, $"found {filter.From}{bound}, expected a category whose probability is known: {string.Join(", ", _probabilities.Select(p => p.Id))}");
        return [.. Enumerable.Range(0, asked[0].Count).Where(passage => Array.Exists(asked, values => bound.Holds(values[passage])))];
    }
}
