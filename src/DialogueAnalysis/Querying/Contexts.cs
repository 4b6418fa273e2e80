using DialogueAnalysis.Language;

namespace DialogueAnalysis.Querying;

/// <summary>What stands around the occurrences in one passage.</summary>
/// <param name="text">The passage's text.</param>
/// <param name="words">Its words, in order.</param>
/// <param name="options">How wide contexts are, and which word they are sorted by.</param>
internal sealed class Contexts(string text, Term[] words, ConcordanceOptions options)
{
    private const int KeyWords = 3;

    /// <summary>An occurrence and its context, cut between words; signs without a blank between stay with their word.</summary>
    public TextSpan Around(TextSpan span) => options.ContextCharacters is int characters
        ? new TextSpan(ForwardTo(span.Start, span.Start - Math.Min(characters, span.Start)), BackwardTo(span.End, span.End + Math.Min(characters, text.Length - span.End)))
        : new TextSpan(FirstOf(span), LastOf(span));

    /// <summary>The words that the occurrence is sorted by, the first to decide first; empty where there are none.</summary>
    public string[] KeyOf(TextSpan span)
    {
        string[] key = new string[KeyWords];
        int left = FirstFrom(span.Start) - options.SortWord, right = FirstFrom(span.End) + options.SortWord - 1;
        for (int i = 0; i < KeyWords; i++)
        {
            int word = options.Sort == ConcordanceSort.Left ? left - i : right + i;
            key[i] = word >= 0 && word < words.Length ? words[word].Text! : "";
        }
        return key;
    }

    private int FirstOf(TextSpan span)
    {
        if (options.ContextWords == 0)
            return span.Start;
        int word = FirstFrom(span.Start) - options.ContextWords;
        if (word <= 0)
            return 0;
        int start = words[word].Span.Start;
        while (start > words[word - 1].Span.End && !char.IsWhiteSpace(text[start - 1]))
            start--;
        return start;
    }

    private int LastOf(TextSpan span)
    {
        if (options.ContextWords == 0)
            return span.End;
        int next = FirstFrom(span.End);
        if (words.Length - next <= options.ContextWords)
            return text.Length;
        int word = next + options.ContextWords, end = words[word - 1].Span.End;
        while (end < words[word].Span.Start && !char.IsWhiteSpace(text[end]))
            end++;
        return end;
    }

    // The first word that does not begin before the position.
    private int FirstFrom(int position)
    {
        int from = 0, to = words.Length;
        while (from < to)
        {
            int middle = (from + to) / 2;
            if (words[middle].Span.Start < position)
                from = middle + 1;
            else
                to = middle;
        }
        return from;
    }

    // From a cut on to the next beginning of a word, at most to the occurrence.
    private int ForwardTo(int most, int cut)
    {
        while (cut > 0 && cut < most && !char.IsWhiteSpace(text[cut - 1]))
            cut++;
        return cut;
    }

    // From a cut back to the end of a word, at most to the occurrence.
    private int BackwardTo(int least, int cut)
    {
        while (cut < text.Length && cut > least && !char.IsWhiteSpace(text[cut]))
            cut--;
        return cut;
    }
}
