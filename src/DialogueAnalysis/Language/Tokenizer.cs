namespace DialogueAnalysis.Language;

/// <summary>Cuts a Danish text into tokens. Stateless and thread-safe; the answer depends on no culture.</summary>
/// <remarks>
/// Abbreviations (<c>f.eks.</c>), ordinals (<c>3. maj</c>), numbers, dates and times, addresses, hyphenated compounds and words with an
/// apostrophe (<c>TR'en</c>) are one token each; a suspended hyphen belongs to its word (<c>løn- og</c>); words joined by a slash are a token each.
/// </remarks>
public static class Tokenizer
{
    /// <summary>The tokens of a text: in order, disjoint, none empty or with white space in it, and together they cover every character that is not white space.</summary>
    /// <remarks>Positions count in the text as it is: combining marks, soft hyphens and zero-width characters stay within the word they stand in. Linear in the length of the text.</remarks>
    public static IReadOnlyList<Token> Tokenize(string text)
    {
        ArgumentNullException.ThrowIfNull(text);
        var tokens = new List<Token>(text.Length / 6 + 1);
        var scanner = new TokenScanner(text);
        while (scanner.Next(out Token token))
            tokens.Add(token);
        return tokens.ToArray();
    }
}
