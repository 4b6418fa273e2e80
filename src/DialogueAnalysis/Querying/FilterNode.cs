using DialogueAnalysis.Indexing;

namespace DialogueAnalysis.Querying;

/// <summary>A condition on metadata or categories.</summary>
/// <param name="Facet">What is asked about.</param>
/// <param name="From">The value, the beginning of the value, or the first value of a range, which may be empty; normalized.</param>
/// <param name="To">The last value of a range, which may be empty; null where it is no range.</param>
/// <param name="IsPrefix">Whether <paramref name="From"/> is only how the value begins.</param>
internal sealed record FilterNode(Facet Facet, string From, string? To, bool IsPrefix) : IQueryNode
{
    public bool IsFilter => true;

    /// <value>For a category the probability that is asked for; null for its label.</value>
    public ProbabilityBound? Bound { get; init; }

    /// <value>Where the value begins in the query that was read.</value>
    internal int Position { get; init; }

    /// <summary>Whether a value, normalized, is the one that is asked for or begins so.</summary>
    public bool Fits(string value) => IsPrefix ? value.StartsWith(From, StringComparison.Ordinal) : string.Equals(value, From, StringComparison.Ordinal);
}
