namespace DialogueAnalysis.Classification;

/// <summary>How like a passage is to the one most like it among many that stay the same. Deterministic; not thread-safe, for it counts in place.</summary>
/// <remarks>
/// Looked up by stems: a passage is compared only where it shares one, so the time is that of the passages that do, stem by stem.
/// Zobel and Moffat 2006, Inverted Files for Text Search Engines.
/// </remarks>
internal sealed class NearestPassages
{
    private readonly PassageVectors _vectors;
    private readonly int[] _starts;
    private readonly int[] _passages;
    private readonly double[] _values;
    private readonly double[] _sums;
    private readonly List<int> _met = [];

    /// <param name="vectors">All passages.</param>
    /// <param name="first">Where those begin that stay the same: it is these to the last.</param>
    /// <param name="count">How many passages there are in all.</param>
    public NearestPassages(PassageVectors vectors, int first, int count)
    {
        _vectors = vectors;
        _starts = new int[vectors.Words + 1];
        _sums = new double[count - first];
        for (int i = first; i < count; i++)
        {
            foreach (int word in vectors.WordsOf(i))
                _starts[word + 1]++;
        }
        for (int word = 0; word < vectors.Words; word++)
            _starts[word + 1] += _starts[word];
        _passages = new int[_starts[^1]];
        _values = new double[_starts[^1]];
        int[] ends = [.. _starts];
        for (int i = first; i < count; i++)
        {
            ReadOnlySpan<int> words = vectors.WordsOf(i);
            for (int w = 0; w < words.Length; w++)
            {
                int place = ends[words[w]]++;
                (_passages[place], _values[place]) = (i - first, vectors.ValuesOf(i)[w]);
            }
        }
    }

    /// <summary>The greatest similarity of a passage to any of them, the same as one by one; 0 where there is none.</summary>
    public double Similarity(int passage)
    {
        ReadOnlySpan<int> words = _vectors.WordsOf(passage);
        ReadOnlySpan<double> values = _vectors.ValuesOf(passage);
        for (int w = 0; w < words.Length; w++)
        {
            for (int place = _starts[words[w]]; place < _starts[words[w] + 1]; place++)
            {
                // A product of two weights is above 0, so a sum of 0 is one not begun.
                if (_sums[_passages[place]] == 0)
                    _met.Add(_passages[place]);
                _sums[_passages[place]] += values[w] * _values[place];
            }
        }
        double most = 0;
        foreach (int other in _met)
        {
            most = Math.Max(most, _sums[other]);
            _sums[other] = 0;
        }
        _met.Clear();
        return Math.Min(1, most);
    }
}
