namespace DialogueAnalysis.Classification;

/// <summary>For each category and passage, a probability and whether the category was given.</summary>
internal sealed class Predictions(int categories, int passages)
{
    public double[][] Probabilities { get; } = [.. Enumerable.Range(0, categories).Select(_ => new double[passages])];

    public bool[][] Given { get; } = [.. Enumerable.Range(0, categories).Select(_ => new bool[passages])];

    /// <summary>Enters what the judgements make of the scores of these passages.</summary>
    /// <param name="rows">The passages.</param>
    /// <param name="any">The score of every passage for being about any category.</param>
    /// <param name="scores">For each category, the score of every passage.</param>
    /// <param name="judgements">For each category, from scores to decisions.</param>
    public void Take(int[] rows, double[] any, double[][] scores, Judgement[] judgements)
    {
        for (int c = 0; c < scores.Length; c++)
        {
            foreach (int row in rows)
            {
                double probability = Probabilities[c][row] = judgements[c].Probability(any[row], scores[c][row]);
                Given[c][row] = probability >= judgements[c].Threshold;
            }
        }
    }
}
