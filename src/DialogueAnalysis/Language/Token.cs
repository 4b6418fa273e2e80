namespace DialogueAnalysis.Language;

/// <summary>A token of a text.</summary>
/// <param name="Span">Where it stands in the text.</param>
/// <param name="Kind">What sort of token it is.</param>
public readonly record struct Token(TextSpan Span, TokenKind Kind);
