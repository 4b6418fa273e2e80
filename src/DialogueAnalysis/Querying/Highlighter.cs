using DialogueAnalysis.Indexing;
using DialogueAnalysis.Language;

namespace DialogueAnalysis.Querying;

/// <summary>Finds in the text of a passage what a query was looking for.</summary>
internal static class Highlighter
{
    /// <summary>The words that match, the phrases as a whole, and the words and phrases of a NEAR that stand near the others, and what stands for words; in order. What an alternative that does not match as a whole asks for is left out.</summary>
    public static IReadOnlyList<HitMatch> Matches(IQueryNode? node, QueryWidening widening, Passage passage)
    {
        if (node is null)
            return [];
        var found = new List<HitMatch>();
        Term[] words = WordsOf(passage.Text);
        string[] headings = widening.IsOn && passage.Section is [.., var heading] ? [.. WordsOf(heading).Select(w => w.Stem ?? w.Text!)] : [];
        Collect(node, words, headings, widening, whole: false, found);
        foreach (WidenedRun run in widening.Runs)
            ExpansionFinder.Collect(run.Written, run.Expansions, words, found);
        // A part by itself says nothing where it is found with the others.
        bool IsCovered(HitMatch match) => match.Kind == ExpansionKind.Remnant
            && found.Exists(m => m.Kind != ExpansionKind.Remnant && m.Word == match.Word && m.Span.Start <= match.Span.Start && m.Span.End >= match.Span.End);
        return [.. found.Where(m => !IsCovered(m)).Distinct().OrderBy(m => m.Span).ThenBy(m => m.Kind).ThenBy(m => m.Word, StringComparer.Ordinal)];
    }

    /// <summary>The same without expansions, but a NEAR from its first word to its last.</summary>
    /// <param name="query">The query.</param>
    /// <param name="words">The words of the passage, from <see cref="WordsOf"/>.</param>
    public static TextSpan[] Occurrences(PassageQuery query, Term[] words)
    {
        var found = new List<HitMatch>();
        if (query.Words is { } node)
            Collect(node, words, [], QueryWidening.None, whole: true, found);
        return Join(found);
    }

    /// <summary>The words of a text, in order.</summary>
    public static Term[] WordsOf(string text) => [.. TextAnalyzer.Analyze(text).Where(t => t.Text is not null)];

    /// <summary>The places of matches, in order and disjoint.</summary>
    public static TextSpan[] Join(IEnumerable<HitMatch> matches)
    {
        var joined = new List<TextSpan>();
        foreach (TextSpan span in matches.Select(m => m.Span).Order())
        {
            if (joined.Count > 0 && span.Start < joined[^1].End)
                joined[^1] = new TextSpan(joined[^1].Start, Math.Max(joined[^1].End, span.End));
            else
                joined.Add(span);
        }
        return [.. joined];
    }

    // A word is there too where it stands in the heading, which has no place in the passage.
    private static bool Collect(IQueryNode node, Term[] words, IReadOnlyCollection<string> headings, QueryWidening widening, bool whole, List<HitMatch> found)
    {
        int before = found.Count;
        switch (node)
        {
            case WordNode word:
                Collect([word], words, found);
                ExpansionFinder.Collect(word.Written, widening.Of(word), words, found);
                return found.Count > before || (word.Match == WordMatch.Stem && headings.Contains(word.Term));
            case PhraseNode phrase:
                Collect(phrase.Words, words, found);
                return found.Count > before;
            case NearNode near:
                Collect(near, words, whole, found);
                return found.Count > before;
            case OrNode or:
                bool any = false;
                foreach (IQueryNode child in or.Children)
                    any |= Collect(child, words, headings, widening, whole, found);
                return any;
            case AndNode and:
                foreach (IQueryNode child in and.Children)
                {
                    if (Collect(child, words, headings, widening, whole, found))
                        continue;
                    found.RemoveRange(before, found.Count - before);
                    return false;
                }
                return true;
            case NotNode not:
                return not.IsFilter || !Collect(not.Child, words, [], QueryWidening.None, whole, []);
            default:
                // A filter says nothing about words.
                return true;
        }
    }

    private static void Collect(IReadOnlyList<WordNode> phrase, Term[] words, List<HitMatch> found)
    {
        string written = string.Join(' ', phrase.Select(w => w.Written));
        foreach (int start in Starts(phrase, words))
            found.Add(new HitMatch(SpanOf(words, start, phrase.Count), written, null));
    }

    private static void Collect(NearNode near, Term[] words, bool whole, List<HitMatch> found)
    {
        string written = string.Join(' ', near.Operands.SelectMany(NearNode.Alternatives).SelectMany(p => p).Select(w => w.Written));
        var occurrences = new List<NearOccurrence>();
        for (int term = 0; term < near.Operands.Count; term++)
        {
            foreach (IReadOnlyList<WordNode> phrase in NearNode.Alternatives(near.Operands[term]))
                occurrences.AddRange(Starts(phrase, words).Select(start => new NearOccurrence(start, phrase.Count, term)));
        }
        occurrences.Sort();
        var finder = new NearFinder(near.Operands.Count, near.Distance);
        if (!whole)
        {
            found.AddRange(finder.Partners(occurrences).Select(o => new HitMatch(SpanOf(words, o.Start, o.Length), written, null)));
            return;
        }
        var finds = new List<int[]>();
        finder.Find(occurrences, finds);
        foreach (int[] find in finds)
            found.Add(new HitMatch(SpanOf(words, occurrences[find[0]].Start, occurrences[find[^1]].End - occurrences[find[0]].Start), written, null));
    }

    private static IEnumerable<int> Starts(IReadOnlyList<WordNode> phrase, Term[] words)
    {
        for (int at = 0; at + phrase.Count <= words.Length; at++)
        {
            int same = 0;
            while (same < phrase.Count && Matches(phrase[same], words[at + same]))
                same++;
            if (same == phrase.Count)
                yield return at;
        }
    }

    private static TextSpan SpanOf(Term[] words, int start, int count) => new(words[start].Span.Start, words[start + count - 1].Span.End);

    private static bool Matches(WordNode word, Term term) => word.Match switch
    {
        WordMatch.Stem => string.Equals(term.Stem ?? term.Text, word.Term, StringComparison.Ordinal),
        WordMatch.Exact => string.Equals(term.Text, word.Term, StringComparison.Ordinal),
        _ => term.Text!.StartsWith(word.Term, StringComparison.Ordinal),
    };
}
