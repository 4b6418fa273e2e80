namespace DialogueAnalysis.Language;

/// <summary>What sort of token a token is.</summary>
public enum TokenKind
{
    /// <summary>A word, hyphenated compounds included.</summary>
    Word,
    /// <summary>An acronym, with its endings and its compounds: <c>MED</c>, <c>TR'en</c>, <c>MED-udvalg</c>.</summary>
    Acronym,
    /// <summary>An abbreviation with its full stops: <c>f.eks.</c></summary>
    Abbreviation,
    /// <summary>A number, ordinal, date or time.</summary>
    Number,
    /// <summary>A web or mail address.</summary>
    Address,
    /// <summary>Punctuation.</summary>
    Punctuation,
    /// <summary>Any other sign: an emoji, a percent sign, a bullet.</summary>
    Symbol,
}
