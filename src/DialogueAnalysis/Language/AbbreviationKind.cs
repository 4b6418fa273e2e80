namespace DialogueAnalysis.Language;

/// <summary>Where in a sentence an abbreviation can stand.</summary>
internal enum AbbreviationKind : byte
{
    /// <summary>Not an abbreviation.</summary>
    None,
    /// <summary>Never last in a sentence: <c>f.eks.</c></summary>
    Leading,
    /// <summary>Anywhere: <c>m.v.</c></summary>
    Final,
    /// <summary>A word of its own as well: <c>min.</c></summary>
    Ambiguous,
}
