namespace DialogueAnalysis.Classification;

/// <summary>What one coder gave a passage before the coders agreed.</summary>
/// <remarks>Record equality compares the list by reference.</remarks>
/// <param name="Coder">Who coded.</param>
/// <param name="Labels">The ids of the categories given, none twice; empty for none.</param>
public sealed record GoldCoding(string Coder, IReadOnlyList<string> Labels);
