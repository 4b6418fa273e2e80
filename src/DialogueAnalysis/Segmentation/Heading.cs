namespace DialogueAnalysis.Segmentation;

/// <summary>A heading of a document.</summary>
public sealed record Heading
{
    /// <value>The text on one line, blanks single.</value>
    public required string Text { get; init; }

    /// <value>1 for the outermost headings of a part.</value>
    public required int Level { get; init; }

    /// <value>The page it stands on; null where the document has no pages.</value>
    public int? Page { get; init; }

    /// <value>From <see cref="Text"/> to the document's text.</value>
    public required SourceMap Map { get; init; }
}
