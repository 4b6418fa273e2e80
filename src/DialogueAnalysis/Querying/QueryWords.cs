using System.Buffers;
using DialogueAnalysis.Language;

namespace DialogueAnalysis.Querying;

/// <summary>Reads the words of one stretch of a query without blanks.</summary>
internal static class QueryWords
{
    private static readonly SearchValues<char> s_behindStar = SearchValues.Create("*?!.,;:");

    /// <summary>The words of the stretch, each such that what is printed for it is read as the same word; empty where it holds punctuation only.</summary>
    /// <param name="stretch">The stretch.</param>
    /// <param name="position">Where it begins in the query.</param>
    /// <exception cref="QuerySyntaxException">A <c>*</c> does not end a word, or ends one that is to be met exactly.</exception>
    public static List<WordNode> Read(string stretch, int position)
    {
        var words = new List<WordNode>();
        bool exact = stretch.StartsWith('=');
        int star = stretch.IndexOf('*', StringComparison.Ordinal);
        if (star < 0)
        {
            Add(stretch, exact ? WordMatch.Exact : WordMatch.Stem, words);
            return words;
        }
        if (exact)
            throw new QuerySyntaxException(position + star, "found = and * on one word, expected one of them: =word is this form only, word* every word that begins so");
        if (stretch.AsSpan(star + 1).ContainsAnyExcept(s_behindStar))
            throw new QuerySyntaxException(position + star, "found * within a word, expected it at the end only: begin*");
        Add(stretch[..star], WordMatch.Stem, words);
        if (words.Count == 0 || !stretch[..star].EndsWith(words[^1].Written, StringComparison.Ordinal))
            throw new QuerySyntaxException(position + star, "found * without a word before it, expected the beginning of a word: begin*");
        WordNode last = words[^1];
        words[^1] = last with { Match = WordMatch.Prefix, Term = AsWord(last.Written) };
        return words;
    }

    private static string AsWord(string written) => TextAnalyzer.Analyze(written).First(t => t.Text is not null).Text!;

    // A word read by itself may be read otherwise than among its neighbours; it is read by itself when the printed query is.
    private static void Add(string stretch, WordMatch match, List<WordNode> words)
    {
        foreach (Term term in TextAnalyzer.Analyze(stretch))
        {
            if (term.Text is null)
                continue;
            string written = term.Span.In(stretch);
            if (written.Length < stretch.Length)
                Add(written, match, words);
            else
                words.Add(new WordNode(written, match, match == WordMatch.Stem ? term.Stem ?? term.Text : term.Text, term.Stem ?? term.Text) { Text = term.Text });
        }
    }
}
