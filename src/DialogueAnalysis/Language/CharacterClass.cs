namespace DialogueAnalysis.Language;

/// <summary>What a character is to the tokenizer.</summary>
internal enum CharacterClass : byte
{
    /// <summary>White space.</summary>
    Blank,
    /// <summary>A capital or title-case letter.</summary>
    Upper,
    /// <summary>A small letter, or a letter of a script without case.</summary>
    Lower,
    /// <summary>A digit, or a number written as one sign.</summary>
    Digit,
    /// <summary>A combining mark: part of the letter before it.</summary>
    Mark,
    /// <summary>A soft hyphen, a zero-width character or another format character: part of the word around it.</summary>
    Invisible,
    /// <summary>Punctuation.</summary>
    Punctuation,
    /// <summary>Anything else: mathematical signs, emoji, control characters, lone surrogates.</summary>
    Sign,
}
