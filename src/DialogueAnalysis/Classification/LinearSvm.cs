namespace DialogueAnalysis.Classification;

/// <summary>Fits one linear support vector machine with squared hinge loss by descent along the coordinates of its dual.</summary>
/// <remarks>
/// Hsieh, Chang, Lin, Keerthi and Sundararajan 2008, A Dual Coordinate Descent Method for Large-scale Linear SVM, its L2 loss. For passage i with
/// sign y, cost C and squared length q, the multiplier α ≥ 0 moves to where its part of the dual is least: by (1 − y w·x − α ÷ 2C) ÷ (q + 1 ÷ 2C).
/// </remarks>
internal static class LinearSvm
{
    // The bias is the weight of a feature that every passage has. With a larger value it would be nearly free of the penalty, every passage
    // would pull at it, and the multipliers would settle slowly; what the penalty takes from it, calibration gives back.
    private const double BiasValue = 1;
    private const double Precision = 1e-4;
    private const int MostPasses = 1000;

    /// <summary>Fits weights and bias; without a single passage of either kind, the weights come out small and the bias as the sign of all.</summary>
    /// <param name="rows">The vectors.</param>
    /// <param name="labels">Whether each has the category.</param>
    /// <param name="counting">How much each counts.</param>
    /// <param name="options">The cost, and the power of the count ratio.</param>
    /// <param name="random">Decides the order in which they are learnt.</param>
    /// <param name="cancellation">Checked at every pass.</param>
    public static (double[] Weights, double Bias) Fit(SparseRows rows, bool[] labels, double[] counting, FeatureOptions options, SeededRandom random, CancellationToken cancellation)
    {
        double[] ratios = options.CountRatioPower > 0 ? CountRatios(rows, labels, counting, options.CountRatioPower) : [];
        SparseRows scaled = ratios.Length > 0 ? rows.Scaled(ratios) : rows;
        double[] weights = new double[rows.Width];
        double bias = 0;
        double[] multipliers = new double[rows.Count];
        double[] squares = [.. Enumerable.Range(0, rows.Count).Select(r => SquaredLength(scaled, r) + (BiasValue * BiasValue))];
        int[] order = [.. Enumerable.Range(0, rows.Count)];
        for (int pass = 0; pass < MostPasses; pass++)
        {
            cancellation.ThrowIfCancellationRequested();
            random.Shuffle<int>(order);
            double changed = 0, all = 0;
            foreach (int row in order)
            {
                double sign = labels[row] ? 1 : -1, slack = 1 / (2 * counting[row] * options.Strength);
                double margin = sign * (scaled.Dot(row, weights) + (BiasValue * bias));
                double multiplier = Math.Max(0, multipliers[row] + ((1 - margin - (multipliers[row] * slack)) / (squares[row] + slack)));
                double change = multiplier - multipliers[row];
                all += multiplier;
                if (change == 0)
                    continue;
                multipliers[row] = multiplier;
                changed += Math.Abs(change);
                double step = sign * change;
                for (int i = scaled.Starts[row]; i < scaled.Starts[row + 1]; i++)
                    weights[scaled.Columns[i]] += step * scaled.Values[i];
                bias += step * BiasValue;
            }
            // The sum, not the largest: two passages that say the same and are coded otherwise pull at each other for long, and nothing comes of it.
            if (changed <= Precision * all)
                break;
        }
        for (int feature = 0; feature < ratios.Length; feature++)
            weights[feature] *= ratios[feature];
        return (weights, bias * BiasValue);
    }

    private static double SquaredLength(SparseRows rows, int row)
    {
        double sum = 0;
        for (int i = rows.Starts[row]; i < rows.Starts[row + 1]; i++)
            sum += rows.Values[i] * rows.Values[i];
        return sum;
    }

    /// <summary>For each feature, a power of how far the log-odds of a passage with it lie from those of any; its sign is left to the weight.</summary>
    private static double[] CountRatios(SparseRows rows, bool[] labels, double[] counting, double power)
    {
        double[] with = new double[rows.Width], without = new double[rows.Width];
        Array.Fill(with, 1);
        Array.Fill(without, 1);
        double withSum = rows.Width, withoutSum = rows.Width;
        for (int row = 0; row < rows.Count; row++)
        {
            double[] side = labels[row] ? with : without;
            for (int i = rows.Starts[row]; i < rows.Starts[row + 1]; i++)
                side[rows.Columns[i]] += counting[row];
            if (labels[row])
                withSum += counting[row] * (rows.Starts[row + 1] - rows.Starts[row]);
            else
                withoutSum += counting[row] * (rows.Starts[row + 1] - rows.Starts[row]);
        }
        double[] ratios = new double[rows.Width];
        for (int feature = 0; feature < ratios.Length; feature++)
            {
            double distance = Math.Abs(DeterministicMath.Log(with[feature] / withSum * (withoutSum / without[feature])));
            ratios[feature] = distance > 0 ? DeterministicMath.Exp(power * DeterministicMath.Log(distance)) : 0;
        }
        return ratios;
    }
}
