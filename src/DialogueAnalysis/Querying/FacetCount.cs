namespace DialogueAnalysis.Querying;

/// <summary>How many passages have a value.</summary>
/// <param name="Dimension">What is counted by.</param>
/// <param name="Value">The value, as it is written where it stands first.</param>
/// <param name="Count">The number of passages; at least one.</param>
public sealed record FacetCount(Dimension Dimension, string Value, int Count);
