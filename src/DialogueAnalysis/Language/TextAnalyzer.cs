namespace DialogueAnalysis.Language;

/// <summary>Turns a text into the terms that it is indexed and classified by. Stateless and thread-safe; the answer depends on no culture.</summary>
/// <remarks>
/// Text that differs only in how it is encoded (composed or decomposed letters, ligatures, soft hyphens, the sign used as an apostrophe) gives the same terms.
/// Acronyms keep their capitals, so that <c>MED</c> is never the word <c>med</c>; words in capitals, as in headlines, do not.
/// </remarks>
public static class TextAnalyzer
{
    /// <summary>The terms of a text, one for each token of <see cref="Tokenizer.Tokenize"/>, in the same order.</summary>
    /// <remarks>A stem is a prefix of its term: the bare acronym for an acronym with an ending (<c>TR</c> for <c>TR'en</c>), the text without the full stop for an abbreviation or an ordinal.</remarks>
    public static IReadOnlyList<Term> Analyze(string text)
    {
        ArgumentNullException.ThrowIfNull(text);
        var terms = new List<Term>(text.Length / 6 + 1);
        var reader = new TermReader();
        reader.Reset(text);
        while (reader.Read())
        {
            if (reader.Text.IsEmpty)
            {
                terms.Add(new Term(reader.Token.Span, null, null));
                continue;
            }
            string term = reader.Text.ToString();
            terms.Add(new Term(reader.Token.Span, term, reader.Stem.Length == term.Length ? term : reader.Stem.ToString()));
        }
        return terms.ToArray();
    }
}
