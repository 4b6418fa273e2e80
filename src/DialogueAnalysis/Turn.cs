namespace DialogueAnalysis;

/// <summary>One turn of speech, as found in a transcript.</summary>
/// <remarks>
/// Record equality compares <see cref="Text"/> by reference. The speech is as the file has it: entities of WebVTT and emphasis of
/// Markdown stand in it. A passage's clean text is without them, <c>&amp;amp;</c> being <c>&amp;</c> and <c>&amp;nbsp;</c> a blank there;
/// only <c>&amp;lt;</c> and <c>&amp;gt;</c> stay as written, as their signs are nowhere in the source.
/// </remarks>
public sealed record Turn
{
    /// <value>Who speaks; null where the transcript does not say.</value>
    public Speaker? Speaker { get; init; }

    /// <value>Everything that belongs to the turn in the source: labels and timings as well as speech.</value>
    public required TextSpan Span { get; init; }

    /// <value>The speech itself: spans in order, disjoint, within <see cref="Span"/>, at least one. Two with no line end between them adjoin, white space at their ends included.</value>
    public required IReadOnlyList<TextSpan> Text { get; init; }

    /// <value>When the turn begins, from the start of the recording; null without timings.</value>
    public TimeSpan? Begins { get; init; }

    /// <value>When the turn ends; null without timings; not before <see cref="Begins"/>.</value>
    public TimeSpan? Ends { get; init; }
}
