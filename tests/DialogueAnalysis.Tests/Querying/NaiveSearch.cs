using System.Globalization;
using DialogueAnalysis.Indexing;
using DialogueAnalysis.Language;
using DialogueAnalysis.Querying;

namespace DialogueAnalysis.Tests.Querying;

/// <summary>Answers a query by looking at every passage, with the formulas as the literature writes them.</summary>
internal sealed class NaiveSearch(IReadOnlyList<Passage> passages, IReadOnlyList<IReadOnlyList<string>> labels, IReadOnlyDictionary<string, IReadOnlyList<double>>? probabilities = null)
{
    private readonly double _average = passages.Count == 0 ? 0 : passages.Average(p => TextAnalyzer.Analyze(p.Text).Count(t => t.Text is not null));
    private readonly Dictionary<(WordMatch, string), int> _counts = [];
    private readonly Term[][] _words = [.. passages.Select(p => TextAnalyzer.Analyze(p.Text).Where(t => t.Text is not null).ToArray())];

    /// <summary>The passages that match, with their scores, in their order.</summary>
    public List<(int Passage, double Score)> Find(PassageQuery query)
    {
        var found = new List<(int, double)>();
        for (int i = 0; i < passages.Count; i++)
        {
            double score = query.Words is null ? 0 : Score(query.Words, i) ?? double.NaN;
            if (!double.IsNaN(score) && query.Restrictions.All(r => Score(r, i) is not null))
                found.Add((i, score));
        }
        return found;
    }

    private double? Score(IQueryNode node, int passage)
    {
        switch (node)
        {
            case WordNode word:
                return Bm25([word], passage);
            case PhraseNode phrase:
                return Bm25(phrase.Words, passage);
            case NearNode near:
                return Score(Finds(near, passage), near.Operands.Sum(o => NearNode.Alternatives(o).Select(Idf).Where(i => i is not null).Min() ?? 0), passage);
            case FilterNode { Bound: { } bound } filter:
                return probabilities!.Any(p => Fits(filter with { Bound = null }, p.Key) && bound.Holds(p.Value[passage])) ? 0 : null;
            case FilterNode filter:
                return Values(filter.Facet, passage).Any(v => Fits(filter, v)) ? 0 : null;
            case NotNode not:
                return Score(not.Child, passage) is null ? 0 : null;
            case AndNode and:
                double?[] all = [.. and.Children.Select(c => Score(c, passage))];
                return all.All(s => s is not null) ? all.Sum() : null;
            case OrNode or:
                double?[] any = [.. or.Children.DistinctBy(c => c is WordNode w ? (object)(w.Match, w.Term) : new object()).Select(c => Score(c, passage))];
                return any.Any(s => s is not null) ? any.Sum(s => s ?? 0) : null;
            default:
                throw new InvalidOperationException();
        }
    }

    private double? Bm25(IReadOnlyList<WordNode> words, int passage)
    {
        int frequency = Starts(words, passage).Count();
        return frequency == 0 ? null : Score(frequency, Idf(words)!.Value, passage);
    }

    private double? Score(int frequency, double idf, int passage) =>
        frequency == 0 ? null : idf * frequency * 2.2 / (frequency + 1.2 * (0.25 + 0.75 * LengthClass.ShortestOf(LengthClass.Of(_words[passage].Length)) / _average));

    /// <summary>Null where no passage holds one of the words.</summary>
    private double? Idf(IReadOnlyList<WordNode> words)
    {
        double idf = 0;
        foreach (WordNode word in words)
        {
            if (!_counts.TryGetValue((word.Match, word.Term), out int n))
                _counts[(word.Match, word.Term)] = n = Passages(word);
            if (n == 0)
                return null;
            idf += Math.Log(1 + (passages.Count - n + 0.5) / (n + 0.5));
        }
        return idf;
    }

    // The words with a beginning count as one that is in as many passages as all of them together: stems that begin so as a whole, of others the forms.
    private int Passages(WordNode word)
    {
        if (word.Match != WordMatch.Prefix)
            return _words.Count(p => p.Any(t => Meets(word, t)));
        var words = _words.SelectMany((p, i) => p.Where(t => Meets(word, t)).Select(t => (Word: t.Stem!.StartsWith(word.Term, StringComparison.Ordinal) ? t.Stem : t.Text, Passage: i)));
        return Math.Min(passages.Count, words.Distinct().Count());
    }

    private IEnumerable<int> Starts(IReadOnlyList<WordNode> words, int passage)
    {
        Term[] all = _words[passage];
        return Enumerable.Range(0, Math.Max(0, all.Length - words.Count + 1)).Where(at => words.Select((w, i) => Meets(w, all[at + i])).All(m => m));
    }

    /// <summary>From left to right, the next last word that others stand near before, until none is left.</summary>
    private int Finds(NearNode near, int passage)
    {
        (int Start, int End, int Term)[] all = [.. near.Operands
            .SelectMany((o, term) => NearNode.Alternatives(o).SelectMany(words => Starts(words, passage).Select(s => (Start: s, End: s + words.Count, Term: term))))
            .Distinct().OrderBy(o => o.Start).ThenBy(o => o.End).ThenBy(o => o.Term)];
        int found = 0, free = 0;
        foreach ((int start, int end, int term) in all)
        {
            if (start >= free && Before(start, [.. Enumerable.Range(0, near.Operands.Count).Where(t => t != term)], near.Distance))
            {
                found++;
                free = end;
            }
        }
        return found;

        // Whether an occurrence of each of the terms stands before the position, with at most so many words to spare.
        bool Before(int position, int[] terms, int spare) => terms.Length == 0
            || all.Any(o => terms.Contains(o.Term) && o.Start >= free && o.End <= position && position - o.End <= spare
                && Before(o.Start, [.. terms.Where(t => t != o.Term)], spare - (position - o.End)));
    }

    private static bool Meets(WordNode word, Term term) => word.Match switch
    {
        WordMatch.Stem => term.Stem == word.Term,
        WordMatch.Exact => term.Text == word.Term,
        _ => term.Text!.StartsWith(word.Term, StringComparison.Ordinal),
    };

    private static bool Fits(FilterNode filter, string value)
    {
        if (filter.Facet == Facet.Page)
            return Number(value) >= (filter.From == "" ? 0 : Number(filter.From)) && Number(value) <= (filter.To == "" ? int.MaxValue : Number(filter.To!));
        if (filter.Facet == Facet.Date)
            return First(value) >= (filter.From == "" ? DateOnly.MinValue : First(filter.From)) && Last(value) <= (filter.To == "" ? DateOnly.MaxValue : Last(filter.To!));
        return filter.IsPrefix ? value.StartsWith(filter.From, StringComparison.OrdinalIgnoreCase) : value.Equals(filter.From, StringComparison.OrdinalIgnoreCase);
    }

    private static int Number(string digits) => int.Parse(digits, CultureInfo.InvariantCulture);

    private static DateOnly First(string date)
    {
        int[] parts = [.. date.Split('-').Select(Number)];
        return new DateOnly(parts[0], parts.ElementAtOrDefault(1) is > 0 and int month ? month : 1, parts.ElementAtOrDefault(2) is > 0 and int day ? day : 1);
    }

    private static DateOnly Last(string date) => date.Length switch
    {
        4 => First(date).AddYears(1).AddDays(-1),
        7 => First(date).AddMonths(1).AddDays(-1),
        _ => First(date),
    };

    private IEnumerable<string> Values(Facet facet, int passage)
    {
        Passage p = passages[passage];
        DocumentMetadata meta = p.Part.Metadata;
        string?[] values = facet switch
        {
            Facet.Document => [p.Document.Id],
            Facet.Part => [p.Part.Id],
            Facet.Kind => [p.Kind.ToString(), meta.Kind.ToString()],
            Facet.Place => [meta.Place],
            Facet.System => [.. meta.Systems.Select(s => s == CooperationSystem.LocalParties ? "local-parties" : s.ToString())],
            Facet.Page => [p.Page?.ToString(CultureInfo.InvariantCulture)],
            Facet.Speaker => [p.Speaker?.Role],
            Facet.Date => [meta.Date ?? meta.Year?.ToString(CultureInfo.InvariantCulture)],
            Facet.Category => [.. labels[passage]],
            _ => [.. p.Section],
        };
        return values.OfType<string>();
    }
}
