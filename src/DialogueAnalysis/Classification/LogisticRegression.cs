namespace DialogueAnalysis.Classification;

/// <summary>Fits one L2-regularised logistic regression by ascent along the coordinates of its dual.</summary>
/// <remarks>
/// The dual of Yu, Huang and Lin 2011, Dual coordinate descent methods for logistic regression and maximum entropy models. For passage i with
/// sign y, cost C and squared length q, the multiplier is C σ(t), where t solves t + q C σ(t) = b, b being q times the old multiplier less
/// y w·x. The left side grows with a slope of at least 1, so a bracketed Newton iteration finds the one solution.
/// </remarks>
internal static class LogisticRegression
{
    // The bias is the weight of a feature that every passage has. With a larger value it would be nearly free of the penalty, every passage
    // would pull at it, and the multipliers would settle slowly; what the penalty takes from it, calibration gives back.
    private const double BiasValue = 1;
    private const double Precision = 1e-5;
    private const int MostPasses = 200;

    // Where the curve is in the thousands, Newton's steps fall outside the bracket and it is halved again and again: with too few
    // steps the multipliers never settle, and the bias is left to chance.
    private const int MostSteps = 200;

    /// <summary>Fits weights and bias; without a single passage of either kind, the weights come out as next to nothing and the bias as the sign of all.</summary>
    /// <param name="rows">The vectors.</param>
    /// <param name="labels">Whether each has the category.</param>
    /// <param name="counting">How much each counts.</param>
    /// <param name="options">The costs.</param>
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
            double changed = 0;
            foreach (int row in order)
            {
                double sign = labels[row] ? 1 : -1;
                double cost = counting[row] * options.Strength;
                double margin = sign * (scaled.Dot(row, weights) + (BiasValue * bias));
                double multiplier = cost * DeterministicMath.Sigmoid(Solve((squares[row] * multipliers[row]) - margin, squares[row] * cost));
                double change = multiplier - multipliers[row];
                multipliers[row] = multiplier;
                changed += Math.Abs(change) / cost;
                double step = sign * change;
                for (int i = scaled.Starts[row]; i < scaled.Starts[row + 1]; i++)
                    weights[scaled.Columns[i]] += step * scaled.Values[i];
                bias += step * BiasValue;
            }
            // The mean, not the largest: two passages that say the same and are coded otherwise pull at each other for long, and nothing comes of it.
            if (changed < Precision * rows.Count)
                break;
        }
        for (int feature = 0; feature < ratios.Length; feature++)
            weights[feature] *= ratios[feature];
        return (weights, bias * BiasValue);
    }

    /// <summary>The t with t + curve σ(t) = target.</summary>
    private static double Solve(double target, double curve)
    {
        double low = target - curve, high = target;
        double t = (low + high) / 2;
        for (int step = 0; step < MostSteps; step++)
        {
            double sigma = DeterministicMath.Sigmoid(t);
            double error = t + (curve * sigma) - target;
            if (error > 0)
                high = t;
            else
                low = t;
            double next = t - (error / (1 + (curve * sigma * (1 - sigma))));
            if (next <= low || next >= high)
                next = (low + high) / 2;
            if (Math.Abs(next - t) < 1e-10)
                return next;
            t = next;
        }
        return t;
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
