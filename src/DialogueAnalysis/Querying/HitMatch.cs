using DialogueAnalysis.Querying;

namespace DialogueAnalysis;

/// <summary>A place in a passage that a query found.</summary>
/// <param name="Span">Where, in the passage's text.</param>
/// <param name="Word">The word or phrase of the query, as written there without signs.</param>
/// <param name="Kind">What the place is to the word; null where it is the word itself, in any inflection.</param>
public sealed record HitMatch(TextSpan Span, string Word, ExpansionKind? Kind);
