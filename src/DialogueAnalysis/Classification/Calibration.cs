namespace DialogueAnalysis.Classification;

/// <summary>From a score to log-odds that keep their promise: slope × score + offset, with a positive slope, so the order of scores is kept.</summary>
/// <remarks>
/// Platt 1999, Probabilistic Outputs for Support Vector Machines, fitted by Newton's method on his smoothed targets as Lin, Lin and Weng 2007,
/// A note on Platt's probabilistic outputs, advise.
/// </remarks>
internal readonly record struct Calibration(double Slope, double Offset)
{
    private const double LeastSlope = 0.05;
    private const double Ridge = 1e-9;
    private const int MostSteps = 50;

    public double LogOdds(double score) => (Slope * score) + Offset;

    /// <summary>Fits on scores of passages that the scoring model has not seen.</summary>
    public static Calibration Fit(double[] scores, bool[] labels)
    {
        int positives = labels.Count(l => l);
        int negatives = labels.Length - positives;
        double high = (positives + 1.0) / (positives + 2.0), low = 1.0 / (negatives + 2.0);
        double slope = positives > 0 && negatives > 0 ? 1 : LeastSlope;
        bool fixedSlope = positives == 0 || negatives == 0;
        double offset = DeterministicMath.Log((positives + 1.0) / (negatives + 1.0));
        double loss = Loss(scores, labels, high, low, slope, offset);
        for (int step = 0; step < MostSteps; step++)
        {
            double g1 = 0, g0 = 0, h11 = Ridge, h10 = 0, h00 = Ridge;
            for (int i = 0; i < scores.Length; i++)
            {
                double p = DeterministicMath.Sigmoid((slope * scores[i]) + offset);
                double error = p - (labels[i] ? high : low);
                double curve = p * (1 - p);
                g1 += error * scores[i];
                g0 += error;
                h11 += curve * scores[i] * scores[i];
                h10 += curve * scores[i];
                h00 += curve;
            }
            if (fixedSlope)
                (g1, h10, h11) = (0, 0, 1);
            double determinant = (h11 * h00) - (h10 * h10);
            if (determinant <= 0 || Math.Abs(g1) + Math.Abs(g0) < 1e-9 * scores.Length)
                break;
            double d1 = -((h00 * g1) - (h10 * g0)) / determinant;
            double d0 = -((h11 * g0) - (h10 * g1)) / determinant;
            double length = 1, next = loss;
            for (int halving = 0; halving < 30; halving++, length /= 2)
            {
                next = Loss(scores, labels, high, low, slope + (length * d1), offset + (length * d0));
                if (next < loss)
                    break;
            }
            if (!(next < loss))
                break;
            slope += length * d1;
            offset += length * d0;
            loss = next;
        }
        return slope >= LeastSlope ? new Calibration(slope, offset) : Flat(scores, labels.Length, positives);
    }

    // Scores that say nothing, or the opposite: nearly the share of the category for everyone, in the order of the scores.
    private static Calibration Flat(double[] scores, int count, int positives)
    {
        double sum = 0;
        foreach (double score in scores)
            sum += score;
        return new(LeastSlope, DeterministicMath.Log((positives + 1.0) / (count - positives + 1.0)) - (LeastSlope * sum / count));
    }

    private static double Loss(double[] scores, bool[] labels, double high, double low, double slope, double offset)
    {
        double loss = 0;
        for (int i = 0; i < scores.Length; i++)
        {
            double x = (slope * scores[i]) + offset;
            double target = labels[i] ? high : low;
            // log(1 + e^x) without overflow
            loss += Math.Max(x, 0) + DeterministicMath.Log(1 + DeterministicMath.Exp(-Math.Abs(x))) - (target * x);
        }
        return loss;
    }
}
