namespace DialogueAnalysis.Classification;

/// <summary>What a coded passage may be used for.</summary>
public enum GoldSplit
{
    /// <summary>Training.</summary>
    Train,
    /// <summary>Trying things out.</summary>
    Dev,
    /// <summary>The final score only.</summary>
    Test,
}
