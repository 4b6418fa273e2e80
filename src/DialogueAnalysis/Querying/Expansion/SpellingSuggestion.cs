namespace DialogueAnalysis.Querying;

/// <summary>A word of the vocabulary that another may have been meant for.</summary>
/// <param name="Term">The word.</param>
/// <param name="Cost">How far it is from the other, in halves of an edit.</param>
/// <param name="Passages">How many passages hold it.</param>
internal readonly record struct SpellingSuggestion(string Term, int Cost, int Passages);
