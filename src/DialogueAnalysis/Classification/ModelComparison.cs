namespace DialogueAnalysis.Classification;

/// <summary>A model beside the one that it is to replace, by the cross-validated macro-F1 that each got in training.</summary>
/// <param name="Current">The model in use.</param>
/// <param name="Candidate">The model that is to replace it.</param>
public sealed record ModelComparison(ModelInfo Current, ModelInfo Candidate)
{
    /// <summary>Whether both were trained and cross-validated on the same passages: only then is the difference one of the models.</summary>
    public bool SameGold => string.Equals(Current.GoldFingerprint, Candidate.GoldFingerprint, StringComparison.Ordinal);

    /// <summary>The macro-F1 of the candidate less that of the current model.</summary>
    public double Difference => Candidate.MacroF1.Value - Current.MacroF1.Value;

    /// <summary>Whether the candidate scored less, so that it should replace the current model only where somebody says so.</summary>
    public bool IsWorse => Difference < 0;
}
