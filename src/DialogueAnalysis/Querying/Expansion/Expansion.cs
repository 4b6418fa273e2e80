namespace DialogueAnalysis.Querying;

/// <summary>Something that is looked for besides a word, or a run of words, of the query.</summary>
/// <param name="Kind">Why.</param>
/// <param name="Weight">What it counts beside the word itself, which counts 1: above 0 and below 1.</param>
/// <param name="Target">What is looked for.</param>
internal sealed record Expansion(ExpansionKind Kind, double Weight, ExpansionTarget Target);
