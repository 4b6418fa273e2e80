namespace DialogueAnalysis.Segmentation;

/// <summary>A stretch of the source that is in no passage and no heading.</summary>
/// <param name="Kind">Why it is left over.</param>
/// <param name="Span">Where it stands; it begins and ends with a character that is not blank.</param>
public readonly record struct Leftover(LeftoverKind Kind, TextSpan Span);
