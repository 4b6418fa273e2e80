namespace DialogueAnalysis;

/// <summary>One turn of speech, as found in a transcript.</summary>
/// <remarks>Record equality compares <see cref="Text"/> by reference.</remarks>
public sealed record Turn
{
    /// <value>Who speaks; null where the transcript does not say.</value>
    public Speaker? Speaker { get; init; }

    /// <value>Everything that belongs to the turn in the source: labels and timings as well as speech.</value>
    public required TextSpan Span { get; init; }

    /// <value>The speech itself: spans in order, disjoint, within <see cref="Span"/>, at least one.</value>
    public required IReadOnlyList<TextSpan> Text { get; init; }

    /// <value>When the turn begins, from the start of the recording; null without timings.</value>
    public TimeSpan? Begins { get; init; }

    /// <value>When the turn ends; null without timings; not before <see cref="Begins"/>.</value>
    public TimeSpan? Ends { get; init; }
}
