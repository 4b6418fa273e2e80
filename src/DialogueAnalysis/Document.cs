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
    /// <exception cref="ArgumentException"><paramref name="id"/> is blank; the body leaves the text; or parts, turns or a turn's speech overlap, are out of order or leave what they stand in.</exception>
    public Document(string id, string text, DocumentMetadata? metadata = null, DocumentLayout? layout = null)
    {
        ArgumentException.ThrowIfNullOrWhiteSpace(id);
        ArgumentNullException.ThrowIfNull(text);
        Id = id;
        Text = text;
        Metadata = metadata ?? DocumentMetadata.Empty;
        layout ??= new DocumentLayout();
        Body = layout.Body ?? new TextSpan(0, text.Length);
        if (Body.End > text.Length)
            throw new ArgumentException($"The body of a document lies within its text; found {Body} in a text of {text.Length}.", nameof(layout));
        CheckOrder(layout.Parts.Select(p => p.Span), Body, "parts of a document");
        CheckOrder(layout.Turns.Select(t => t.Span), Body, "turns of a document");
        foreach (Turn turn in layout.Turns)
        {
            if (turn.Text.Count == 0)
                throw new ArgumentException($"A turn has at least one stretch of speech; found none in the turn {turn.Span}.", nameof(layout));
            CheckOrder(turn.Text, turn.Span, "stretches of speech of a turn");
        }
        Parts = layout.Parts.Count > 0 ? [.. layout.Parts] : [new DocumentPart { Span = Body, Metadata = Metadata }];
        Turns = [.. layout.Turns];
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

    /// <summary>The text without what frames it, its front matter say; all parts and turns lie in it.</summary>
    public TextSpan Body { get; }

    /// <summary>The file format of the text.</summary>
    public DocumentFormat Format { get; }

    /// <summary>A span of <see cref="Text"/> in Unicode code points, the unit of every position outside the C# API. A lone surrogate counts as one.</summary>
    public TextSpan ToCodePoints(TextSpan span) => _codePoints.Value.Of(span);

    private static void CheckOrder(IEnumerable<TextSpan> spans, TextSpan within, string what)
    {
        int end = within.Start;
        foreach (TextSpan span in spans)
        {
            if (span.Start < end || span.End > within.End)
                throw new ArgumentException($"The {what} are in order, disjoint and within {within}; found {span} after {end}.", nameof(spans));
            end = span.End;
        }
    }
}
