namespace DialogueAnalysis.Classification;

/// <summary>From a score to a decision about one category: probability, its limits, and the threshold.</summary>
/// <param name="Calibration">From the score to log-odds.</param>
/// <param name="Range">How far the log-odds may go.</param>
/// <param name="Threshold">The probability from which the category is given.</param>
internal readonly record struct Judgement(Calibration Calibration, LogOddsRange Range, double Threshold)
{
    /// <summary>Fits on scores of passages that the scoring model has not seen.</summary>
    public static Judgement Of(double[] scores, bool[] labels)
    {
        int with = labels.Count(l => l);
        var judgement = new Judgement(Calibration.Fit(scores, labels), LogOddsRange.Of(with, labels.Length - with), 0);
        return judgement with { Threshold = Classification.Threshold.Choose(Array.ConvertAll(scores, judgement.Probability), labels) };
    }

    public double Probability(double score) => DeterministicMath.Sigmoid(Range.Limit((Calibration.Slope * score) + Calibration.Offset));
}
