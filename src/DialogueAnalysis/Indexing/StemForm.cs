namespace DialogueAnalysis.Indexing;

/// <summary>A form of a stem.</summary>
/// <param name="Suffix">What it has behind the stem.</param>
/// <param name="Passages">How many passages hold it.</param>
internal readonly record struct StemForm(string Suffix, int Passages);
