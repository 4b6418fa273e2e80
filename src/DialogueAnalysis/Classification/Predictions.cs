namespace DialogueAnalysis.Classification;

/// <summary>For each category and passage, a probability and whether the category was given.</summary>
internal sealed class Predictions(int categories, int passages)
{
    public double[][] Probabilities { get; } = [.. Enumerable.Range(0, categories).Select(_ => new double[passages])];

    public bool[][] Given { get; } = [.. Enumerable.Range(0, categories).Select(_ => new bool[passages])];

    /// <summary>Enters the log-odds of these passages, limited and judged by the fit that they come from.</summary>
    public void Take(int[] rows, double[][] logOdds, CrossFitting fitting)
    {
        for (int c = 0; c < logOdds.Length; c++)
        {
            for (int i = 0; i < rows.Length; i++)
            {
                double probability = DeterministicMath.Sigmoid(fitting.Ranges[c].Limit(logOdds[c][i]));
                Probabilities[c][rows[i]] = probability;
                Given[c][rows[i]] = probability >= fitting.Thresholds[c];
            }
        }
    }
}
