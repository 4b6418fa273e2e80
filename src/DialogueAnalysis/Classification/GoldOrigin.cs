namespace DialogueAnalysis.Classification;

/// <summary>Where the text of a coded passage comes from.</summary>
public enum GoldOrigin
{
    /// <summary>A visit or any other material of the field.</summary>
    Field,
    /// <summary>A published report.</summary>
    Report,
    /// <summary>Written to have something to learn from.</summary>
    Constructed,
}
