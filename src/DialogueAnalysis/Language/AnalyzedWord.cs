namespace DialogueAnalysis.Language;

/// <summary>A word as it is indexed.</summary>
/// <param name="Text">The indexed form: lower case, acronyms as written; never empty.</param>
/// <param name="Stem">Its stem, a prefix of <paramref name="Text"/>.</param>
/// <param name="Kind">What sort of token it is; never punctuation nor a symbol.</param>
internal readonly record struct AnalyzedWord(string Text, string Stem, TokenKind Kind)
{
    /// <summary>The words of a text in order, as <see cref="TermReader"/> reads them; punctuation is left out.</summary>
    public static AnalyzedWord[] Read(string text)
    {
        var words = new List<AnalyzedWord>();
        var reader = new TermReader();
        reader.Reset(text);
        while (reader.Read())
        {
            if (!reader.Text.IsEmpty)
                words.Add(new AnalyzedWord(reader.Text.ToString(), reader.Stem.ToString(), reader.Token.Kind));
        }
        return [.. words];
    }

    /// <summary>The word that a text is; null where it is none or several.</summary>
    public static AnalyzedWord? ReadOne(string text) => Read(text) is [var word] ? word : null;
}
