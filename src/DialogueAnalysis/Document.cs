namespace DialogueAnalysis;

/// <summary>A text exactly as it was read, with what is known about it. Immutable and thread-safe.</summary>
/// <remarks>Every position that a later stage reports points into <see cref="Text"/>.</remarks>
public sealed class Document
{
    private readonly Lazy<CodePoints> _codePoints;

    /// <summary>Makes a document.</summary>
    /// <param name="id">Its name in output, unique in a corpus.</param>
    /// <param name="text">The decoded text, line ends as read, no byte order mark.</param>
    /// <param name="metadata">What is known about the whole of it.</param>
    /// <param name="layout">Parts and turns; null for a text without either.</param>
    /// <exception cref="ArgumentException"><paramref name="id"/> is blank, or parts or turns overlap, are out of order or leave the text.</exception>
    public Document(string id, string text, DocumentMetadata? metadata = null, DocumentLayout? layout = null)
    {
        ArgumentException.ThrowIfNullOrWhiteSpace(id);
        ArgumentNullException.ThrowIfNull(text);
        Id = id;
        Text = text;
        Metadata = metadata ?? DocumentMetadata.Empty;
        layout ??= new DocumentLayout();
        CheckOrder(layout.Parts.Select(p => p.Span), text.Length, "parts");
        CheckOrder(layout.Turns.Select(t => t.Span), text.Length, "turns");
        Parts = layout.Parts.Count > 0 ? [.. layout.Parts] : [new DocumentPart { Span = new TextSpan(0, text.Length), Metadata = Metadata }];
        Turns = [.. layout.Turns];
        Body = layout.Body ?? new TextSpan(0, text.Length);
        Format = layout.Format;
        _codePoints = new Lazy<CodePoints>(() => new CodePoints(text));
    }

    /// <summary>The document's name in output, unique in a corpus.</summary>
    public string Id { get; }

    /// <summary>The text as read; never altered.</summary>
    public string Text { get; }

    /// <summary>What is known about the whole document.</summary>
    public DocumentMetadata Metadata { get; }

    /// <summary>The parts in order, disjoint; at least one, and a document that is not divided has one whose id is null.</summary>
    public IReadOnlyList<DocumentPart> Parts { get; }

    /// <summary>The turns of speech in order, disjoint; empty for prose.</summary>
    public IReadOnlyList<Turn> Turns { get; }

    /// <summary>The text without its front matter.</summary>
    public TextSpan Body { get; }

    /// <summary>The file format of the text.</summary>
    public DocumentFormat Format { get; }

    /// <summary>A span of <see cref="Text"/> in Unicode code points, the unit of every position outside the C# API. A lone surrogate counts as one.</summary>
    public TextSpan ToCodePoints(TextSpan span) => _codePoints.Value.Of(span);

    private static void CheckOrder(IEnumerable<TextSpan> spans, int length, string what)
    {
        int end = 0;
        foreach (TextSpan span in spans)
        {
            if (span.Start < end || span.End > length)
                throw new ArgumentException($"The {what} of a document are in order, disjoint and within its text; found {span} after {end} in a text of {length}.", nameof(spans));
            end = span.End;
        }
    }
}
