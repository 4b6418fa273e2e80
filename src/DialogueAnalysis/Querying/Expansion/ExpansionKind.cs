namespace DialogueAnalysis.Querying;

/// <summary>Why something is looked for besides a word of the query.</summary>
public enum ExpansionKind
{
    /// <summary>Another form of the same word: <c>matrikel</c>, <c>matrikler</c>.</summary>
    Form,
    /// <summary>The same word written apart, together or with a hyphen: <c>MED udvalg</c>, <c>MED-udvalg</c>.</summary>
    Joined,
    /// <summary>The same thing by another name: <c>TR</c>, <c>tillidsrepræsentant</c>.</summary>
    Abbreviation,
    /// <summary>The parts of a compound near each other: <c>inddragelse af medarbejdere</c> for <c>medarbejderinddragelse</c>.</summary>
    Parts,
    /// <summary>The word as part of compounds: <c>samarbejde</c> in <c>MED-samarbejdet</c>.</summary>
    Part,
    /// <summary>A word of about the same meaning.</summary>
    Synonym,
    /// <summary>A kind of what the word names.</summary>
    Narrower,
    /// <summary>What the word may have been meant for. To be looked for only where the word itself is not in the index.</summary>
    Spelling,
    /// <summary>A part of a compound that no passage holds, by itself.</summary>
    Remnant,
}
