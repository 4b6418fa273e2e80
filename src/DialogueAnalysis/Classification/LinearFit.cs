namespace DialogueAnalysis.Classification;

/// <summary>One linear support vector machine for each category, and one for being about any, over one feature space; calibrated or not.</summary>
/// <param name="Space">The features.</param>
/// <param name="Weights">For each category, and last for any, the weight of each feature.</param>
/// <param name="Biases">For each category, and last for any, the bias.</param>
internal sealed record LinearFit(FeatureSpace Space, double[][] Weights, double[] Biases)
{
    public static LinearFit Of(TrainingSet set, int[] rows, ulong seed, CancellationToken cancellation)
    {
        int categories = set.Labels.Length;
        FeatureSpace space = set.Space(rows, ModelFile.MostFeatures(categories));
        bool[] any = Array.ConvertAll(rows, r => set.Labels.Any(labels => labels[r]));
        SparseRows vectors = set.Vectors(rows, space);
        double[] counting = Array.ConvertAll(rows, r => set.Weights[r]);
        double[] among = [.. counting.Select((weight, i) => any[i] ? weight : weight * set.Options.NoneShare)];
        double[][] weights = new double[categories + 1][];
        double[] biases = new double[categories + 1];
        for (int c = 0; c < categories; c++)
            (weights[c], biases[c]) = LinearSvm.Fit(vectors, Array.ConvertAll(rows, r => set.Labels[c][r]), among, set.Options, new SeededRandom(seed), cancellation);
        (weights[^1], biases[^1]) = LinearSvm.Fit(vectors, any, counting, set.Options, new SeededRandom(seed), cancellation);
        return new LinearFit(space, weights, biases);
    }

    /// <summary>For each category, and last for any, the score of each row: log-odds, once calibrated.</summary>
    public double[][] Scores(TrainingSet set, int[] rows)
    {
        SparseRows vectors = set.Vectors(rows, Space);
        return [.. Weights.Select((weights, c) => Enumerable.Range(0, rows.Length).Select(r => Biases[c] + vectors.Dot(r, weights)).ToArray())];
    }

    /// <summary>The same with the calibration worked into weights and biases.</summary>
    public LinearFit Calibrated(Calibration[] calibrations) => this with
    {
        Weights = [.. Weights.Select((weights, c) => Array.ConvertAll(weights, w => w * calibrations[c].Slope))],
        Biases = [.. Biases.Select((bias, c) => (bias * calibrations[c].Slope) + calibrations[c].Offset)],
    };
}
