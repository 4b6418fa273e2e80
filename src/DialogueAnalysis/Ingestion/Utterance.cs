namespace DialogueAnalysis.Ingestion;

/// <summary>What one speaker says in one cue.</summary>
/// <param name="Speaker">Who; null where the cue does not say.</param>
/// <param name="IsMarked">Whether a label, a voice or a dash says that someone begins to speak.</param>
/// <param name="Span">Everything that belongs to it, the cue's timing too for the first of a cue.</param>
/// <param name="Text">The speech, at least one span.</param>
/// <param name="Cue">The cue.</param>
internal sealed record Utterance(Speaker? Speaker, bool IsMarked, TextSpan Span, IReadOnlyList<TextSpan> Text, Cue Cue);
