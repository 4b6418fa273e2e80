namespace DialogueAnalysis.Classification;

/// <summary>Chooses the probability from which a category is given.</summary>
internal static class Threshold
{
    private const double Default = 0.5;
    private const double Least = 0.1;
    private const double Most = 0.9;

    /// <summary>The threshold of the highest F1 on passages that the scoring model has not seen, midway between the probabilities around it and within [0.1, 0.9]; 0.5 where no passage has the category.</summary>
    /// <remarks>Of equally good ones the one nearest to 0.5.</remarks>
    public static double Choose(double[] probabilities, bool[] labels)
    {
        int positives = labels.Count(l => l);
        if (positives == 0)
            return Default;
        int[] order = [.. Enumerable.Range(0, labels.Length).OrderByDescending(i => probabilities[i]).ThenBy(i => i)];
        double best = Default, bestF1 = -1;
        int hits = 0;
        for (int given = 1; given <= order.Length; given++)
        {
            hits += labels[order[given - 1]] ? 1 : 0;
            double here = probabilities[order[given - 1]];
            double below = given < order.Length ? probabilities[order[given]] : 0;
            if (here == below)
                continue;
            double f1 = 2.0 * hits / (given + positives);
            double threshold = Math.Clamp((here + below) / 2, Least, Most);
            if (f1 > bestF1 || (f1 == bestF1 && Math.Abs(threshold - Default) < Math.Abs(best - Default)))
                (best, bestF1) = (threshold, f1);
        }
        return best;
    }
}
