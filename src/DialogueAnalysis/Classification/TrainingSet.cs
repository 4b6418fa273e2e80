using DialogueAnalysis.Language;

namespace DialogueAnalysis.Classification;

/// <summary>The passages as features and labels, read once; every fold takes rows of it. Thread-safe.</summary>
internal sealed class TrainingSet
{
    private readonly ulong[] _names;
    private readonly int[][] _words;
    private readonly int[][] _runs;

    public TrainingSet(IReadOnlyList<GoldPassage> gold, IReadOnlyList<Category> categories, FeatureOptions options, CancellationToken cancellation)
    {
        Options = options;
        Units = GroupFolds.Units(gold);
        Weights = [.. gold.Select(g => g.Weight)];
        Labels = [.. categories.Select(c => gold.Select(g => g.Labels.Contains(c.Id)).ToArray())];
        ulong[][] words = new ulong[gold.Count][], runs = new ulong[gold.Count][];
        var extractor = new FeatureExtractor(options);
        var reader = new TermReader();
        FeatureList wordList = new(), runList = new();
        for (int row = 0; row < gold.Count; row++)
        {
            cancellation.ThrowIfCancellationRequested();
            extractor.Extract(gold[row].Text, reader, wordList, runList);
            words[row] = Array.ConvertAll(wordList.Items.ToArray(), o => o.Name);
            runs[row] = Array.ConvertAll(runList.Items.ToArray(), o => o.Name);
        }
        _names = [.. words.Concat(runs).SelectMany(n => n).Distinct().Order()];
        var numbers = new Dictionary<ulong, int>(_names.Length);
        for (int i = 0; i < _names.Length; i++)
            numbers.Add(_names[i], i);
        _words = [.. words.Select(row => Array.ConvertAll(row, name => numbers[name]))];
        _runs = [.. runs.Select(row => Array.ConvertAll(row, name => numbers[name]))];
    }

    public FeatureOptions Options { get; }

    /// <summary>What folds keep together, for each passage.</summary>
    public string[] Units { get; }

    /// <summary>How much each passage counts.</summary>
    public double[] Weights { get; }

    /// <summary>For each category, whether each passage has it.</summary>
    public bool[][] Labels { get; }

    /// <summary>The features of these rows that stand in enough of them, at most <paramref name="most"/>, the widest spread first.</summary>
    public FeatureSpace Space(int[] rows, int most)
    {
        int[] spread = new int[_names.Length], lastRow = new int[_names.Length];
        Array.Fill(lastRow, -1);
        foreach (int row in rows)
        {
            foreach (int feature in _words[row].Concat(_runs[row]))
            {
                if (lastRow[feature] == row)
                    continue;
                lastRow[feature] = row;
                spread[feature]++;
            }
        }
        IEnumerable<int> kept = Enumerable.Range(0, _names.Length).Where(f => spread[f] > 0 && spread[f] >= Options.LeastPassages);
        int[] features = [.. kept.OrderByDescending(f => spread[f]).ThenBy(f => f).Take(most).Order()];
        int[] places = new int[_names.Length];
        Array.Fill(places, -1);
        for (int i = 0; i < features.Length; i++)
            places[features[i]] = i;
        float[] scales = Array.ConvertAll(features, f => Options.RareWeighMore ? (float)(1 + DeterministicMath.Log((rows.Length + 1.0) / (spread[f] + 1.0))) : 1f);
        return new FeatureSpace(Array.ConvertAll(features, f => _names[f]), places, scales);
    }

    /// <summary>The vectors of these rows, bit for bit those that a classifier with the features computes.</summary>
    public SparseRows Vectors(int[] rows, FeatureSpace space)
    {
        var counter = new FeatureCounter();
        counter.Reserve(space.Scales.Length);
        int[] starts = new int[rows.Length + 1];
        var columns = new List<int>();
        var values = new List<double>();
        for (int i = 0; i < rows.Length; i++)
        {
            Count(_words[rows[i]], space, counter);
            int next = counter.Weigh(0, space.Scales, 1);
            Count(_runs[rows[i]], space, counter);
            counter.Weigh(next, space.Scales, Options.RunShare);
            columns.AddRange(counter.Features);
            values.AddRange(counter.Values);
            counter.Clear();
            starts[i + 1] = columns.Count;
        }
        return new SparseRows(starts, [.. columns], [.. values], space.Scales.Length);
    }

    private static void Count(int[] features, FeatureSpace space, FeatureCounter counter)
    {
        foreach (int feature in features)
        {
            int place = space.Places[feature];
            if (place >= 0)
                counter.Add(place);
        }
    }
}
