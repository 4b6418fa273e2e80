namespace DialogueAnalysis;

/// <summary>How a document is laid out, as far as reading its file tells.</summary>
public sealed record DocumentLayout
{
    /// <value>Parts in order, disjoint and within <see cref="Body"/>; empty (the default) where the document is not divided.</value>
    public IReadOnlyList<DocumentPart> Parts { get; init; } = [];

    /// <value>Turns of speech in order, disjoint and within <see cref="Body"/>; empty (the default) for prose.</value>
    public IReadOnlyList<Turn> Turns { get; init; } = [];

    /// <value>The text without what frames it, its front matter say; null (the default) for all of it.</value>
    public TextSpan? Body { get; init; }

    /// <value>The file format; <see cref="DocumentFormat.PlainText"/> by default.</value>
    public DocumentFormat Format { get; init; }
}
