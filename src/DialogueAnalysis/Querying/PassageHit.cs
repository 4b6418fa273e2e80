using DialogueAnalysis.Querying;

namespace DialogueAnalysis;

/// <summary>A passage that a query found. Immutable and thread-safe.</summary>
/// <remarks>Record equality compares lists by reference.</remarks>
public sealed record PassageHit
{
    /// <value>The passage.</value>
    public required Passage Passage { get; init; }

    /// <value>How well it fits the words of the query, compared with other hits of the same search; never negative, 0 for a query of filters alone.</value>
    public required double Score { get; init; }

    /// <value>The ids of its categories; empty where it has none.</value>
    public required IReadOnlyList<string> Labels { get; init; }

    /// <value>What the query found, as spans of the passage's text: in order, disjoint, none empty.</value>
    public required IReadOnlyList<TextSpan> Highlights { get; init; }

    /// <value>Each place that was found, with the word of the query that it was found for and, where it is not that word, why: in order of the text.</value>
    public required IReadOnlyList<HitMatch> Matches { get; init; }

    /// <summary>Where to find the passage, as a reader is told.</summary>
    public string Citation => Passage.Citation;

    /// <summary>At most 160 UTF-16 units of the text around most of the highlights, cut between words; <c>…</c> stands where it is cut.</summary>
    public string Snippet => Snippets.Of(Passage.Text, Highlights);

    /// <summary>The highlights as spans of the document's text; one that runs over a line end takes in what stands there.</summary>
    public IReadOnlyList<TextSpan> SourceHighlights => [.. Highlights.Select(Passage.Map.ToSource)];
}
