namespace DialogueAnalysis.Classification;

/// <summary>What the precision of a category becomes where the category is rarer than in the passages that it was measured on.</summary>
/// <remarks>
/// By Bayes' rule, from the share found of those there and the share given of those not there, neither of which depends on how many
/// there are of each: Altman and Bland 1994, Diagnostic tests 2: predictive values.
/// </remarks>
/// <param name="Prevalence">The share of the passages measured that have the category.</param>
/// <param name="Recall">The share given of those that have it.</param>
/// <param name="FalsePositiveRate">The share given of those that do not.</param>
internal readonly record struct RarerPrecision(double Prevalence, double Recall, double FalsePositiveRate)
{
    /// <summary>From the figures of an evaluation; null where no passage has the category, or all have it.</summary>
    public static RarerPrecision? Of(CategoryEvaluation category, int passages)
    {
        if (category.Recall is not Estimate recall || category.Support == passages)
            return null;
        double right = Math.Round(recall.Value * category.Support);
        return new RarerPrecision((double)category.Support / passages, right / category.Support, (category.Given - right) / (passages - category.Support));
    }

    /// <summary>The precision where the category is so many times as rare; null where none would be given.</summary>
    public double? At(int timesRarer)
    {
        double prevalence = Prevalence / timesRarer;
        double right = Recall * prevalence, wrong = FalsePositiveRate * (1 - prevalence);
        return right + wrong > 0 ? right / (right + wrong) : null;
    }
}
