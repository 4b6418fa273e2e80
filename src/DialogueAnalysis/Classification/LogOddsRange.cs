namespace DialogueAnalysis.Classification;

/// <summary>How sure a category may be said to be, or not to be, after so many coded passages: nothing is certain from a few examples.</summary>
/// <remarks>
/// The ends are the smoothed targets that the calibration is fitted to (Platt 1999, Probabilistic Outputs for Support Vector Machines; the
/// rule of Laplace). A short text can score far beyond any passage that was calibrated on, and a line goes on for ever.
/// </remarks>
/// <param name="Least">The log-odds of 1 ÷ (passages without the category + 2).</param>
/// <param name="Most">The log-odds of 1 − 1 ÷ (passages with the category + 2).</param>
internal readonly record struct LogOddsRange(double Least, double Most)
{
    public static LogOddsRange Of(int with, int without) => new(-DeterministicMath.Log(without + 1.0), DeterministicMath.Log(with + 1.0));

    /// <summary>The nearest log-odds within the range; the order of two scores is never turned round.</summary>
    public double Limit(double logOdds) => Math.Clamp(logOdds, Least, Most);
}
