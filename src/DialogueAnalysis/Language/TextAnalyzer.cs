namespace DialogueAnalysis.Language;

/// <summary>Turns a text into the terms that it is indexed and classified by. Stateless and thread-safe.</summary>
public static class TextAnalyzer
{
    /// <summary>The terms of a text, one a token, in order.</summary>
    public static IReadOnlyList<Term> Analyze(string text)
    {
        ArgumentNullException.ThrowIfNull(text);
        var terms = new List<Term>();
        for (int i = 0; i < text.Length;)
        {
            int start = i;
            if (!char.IsLetterOrDigit(text[i]))
            {
                i++;
                if (!char.IsWhiteSpace(text[start]))
                    terms.Add(new Term(new TextSpan(start, i), null, null));
                continue;
            }
            while (i < text.Length && char.IsLetterOrDigit(text[i]))
                i++;
            string word = text[start..i].ToLowerInvariant();
            terms.Add(new Term(new TextSpan(start, i), word, word));
        }
        return terms;
    }
}
