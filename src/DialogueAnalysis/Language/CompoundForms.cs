namespace DialogueAnalysis.Language;

/// <summary>How a form of the lexicon of compound parts can stand last in a word.</summary>
[Flags]
internal enum CompoundForms : byte
{
    /// <summary>It cannot.</summary>
    None = 0,
    /// <summary>The endings of a word in a consonant or a full vowel may follow: <c>udvalg</c>.</summary>
    Full = 1,
    /// <summary>The endings of a word that has lost its <c>e</c> may follow: <c>mød</c> of <c>møde</c>, <c>regl</c> of <c>regel</c>.</summary>
    WithoutE = 2,
}
