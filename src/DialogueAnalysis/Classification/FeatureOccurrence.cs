namespace DialogueAnalysis.Classification;

/// <summary>A feature at one place of a text.</summary>
/// <param name="Name">The hash that names the feature.</param>
/// <param name="First">The term that it stands in.</param>
/// <param name="Second">The other term of a pair; the same term for all else.</param>
internal readonly record struct FeatureOccurrence(ulong Name, int First, int Second);
