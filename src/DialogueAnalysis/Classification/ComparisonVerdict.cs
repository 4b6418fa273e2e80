namespace DialogueAnalysis.Classification;

/// <summary>What the passages say of the second of two classifiers.</summary>
public enum ComparisonVerdict
{
    /// <summary>The passages do not tell the two apart: which does not say that they are equally good.</summary>
    CannotTell,
    /// <summary>The second scores more than the first, beyond chance.</summary>
    Better,
    /// <summary>The second scores less than the first, beyond chance.</summary>
    Worse,
}
