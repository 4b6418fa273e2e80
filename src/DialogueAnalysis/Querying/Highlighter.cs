using DialogueAnalysis.Language;

namespace DialogueAnalysis.Querying;

/// <summary>Finds in the text of a passage what a query was looking for.</summary>
internal static class Highlighter
{
    /// <summary>The words that match, and the phrases as a whole; in order and disjoint. What an alternative that does not match as a whole asks for is left out.</summary>
    public static TextSpan[] Find(PassageQuery query, string text)
    {
        if (query.Words is null)
            return [];
        Term[] words = [.. TextAnalyzer.Analyze(text).Where(t => t.Text is not null)];
        var found = new List<TextSpan>();
        Collect(query.Words, words, found);
        found.Sort();
        return Join(found);
    }

    private static bool Collect(IQueryNode node, Term[] words, List<TextSpan> found)
    {
        int before = found.Count;
        switch (node)
        {
            case WordNode word:
                for (int i = 0; i < words.Length; i++)
                {
                    if (Matches(word, words[i]))
                        found.Add(words[i].Span);
                }
                return found.Count > before;
            case PhraseNode phrase:
                for (int i = 0; i + phrase.Words.Count <= words.Length; i++)
                {
                    if (StandsAt(phrase, words, i))
                        found.Add(new TextSpan(words[i].Span.Start, words[i + phrase.Words.Count - 1].Span.End));
                }
                return found.Count > before;
            case OrNode or:
                bool any = false;
                foreach (IQueryNode child in or.Children)
                    any |= Collect(child, words, found);
                return any;
            case AndNode and:
                foreach (IQueryNode child in and.Children)
                {
                    if (Collect(child, words, found))
                        continue;
                    found.RemoveRange(before, found.Count - before);
                    return false;
                }
                return true;
            case NotNode not:
                return not.IsFilter || !Collect(not.Child, words, []);
            default:
                // A filter says nothing about words.
                return true;
        }
    }

    private static bool StandsAt(PhraseNode phrase, Term[] words, int at)
    {
        for (int i = 0; i < phrase.Words.Count; i++)
        {
            if (!Matches(phrase.Words[i], words[at + i]))
                return false;
        }
        return true;
    }

    private static bool Matches(WordNode word, Term term) => word.Match switch
    {
        WordMatch.Stem => string.Equals(term.Stem ?? term.Text, word.Term, StringComparison.Ordinal),
        WordMatch.Exact => string.Equals(term.Text, word.Term, StringComparison.Ordinal),
        _ => term.Text!.StartsWith(word.Term, StringComparison.Ordinal),
    };

    private static TextSpan[] Join(List<TextSpan> sorted)
    {
        var joined = new List<TextSpan>();
        foreach (TextSpan span in sorted)
        {
            if (joined.Count > 0 && span.Start < joined[^1].End)
                joined[^1] = new TextSpan(joined[^1].Start, Math.Max(joined[^1].End, span.End));
            else
                joined.Add(span);
        }
        return [.. joined];
    }
}
