using DialogueAnalysis.Language;

namespace DialogueAnalysis.Classification;

/// <summary>Passages as vectors of unit length over their stems, by which they are like one another or not. Immutable and thread-safe.</summary>
/// <remarks>
/// Damped counts times inverse document frequency among these very passages: words that a model has never met count too, and it is
/// them that new material is new by. Salton and Buckley 1988, Term-weighting approaches in automatic text retrieval.
/// </remarks>
internal sealed class PassageVectors
{
    private static readonly FeatureExtractor Stems = new(new FeatureOptions { Pairs = false, LongestRun = 0 });

    private readonly int[][] _words;
    private readonly double[][] _values;

    public PassageVectors(IReadOnlyList<string> passages, CancellationToken cancellation)
    {
        _words = new int[passages.Count][];
        _values = new double[passages.Count][];
        var numbers = new Dictionary<ulong, int>();
        var spread = new List<int>();
        var reader = new TermReader();
        FeatureList words = new(), runs = new();
        for (int i = 0; i < passages.Count; i++)
        {
            cancellation.ThrowIfCancellationRequested();
            Stems.Extract(passages[i], reader, words, runs);
            int[] own = new int[words.Count];
            for (int w = 0; w < own.Length; w++)
            {
                ulong name = words.Items[w].Name;
                if (!numbers.TryGetValue(name, out own[w]))
                {
                    numbers.Add(name, own[w] = numbers.Count);
                    spread.Add(0);
                }
            }
            Array.Sort(own);
            (_words[i], _values[i]) = Count(own);
            foreach (int word in _words[i])
                spread[word]++;
        }
        Words = spread.Count;
        for (int i = 0; i < _words.Length; i++)
            Weigh(_words[i], _values[i], spread, passages.Count);
    }

    /// <value>The number of different stems, which count from 0.</value>
    public int Words { get; }

    /// <summary>The stems of a passage, each once, ascending.</summary>
    public ReadOnlySpan<int> WordsOf(int passage) => _words[passage];

    /// <summary>The weights of the stems of a passage, in their order.</summary>
    public ReadOnlySpan<double> ValuesOf(int passage) => _values[passage];

    /// <summary>Whether the passage holds no word at all.</summary>
    public bool IsEmpty(int passage) => _words[passage].Length == 0;

    /// <summary>The cosine of two passages: 1 for the same words as often, 0 for none in common.</summary>
    public double Similarity(int first, int second)
    {
        int[] one = _words[first], other = _words[second];
        double[] values = _values[first], others = _values[second];
        double sum = 0;
        for (int i = 0, j = 0; i < one.Length && j < other.Length;)
        {
            if (one[i] == other[j])
                sum += values[i++] * others[j++];
            else if (one[i] < other[j])
                i++;
            else
                j++;
        }
        return Math.Min(1, sum);
    }

    /// <summary>Each word once, with how often it stands in the sorted list.</summary>
    private static (int[] Words, double[] Counts) Count(int[] sorted)
    {
        var words = new List<int>(sorted.Length);
        var counts = new List<double>(sorted.Length);
        foreach (int word in sorted)
        {
            if (words.Count > 0 && words[^1] == word)
            {
                counts[^1]++;
                continue;
            }
            words.Add(word);
            counts.Add(1);
        }
        return ([.. words], [.. counts]);
    }

    private static void Weigh(int[] words, double[] values, List<int> spread, int passages)
    {
        double squares = 0;
        for (int w = 0; w < words.Length; w++)
        {
            values[w] = (1 + DeterministicMath.Log(values[w])) * (1 + DeterministicMath.Log((passages + 1.0) / (spread[words[w]] + 1.0)));
            squares += values[w] * values[w];
        }
        for (int w = 0; w < words.Length; w++)
            values[w] /= Math.Sqrt(squares);
    }
}
