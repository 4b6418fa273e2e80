using DialogueAnalysis.Indexing;
using DialogueAnalysis.Language;

namespace DialogueAnalysis.Querying;

/// <summary>Finds what the words of a query stand for in an index. Immutable and thread-safe.</summary>
internal sealed class QueryWidener(IndexSearch search, QueryExpander expander)
{
    private const int MostSuggestions = 1;

    public QueryWidening Widen(PassageQuery query)
    {
        var words = new Dictionary<WordNode, IReadOnlyList<Expansion>>();
        var runs = new List<WidenedRun>();
        var hints = new List<SpellingHint>();
        if (query.Words is not null)
            Widen(query.Words, words, runs, hints);
        return new QueryWidening(words, runs, hints);
    }

    private void Widen(IQueryNode node, Dictionary<WordNode, IReadOnlyList<Expansion>> words, List<WidenedRun> runs, List<SpellingHint> hints)
    {
        switch (node)
        {
            case WordNode { Match: WordMatch.Stem } word:
                Widen(word, words, hints);
                break;
            case OrNode or:
                foreach (IQueryNode child in or.Children)
                    Widen(child, words, runs, hints);
                AddRuns(or.Children, runs);
                break;
            case AndNode and:
                foreach (IQueryNode child in and.Children)
                    Widen(child, words, runs, hints);
                break;
        }
    }

    private void Widen(WordNode word, Dictionary<WordNode, IReadOnlyList<Expansion>> words, List<SpellingHint> hints)
    {
        if (words.ContainsKey(word))
            return;
        long own = search.PassagesWith(word.Term);
        bool isThere = own > 0;
        // A spelling stands in for a word that is nowhere; beside one that is there it would be another word.
        IReadOnlyList<Expansion> expansions = [.. expander.Expand(word.Written, IsThere).Where(e => !isThere || (e.Kind != ExpansionKind.Spelling && !IsTooCommon(e, own)))];
        if (!isThere)
            expansions = [.. expansions, .. expander.PartsOf(word.Written, IsThere)];
        if (!isThere && expansions.Count == 0 && Nearest(word.Text) is { } nearest)
        {
            hints.Add(new SpellingHint(word.Written, nearest));
            if (AnalyzedWord.ReadOne(nearest) is { } analyzed)
                expansions = [new Expansion(ExpansionKind.Spelling, ExpansionWeights.Spelling, ExpansionTarget.Of([analyzed]))];
        }
        if (expansions.Count > 0)
            words.Add(word, expansions);
    }

    /// <summary>Whether a word of about the same meaning is so much more frequent than the word that most of its passages are about something else.</summary>
    private bool IsTooCommon(Expansion expansion, long own) => expansion.Kind is ExpansionKind.Synonym or ExpansionKind.Narrower
        && expansion.Target.Stems.Min(search.PassagesWith) > Math.Max(search.Count * RankingWeights.CommonShare, own * RankingWeights.MostTimesAsCommon);

    private void AddRuns(IReadOnlyList<IQueryNode> alternatives, List<WidenedRun> runs)
    {
        for (int start = 0; start < alternatives.Count; start++)
        {
            var words = new List<WordNode>();
            for (int at = start; at < alternatives.Count && words.Count < expander.LongestRun && alternatives[at] is WordNode { Match: WordMatch.Stem } word; at++)
            {
                words.Add(word);
                if (words.Count > 1 && expander.ExpandRun([.. words.Select(w => w.Written)], IsThere) is { Count: > 0 } expansions)
                    runs.Add(new WidenedRun([.. words], expansions));
            }
        }
    }

    private bool IsThere(ExpansionTarget target) => target.Kind == TargetKind.Part
        ? Array.Exists(search.Segments, s => s.Segment.Parts.TryFind(target.Key, out _))
        : target.Stems.All(stem => search.PassagesWith(stem) > 0);

    /// <summary>The word of the index that is nearest to one whose stem it does not hold, letter by letter as both are written; null where none is near.</summary>
    private string? Nearest(string written)
    {
        var suggester = new SpellingSuggester(written, MostSuggestions);
        foreach (SegmentSearch segment in search.Segments)
        {
            foreach ((string stem, TermEntry entry) in segment.Segment.StemsInOrder())
            {
                foreach (StemForm form in segment.Segment.FormsOf(entry))
                    suggester.Offer(stem + form.Suffix, form.Passages);
            }
        }
        return suggester.Best is [var best, ..] ? best.Term : null;
    }
}
