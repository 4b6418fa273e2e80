namespace DialogueAnalysis.Classification;

/// <summary>What a feature is made of; part of its name in the model.</summary>
internal enum FeatureKind
{
    Word = 1,
    Apart = 2,
    Number = 3,
    Pair = 4,
    Run = 5,
}
