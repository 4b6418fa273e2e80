using System.Globalization;
using DialogueAnalysis.Indexing;

namespace DialogueAnalysis.Querying;

/// <summary>Explains the scores of one passage by opening the cursors of a query on it. For one thread.</summary>
/// <param name="segment">The segment of the passage.</param>
/// <param name="number">The number of the passage in the segment.</param>
/// <param name="passage">The passage.</param>
internal sealed class ScoreExplainer(SegmentSearch segment, int number, Passage passage)
{
    private readonly FoundWords _words = new(segment, number, passage.Text);

    /// <summary>Why the passage scores what it does; a score of 0 without children where it does not match.</summary>
    /// <param name="search">The index.</param>
    /// <param name="query">The query.</param>
    /// <param name="number">The number of the passage in the index, which was not removed.</param>
    /// <param name="passage">The passage.</param>
    public static ScoreExplanation Explain(IndexSearch search, IIndexQuery query, int number, Passage passage)
    {
        SegmentSearch segment = Array.FindLast(search.Segments, s => s.First <= number)!;
        int inSegment = number - segment.First;
        SearchStore store = SearchStore.Current;
        (int, int) mark = store.Mark();
        try
        {
            ScoreExplanation? explained = segment.Removed?.Contains(inSegment) == true ? null : new ScoreExplainer(segment, inSegment, passage).Explain(query);
            return explained ?? new ScoreExplanation(0, "does not match");
        }
        finally
        {
            store.Release(mark);
        }
    }

    /// <summary>Null where the passage does not match.</summary>
    private ScoreExplanation? Explain(IIndexQuery query)
    {
        IPassageCursor cursor = query.Open(segment);
        if (cursor.Seek(number) != number)
            return null;
        double score = (double)cursor.Score() / Bm25.Scale;
        return query switch
        {
            AllOfQuery all => Sum(score, "sum of all that is required", all.Required),
            AnyOfQuery any => Sum(score, "sum of the alternatives that match", any.Alternatives),
            ITermQuery term => Term(score, term),
            _ => new ScoreExplanation(score, "filter, scores nothing"),
        };
    }

    private ScoreExplanation Sum(double score, string description, IReadOnlyList<IIndexQuery> queries)
    {
        ScoreExplanation[] children = [.. queries.Select(Explain).OfType<ScoreExplanation>()];
        return children switch
        {
            [] => new ScoreExplanation(score, "whatever is not excluded, scores nothing"),
            [var only] => only,
            _ => new ScoreExplanation(score, description, children),
        };
    }

    private ScoreExplanation Term(double score, ITermQuery term)
    {
        IReadOnlyList<WeightedTerm> forms = term is WeightedTermsQuery { Terms: var terms } ? terms : [WeightedTerm.Of(term, 1)];
        (int Units, ScoreExplanation Node)[] found = [.. forms.Select(Form).OfType<(int, ScoreExplanation)>()];
        int units = found.Sum(f => f.Units), length = segment.Segment.Lengths[number];
        double weight = (double)term.WeightIn(segment.Search) / Bm25.Scale;
        string times = Number(Bm25.K1 + 1), idf = Number(weight / (Bm25.K1 + 1));
        return new ScoreExplanation(score, $"{NameOf(term)}, weight × share",
            new ScoreExplanation(weight, $"weight, idf {idf} × {times}; counted as in {Math.Min(term.PassagesIn(segment.Search), segment.Search.Count)} of {segment.Search.Count} passages"),
            new ScoreExplanation(segment.Ranking.FractionalPart(units, (byte)length), $"share for frequency and length, {LengthClass.ShortestOf(length)} words",
                new ScoreExplanation(Frequency(units), "frequency, each form counted by its worth", [.. found.Select(f => f.Node)])));
    }

    private (int Units, ScoreExplanation Node)? Form(WeightedTerm form)
    {
        if (form.Query.OpenTerm(segment) is not { } cursor || cursor.Seek(number) != number)
            return null;
        int frequency = cursor.Frequency();
        string kind = form.Kind ?? (form.Query is NearQuery ? "near each other" : "as asked for");
        string words = _words.Of(form.Query) is { Length: > 0 } found ? $" “{found}”" : "";
        return (frequency * form.Units, new ScoreExplanation(Frequency(frequency * form.Units), $"{kind}{words}, {frequency.ToString(CultureInfo.InvariantCulture)} × {Number(Frequency(form.Units))}"));
    }

    private string NameOf(ITermQuery term) => term switch
    {
        WeightedTermsQuery { Label: { } label } => $"“{label}”",
        WeightedTermsQuery { Terms: [var only] } => NameOf(only.Query),
        NearQuery => $"“{_words.Of(term)}” near each other",
        PrefixQuery prefix => $"“{prefix.Prefix}*”",
        _ => $"“{_words.Of(term)}”",
    };

    private static double Frequency(int units) => (double)units / Bm25.FrequencyUnit;

    private static string Number(double number) => number.ToString("0.###", CultureInfo.InvariantCulture);
}
