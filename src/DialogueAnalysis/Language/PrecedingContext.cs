namespace DialogueAnalysis.Language;

/// <summary>What the tokenizer remembers of what stands before a token.</summary>
/// <param name="StartsLine">Whether the token is the first of its line.</param>
/// <param name="AfterCapital">Whether the token before begins with a capital; a full stop passes on what stood before it.</param>
/// <param name="AfterAbbreviation">Whether the token before is an abbreviation.</param>
internal readonly record struct PrecedingContext(bool StartsLine, bool AfterCapital, bool AfterAbbreviation);
