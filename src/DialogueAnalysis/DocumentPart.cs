namespace DialogueAnalysis;

/// <summary>A part of a document with metadata of its own: the covering letter of a report, say.</summary>
public sealed record DocumentPart
{
    /// <value>The part's name in output, unique in its document; null where a document is not divided.</value>
    public string? Id { get; init; }

    /// <value>Where the part stands in the document's text.</value>
    public required TextSpan Span { get; init; }

    /// <value>What is known about the part; the document's own metadata fill what the part does not say.</value>
    public required DocumentMetadata Metadata { get; init; }
}
