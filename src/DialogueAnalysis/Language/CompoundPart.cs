namespace DialogueAnalysis.Language;

/// <summary>A part of a compound.</summary>
/// <param name="Span">Where the part stands in the word, without what links it to the next.</param>
/// <param name="LinkLength">How many characters after the part link it to the next: <c>s</c> in <c>tidsfrist</c>, a hyphen in <c>MED-udvalg</c>; 0 for the last part.</param>
internal readonly record struct CompoundPart(TextSpan Span, int LinkLength);
