namespace DialogueAnalysis.Classification;

/// <summary>The figures of an evaluation, for any number of times that each passage counts.</summary>
internal sealed class Scoring
{
    /// <summary>Figures of a category: precision, recall, F1, kappa, Brier score, calibration error.</summary>
    public const int PerCategory = 6;

    /// <summary>Figures after those of the categories: macro-F1, micro-F1, mean kappa, hard passages left without.</summary>
    public const int Overall = 4;
    private const int Bins = 15;

    private readonly bool[][] _truth;
    private readonly Predictions _predictions;
    private readonly int[] _hardWithout;
    private readonly int[][] _byProbability;

    public Scoring(bool[][] truth, Predictions predictions, int[] hardWithout)
    {
        _truth = truth;
        _predictions = predictions;
        _hardWithout = hardWithout;
        _byProbability = [.. predictions.Probabilities.Select(p => Enumerable.Range(0, p.Length).OrderBy(i => p[i]).ThenBy(i => i).ToArray())];
    }

    /// <summary>The bins of the calibration error, each passage counting once.</summary>
    public ReliabilityBin[] Reliability(int category)
    {
        int[] order = _byProbability[category];
        return [.. Enumerable.Range(0, order.Length).GroupBy(rank => (long)rank * Bins / order.Length, rank => order[rank])
            .Select(bin => new ReliabilityBin(bin.Average(i => _predictions.Probabilities[category][i]), bin.Average(i => _truth[category][i] ? 1.0 : 0), bin.Count()))];
    }

    /// <summary>All figures in their order; NaN where one is not defined: precision where none was given, recall and F1 where none is there.</summary>
    public double[] Figures(int[] weights)
    {
        double[] figures = new double[(_truth.Length * PerCategory) + Overall];
        double f1Sum = 0, kappaSum = 0, allBoth = 0, allGiven = 0, allTrue = 0;
        int f1Count = 0, kappaCount = 0;
        for (int c = 0; c < _truth.Length; c++)
        {
            (double both, double onlyGiven, double onlyTrue, double neither) = Table(c, weights);
            double f1 = F1(both, both + onlyGiven, both + onlyTrue);
            double kappa = Kappa.Of(both, onlyGiven, onlyTrue, neither);
            Span<double> own = figures.AsSpan(c * PerCategory, PerCategory);
            own[0] = Share(both, both + onlyGiven);
            own[1] = Share(both, both + onlyTrue);
            own[2] = f1;
            own[3] = kappa;
            (own[4], own[5]) = Calibration(c, weights);
            allBoth += both;
            allGiven += both + onlyGiven;
            allTrue += both + onlyTrue;
            if (!double.IsNaN(f1))
            {
                f1Sum += f1;
                f1Count++;
            }
            if (!double.IsNaN(kappa))
            {
                kappaSum += kappa;
                kappaCount++;
            }
        }
        Span<double> overall = figures.AsSpan(_truth.Length * PerCategory);
        overall[0] = Share(f1Sum, f1Count);
        overall[1] = F1(allBoth, allGiven, allTrue);
        overall[2] = Share(kappaSum, kappaCount);
        overall[3] = HardLeftWithout(weights);
        return figures;
    }

    private static double Share(double part, double whole) => whole > 0 ? part / whole : double.NaN;

    // Without recall there is no harmonic mean with it: what is there to be found decides, not what was given.
    private static double F1(double both, double given, double there) => there > 0 ? 2 * both / (given + there) : double.NaN;

    private (double Both, double OnlyGiven, double OnlyTrue, double Neither) Table(int category, int[] weights)
    {
        long both = 0, onlyGiven = 0, onlyTrue = 0, neither = 0;
        bool[] truth = _truth[category], given = _predictions.Given[category];
        for (int i = 0; i < weights.Length; i++)
        {
            if (given[i] && truth[i])
                both += weights[i];
            else if (given[i])
                onlyGiven += weights[i];
            else if (truth[i])
                onlyTrue += weights[i];
            else
                neither += weights[i];
        }
        return (both, onlyGiven, onlyTrue, neither);
    }

    /// <summary>Brier score, and expected calibration error over bins of equally many passages.</summary>
    private (double Brier, double Error) Calibration(int category, int[] weights)
    {
        bool[] truth = _truth[category];
        double[] probabilities = _predictions.Probabilities[category];
        long all = weights.Sum(w => (long)w);
        if (all == 0)
            return (double.NaN, double.NaN);
        double brier = 0, error = 0, gap = 0;
        long before = 0, bin = 0;
        foreach (int i in _byProbability[category])
        {
            if (weights[i] == 0)
                continue;
            long own = before * Bins / all;
            if (own != bin)
            {
                error += Math.Abs(gap);
                (gap, bin) = (0, own);
            }
            double distance = probabilities[i] - (truth[i] ? 1 : 0);
            brier += weights[i] * distance * distance;
            gap += weights[i] * distance;
            before += weights[i];
        }
        return (brier / all, (error + Math.Abs(gap)) / all);
    }

    private double HardLeftWithout(int[] weights)
    {
        long all = 0, left = 0;
        foreach (int i in _hardWithout)
        {
            all += weights[i];
            left += _predictions.Given.Any(given => given[i]) ? 0 : weights[i];
        }
        return Share(left, all);
    }
}
