namespace DialogueAnalysis.Querying;

/// <summary>What sort of thing an expansion looks for.</summary>
internal enum TargetKind
{
    /// <summary>Any form of a stem.</summary>
    Stem,
    /// <summary>Compounds one of whose parts has a stem.</summary>
    Part,
    /// <summary>Stems that follow one another.</summary>
    Phrase,
    /// <summary>Stems in any order with at most so many other words between the first and the last of them.</summary>
    Near,
}
