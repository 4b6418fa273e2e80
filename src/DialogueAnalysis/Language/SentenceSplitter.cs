namespace DialogueAnalysis.Language;

/// <summary>Cuts a Danish text into sentences. Stateless and thread-safe; the answer depends on no culture.</summary>
public static class SentenceSplitter
{
    /// <summary>The sentences of a text: in order, disjoint, trimmed of white space, none empty, and together they cover every character that is not white space.</summary>
    /// <remarks>
    /// For running text and for text with line ends as read: a blank line, a heading's short line or an item of a list ends a sentence, a line broken at the margin does not.
    /// Without a full stop a sentence ends only before a word that is capitalized nowhere else (<c>Men</c>), after a headline in capitals or after a sentence in parentheses. No token of <see cref="Tokenizer.Tokenize"/> is cut.
    /// Linear in the length of the text.
    /// </remarks>
    public static IReadOnlyList<TextSpan> Split(string text)
    {
        ArgumentNullException.ThrowIfNull(text);
        IReadOnlyList<Token> tokens = Tokenizer.Tokenize(text);
        var sentences = new List<TextSpan>();
        int first = 0;
        var rules = new SentenceRules(text, tokens);
        for (int i = 0; i < tokens.Count; i++)
        {
            if (i + 1 < tokens.Count && !rules.IsBoundary(first, i))
                continue;
            sentences.Add(new TextSpan(tokens[first].Span.Start, tokens[i].Span.End));
            first = i + 1;
        }
        return sentences.ToArray();
    }
}
