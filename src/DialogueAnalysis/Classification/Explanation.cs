namespace DialogueAnalysis.Classification;

/// <summary>Why a passage got the probability of a category: <see cref="LogOdds"/> is <see cref="Bias"/> plus the contributions of the evidence plus <see cref="Limit"/>, up to rounding.</summary>
/// <remarks>Immutable. Record equality compares the list by reference.</remarks>
/// <param name="Category">The category.</param>
/// <param name="LogOdds">The natural logarithm of probability ÷ (1 − probability).</param>
/// <param name="Bias">The log-odds of a passage of which nothing is known.</param>
/// <param name="Limit">What is taken off (negative) or added because no probability may be more extreme than the number of examples allows; 0 for most passages.</param>
/// <param name="Threshold">The probability from which the category is given.</param>
/// <param name="Evidence">The words that moved the log-odds, those that moved them most first.</param>
public sealed record Explanation(Category Category, double LogOdds, double Bias, double Limit, double Threshold, IReadOnlyList<Evidence> Evidence)
{
    /// <summary>The probability of the category.</summary>
    public double Probability => DeterministicMath.Sigmoid(LogOdds);

    /// <summary>Whether the category was given.</summary>
    public bool Given => Probability >= Threshold;
}
