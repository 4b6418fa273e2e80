namespace DialogueAnalysis.Classification;

/// <summary>Passages of like probability, and how many of them have the category: what a reliability diagram shows.</summary>
/// <param name="Probability">Their mean probability.</param>
/// <param name="Share">The share of them that has the category.</param>
/// <param name="Passages">How many they are.</param>
public sealed record ReliabilityBin(double Probability, double Share, int Passages);
