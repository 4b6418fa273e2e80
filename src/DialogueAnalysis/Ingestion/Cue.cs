namespace DialogueAnalysis.Ingestion;

/// <summary>One cue of a WebVTT or SubRip file.</summary>
/// <param name="Start">Where its identifier, or else its timing, stands in the text.</param>
/// <param name="Payload">Its lines of text; empty where it has none.</param>
/// <param name="Begins">When it is shown.</param>
/// <param name="Ends">When it is taken away; not before <paramref name="Begins"/>.</param>
internal sealed record Cue(int Start, TextSpan Payload, TimeSpan Begins, TimeSpan Ends);
