namespace DialogueAnalysis.Classification;

/// <summary>From two scores to a decision about one category: probability, its limits, and the threshold.</summary>
/// <param name="Any">From the score for being about any category to log-odds.</param>
/// <param name="Category">From the score for this category to log-odds, given that the passage is about any.</param>
/// <param name="Range">How far the joint log-odds may go.</param>
/// <param name="Threshold">The probability from which the category is given.</param>
internal readonly record struct Judgement(Calibration Any, Calibration Category, LogOddsRange Range, double Threshold)
{
    /// <summary>Fits on scores of passages that the scoring models have not seen, one judgement for each category.</summary>
    /// <param name="any">For each passage, the score for being about any category.</param>
    /// <param name="scores">For each category, the score of each passage.</param>
    /// <param name="labels">For each category, whether each passage has it.</param>
    public static Judgement[] Of(double[] any, double[][] scores, bool[][] labels)
    {
        int[] about = [.. Enumerable.Range(0, any.Length).Where(i => labels.Any(l => l[i]))];
        bool[] isAbout = new bool[any.Length];
        foreach (int i in about)
            isAbout[i] = true;
        Calibration ofAny = Calibration.Fit(any, isAbout);
        return [.. scores.Select((own, c) =>
        {
            int with = labels[c].Count(l => l);
            Calibration calibration = Calibration.Fit(Array.ConvertAll(about, i => own[i]), Array.ConvertAll(about, i => labels[c][i]));
            var judgement = new Judgement(ofAny, calibration, LogOddsRange.Of(with, any.Length - with), 0);
            double[] probabilities = [.. own.Select((score, i) => judgement.Probability(any[i], score))];
            return judgement with { Threshold = Classification.Threshold.Choose(probabilities, labels[c]) };
        })];
    }

    public double Probability(double any, double score) => DeterministicMath.Sigmoid(Range.Limit(Hurdle.LogOdds(Any.LogOdds(any), Category.LogOdds(score))));
}
