using DialogueAnalysis.Language;

namespace DialogueAnalysis.Quality.Relevance;

/// <summary>BM25 over Danish stems as the literature has it, k1 = 1.2 and b = 0.75, all words as alternatives: what the search is compared with. Made apart from the index.</summary>
internal sealed class PlainBm25
{
    private const double K1 = 1.2;
    private const double B = 0.75;
    private readonly IReadOnlyList<Passage> _passages;
    private readonly Dictionary<string, int>[] _counts;
    private readonly Dictionary<string, int> _held = new(StringComparer.Ordinal);
    private readonly double _average;

    public PlainBm25(IReadOnlyList<Passage> passages)
    {
        _passages = passages;
        _counts = [.. passages.Select(p => Stems(p.Text).GroupBy(s => s, StringComparer.Ordinal).ToDictionary(g => g.Key, g => g.Count(), StringComparer.Ordinal))];
        foreach (string stem in _counts.SelectMany(c => c.Keys))
            _held[stem] = _held.GetValueOrDefault(stem) + 1;
        _average = _counts.Average(c => c.Values.Sum());
    }

    /// <summary>The best passages, the best first; of equal ones the earlier.</summary>
    public string[] Search(string query, int top)
    {
        string[] stems = [.. Stems(query).Distinct(StringComparer.Ordinal).Where(_held.ContainsKey)];
        return [.. Enumerable.Range(0, _counts.Length).Select(i => (Passage: i, Score: Score(stems, _counts[i])))
            .Where(s => s.Score > 0).OrderByDescending(s => s.Score).ThenBy(s => s.Passage).Take(top).Select(s => _passages[s.Passage].Id)];
    }

    private double Score(string[] stems, Dictionary<string, int> counts)
    {
        double length = counts.Values.Sum(), sum = 0;
        foreach (string stem in stems)
        {
            double frequency = counts.GetValueOrDefault(stem), held = _held[stem];
            sum += Math.Log(1 + (_counts.Length - held + 0.5) / (held + 0.5)) * frequency * (K1 + 1) / (frequency + K1 * (1 - B + B * length / _average));
        }
        return sum;
    }

    private static IEnumerable<string> Stems(string text) => TextAnalyzer.Analyze(text).Where(t => t.Text is not null).Select(t => t.Stem ?? t.Text!);
}
