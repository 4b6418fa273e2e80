using System.Runtime.InteropServices;
using DialogueAnalysis.Language;

namespace DialogueAnalysis.Classification;

/// <summary>The memory that scoring needs, used again and again by one thread for any model. Not thread-safe.</summary>
internal sealed class ClassifierScratch
{
    private readonly TermReader _reader = new();
    private readonly FeatureList _words = new();
    private readonly FeatureList _runs = new();
    private readonly FeatureCounter _counter = new();
    private readonly KnownRuns _known = new();
    private readonly List<int> _places = [];
    private double[] _scores = [];

    /// <summary>The log-odds of each category given any, and last of any; valid until the next call.</summary>
    public ReadOnlySpan<double> Score(LinearModel model, string text)
    {
        if (_scores.Length != model.Biases.Length)
            _scores = new double[model.Biases.Length];
        double[] logOdds = _scores;
        CountKnown(model, text);
        model.Biases.CopyTo(logOdds, 0);
        ReadOnlySpan<int> features = _counter.Features;
        ReadOnlySpan<double> values = _counter.Values;
        for (int i = 0; i < features.Length; i++)
        {
            ReadOnlySpan<float> weights = model.Weights.AsSpan(features[i] * logOdds.Length, logOdds.Length);
            double value = values[i];
            for (int c = 0; c < logOdds.Length; c++)
                logOdds[c] += value * weights[c];
        }
        _counter.Clear();
        return logOdds;
    }

    /// <summary>For each category, and last for any, what each term adds to its log-odds. A feature's part is shared by its places; that of a pair by its two words.</summary>
    public double[][] Shares(LinearModel model, string text, int terms)
    {
        int categories = model.Biases.Length;
        double[][] shares = [.. model.Biases.Select(_ => new double[terms])];
        Count(model, text);
        ReadOnlySpan<int> features = _counter.Features;
        double[] valueOf = new double[model.Scales.Length];
        for (int i = 0; i < features.Length; i++)
            valueOf[features[i]] = _counter.Values[i] / _counter.CountOf(features[i]);
        foreach (FeatureList list in (FeatureList[])[_words, _runs])
        {
            foreach (FeatureOccurrence occurrence in list.Items)
            {
                int feature = model.Table.Find(occurrence.Name);
                for (int c = 0; c < categories; c++)
                {
                    double half = valueOf[feature] * model.Weights[(feature * categories) + c] / 2;
                    shares[c][occurrence.First] += half;
                    shares[c][occurrence.Second] += half;
                }
            }
        }
        _counter.Clear();
        return shares;
    }

    /// <summary>Counts as <see cref="Count"/> does, without a list of the places of the runs.</summary>
    private void CountKnown(LinearModel model, string text)
    {
        _places.Clear();
        var runs = new RunPlaces(model, _known, _places);
        model.Extractor.Extract(text, _reader, _words, ref runs);
        _counter.Reserve(model.Scales.Length);
        Add(model.Table, _words);
        int next = _counter.Weigh(0, model.Scales, 1);
        foreach (int place in CollectionsMarshal.AsSpan(_places))
            _counter.Add(place);
        _counter.Weigh(next, model.Scales, model.Extractor.Options.RunShare);
    }

    private void Count(LinearModel model, string text)
    {
        model.Extractor.Extract(text, _reader, _words, _runs);
        _counter.Reserve(model.Scales.Length);
        Add(model.Table, _words);
        int next = _counter.Weigh(0, model.Scales, 1);
        Add(model.Table, _runs);
        _counter.Weigh(next, model.Scales, model.Extractor.Options.RunShare);
    }

    private void Add(FeatureTable table, FeatureList list)
    {
        foreach (FeatureOccurrence occurrence in list.Items)
            _counter.Add(table.Find(occurrence.Name));
    }

    private readonly struct RunPlaces(LinearModel model, KnownRuns known, List<int> places) : IRunSink
    {
        public void Add(ReadOnlySpan<char> word, int term) => places.AddRange(known.Of(model, word));
    }
}
