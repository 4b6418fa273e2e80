namespace DialogueAnalysis.Language;

/// <summary>A token in the form in which it is indexed.</summary>
/// <param name="Span">Where the token stands in the text.</param>
/// <param name="Text">Lower case, acronyms as written, compatibility forms made plain; null for punctuation and symbols.</param>
/// <param name="Stem">The stem of <paramref name="Text"/>; null for punctuation and symbols.</param>
public readonly record struct Term(TextSpan Span, string? Text, string? Stem);
