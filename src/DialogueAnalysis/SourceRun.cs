namespace DialogueAnalysis;

/// <summary>A stretch of source text that stands unchanged in a clean text.</summary>
/// <param name="Span">Where it stands in the source.</param>
/// <param name="BlankBefore">Whether one blank stands before it in the clean text; without effect on the first run.</param>
public readonly record struct SourceRun(TextSpan Span, bool BlankBefore);
