namespace DialogueAnalysis.Classification;

/// <summary>The features that one fit uses.</summary>
/// <param name="Names">Their names, ascending.</param>
/// <param name="Places">For each feature of the training set, its place among these; -1 for those not used.</param>
/// <param name="Scales">The factor of each one's damped count.</param>
internal sealed record FeatureSpace(ulong[] Names, int[] Places, float[] Scales);
