namespace DialogueAnalysis.Classification;

/// <summary>Joins two questions: is the passage about any category at all, and if so, about this one? The probability is the product of both answers.</summary>
/// <remarks>
/// The two-part model of Cragg 1971, Some Statistical Models for Limited Dependent Variables. What tells a passage about nothing from the rest is
/// learnt once, from all categories; what tells the categories apart is not blurred by it.
/// </remarks>
internal static class Hurdle
{
    // Simpson's rule on so many intervals agrees with the difference it integrates to nine decimals.
    private const int Intervals = 512;

    /// <summary>The log-odds of σ(any) σ(category).</summary>
    public static double LogOdds(double any, double category)
    {
        // (1 + e^-a)(1 + e^-c) - 1 = e^-a + e^-c + e^-(a+c); the largest of the three is taken out.
        double most = Math.Max(Math.Max(-any, -category), -any - category);
        return -most - DeterministicMath.Log(DeterministicMath.Exp(-any - most) + DeterministicMath.Exp(-category - most) + DeterministicMath.Exp(-any - category - most));
    }

    /// <summary>By how much a unit of each of the two moves the joint log-odds, on average over the straight way from the biases to the scores: what the words add to the two, times these, is what they add to the whole.</summary>
    /// <remarks>Aumann and Shapley 1974, Values of Non-Atomic Games; Sundararajan, Taly and Yan 2017, Axiomatic Attribution for Deep Networks.</remarks>
    public static (double OfAny, double OfCategory) Shares(double anyBias, double any, double categoryBias, double category)
    {
        double ofAny = 0, ofCategory = 0;
        for (int i = 0; i <= Intervals; i++)
        {
            double part = (double)i / Intervals, weight = i is 0 or Intervals ? 1 : i % 2 == 1 ? 4 : 2;
            double a = anyBias + (part * (any - anyBias)), c = categoryBias + (part * (category - categoryBias));
            // With p the product: dL/da = (1 - σ(a)) ÷ (1 - p), and the same for c.
            double below = 1 / DeterministicMath.Sigmoid(-LogOdds(a, c));
            ofAny += weight * DeterministicMath.Sigmoid(-a) * below;
            ofCategory += weight * DeterministicMath.Sigmoid(-c) * below;
        }
        return (ofAny / (3 * Intervals), ofCategory / (3 * Intervals));
    }
}
