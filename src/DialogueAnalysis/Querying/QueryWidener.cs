using DialogueAnalysis.Indexing;
using DialogueAnalysis.Language;

namespace DialogueAnalysis.Querying;

/// <summary>Finds what the words of a query stand for in an index. Immutable and thread-safe.</summary>
internal sealed class QueryWidener(IndexSearch search, QueryExpander expander)
{
    /// <summary>For so many words that are nowhere the nearest is looked for, each time in the whole dictionary; for more it is not.</summary>
    public const int MostSpelt = 8;

    /// <summary>So many runs of words side by side are taken together; further ones are not.</summary>
    public const int MostRuns = 64;

    private const int NearestOfSegment = 8;

    public QueryWidening Widen(PassageQuery query, CancellationToken cancellationToken)
    {
        var words = new Dictionary<WordNode, IReadOnlyList<Expansion>>();
        var runs = new List<WidenedRun>();
        var hints = new List<SpellingHint>();
        if (query.Words is not null)
            Widen(query.Words);
        return new QueryWidening(words, runs, hints);

        void Widen(IQueryNode node)
        {
            cancellationToken.ThrowIfCancellationRequested();
            switch (node)
            {
                case WordNode { Match: WordMatch.Stem } word when !words.ContainsKey(word):
                    words.Add(word, ExpansionsOf(word, hints));
                    break;
                case OrNode or:
                    foreach (IQueryNode child in or.Children)
                        Widen(child);
                    AddRuns(or.Children, runs);
                    break;
                case AndNode and:
                    foreach (IQueryNode child in and.Children)
                        Widen(child);
                    break;
            }
        }
    }

    private IReadOnlyList<Expansion> ExpansionsOf(WordNode word, List<SpellingHint> hints)
    {
        long own = search.PassagesWith(word.Term);
        // A spelling stands in for a word that is nowhere; beside one that is there it would be another word.
        if (expander.AcronymOf(word.Written) is { } acronym && !FunctionWords.Contains(word.Text) && search.PassagesWith(acronym) > own)
            return Through(acronym, ExpansionWeights.Form);
        if (own > 0)
            return [.. expander.Expand(word.Written, IsThere).Where(e => e.Kind != ExpansionKind.Spelling && !IsTooCommon(e, own))];
        IReadOnlyList<Expansion> expansions = expander.Expand(word.Written, IsThere, withRemnants: true);
        if (expansions.Count > 0 || hints.Count == MostSpelt || Nearest(word.Text) is not { } nearest)
            return expansions;
        hints.Add(new SpellingHint(word.Written, nearest));
        return Through(nearest, ExpansionWeights.Spelling);
    }

    /// <summary>Another word in the place of one, with all that it stands for.</summary>
    private Expansion[] Through(string other, double weight) => AnalyzedWord.ReadOne(other) is { } analyzed
        ? [new Expansion(ExpansionKind.Spelling, weight, ExpansionTarget.Of([analyzed])), .. expander.Expand(other, IsThere).Where(e => e.Kind != ExpansionKind.Spelling).Select(e => e with { Weight = weight * e.Weight })]
        : [];

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
                if (runs.Count == MostRuns)
                    return;
                if (words.Count > 1 && !runs.Exists(r => r.Words.Select(w => w.Term).SequenceEqual(words.Select(w => w.Term), StringComparer.Ordinal)) && expander.ExpandRun([.. words.Select(w => w.Written)], IsThere) is { Count: > 0 } expansions)
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
        var found = new Dictionary<string, int>(StringComparer.Ordinal);
        foreach (SegmentSearch segment in search.Segments)
        {
            var suggester = new SpellingSuggester(written, NearestOfSegment);
            segment.Segment.ForEachWord(suggester.Offer);
            foreach (SpellingSuggestion near in suggester.Best)
                found[near.Term] = near.Cost;
        }
        return found.OrderBy(f => f.Value).ThenByDescending(f => PassagesWith(f.Key)).ThenBy(f => f.Key, StringComparer.Ordinal).Select(f => f.Key).FirstOrDefault();
    }

    private long PassagesWith(string word) => AnalyzedWord.ReadOne(word) is { } analyzed ? new WordQuery(analyzed.Text, analyzed.Stem).PassagesIn(search) : 0;
}
