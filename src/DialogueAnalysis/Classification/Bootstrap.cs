namespace DialogueAnalysis.Classification;

/// <summary>Intervals by drawing whole groups again and again, since passages of one document are not independent.</summary>
/// <remarks>Percentile intervals: Efron and Tibshirani 1993, An Introduction to the Bootstrap, chapter 13; widened to the figure itself where they miss it.</remarks>
internal static class Bootstrap
{
    public const int Draws = 1000;
    private const double Tail = 0.025;

    /// <summary>The figures with intervals; null for a figure that is not defined (NaN) for all passages.</summary>
    /// <param name="groups">The group of each passage.</param>
    /// <param name="figures">From how often each passage counts to the figures, NaN where not defined; always equally many.</param>
    /// <param name="seed">Decides the draws.</param>
    /// <param name="cancellation">Checked at every draw.</param>
    public static Estimate?[] Run(IReadOnlyList<string> groups, Func<int[], double[]> figures, ulong seed, CancellationToken cancellation)
    {
        var numbers = new Dictionary<string, int>(StringComparer.Ordinal);
        int[] groupOf = [.. groups.Select(g => numbers.TryGetValue(g, out int n) ? n : numbers[g] = numbers.Count)];
        int[] weights = new int[groupOf.Length];
        Array.Fill(weights, 1);
        double[] values = figures(weights);
        List<double>[] drawn = [.. values.Select(_ => new List<double>(Draws))];
        var random = new SeededRandom(seed);
        int[] times = new int[numbers.Count];
        for (int draw = 0; draw < Draws && numbers.Count > 0; draw++)
        {
            cancellation.ThrowIfCancellationRequested();
            Array.Clear(times);
            for (int i = 0; i < times.Length; i++)
                times[random.Below(times.Length)]++;
            for (int i = 0; i < weights.Length; i++)
                weights[i] = times[groupOf[i]];
            double[] figuresOfDraw = figures(weights);
            for (int f = 0; f < drawn.Length; f++)
            {
                if (!double.IsNaN(figuresOfDraw[f]))
                    drawn[f].Add(figuresOfDraw[f]);
            }
        }
        return [.. values.Select((value, f) => double.IsNaN(value) ? (Estimate?)null : Around(value, drawn[f]))];
    }

    private static Estimate Around(double value, List<double> drawn)
    {
        if (drawn.Count == 0)
            return new Estimate(value, value, value);
        drawn.Sort();
        double low = drawn[(int)Math.Floor(Tail * (drawn.Count - 1))];
        double high = drawn[(int)Math.Ceiling((1 - Tail) * (drawn.Count - 1))];
        return new Estimate(value, Math.Min(low, value), Math.Max(high, value));
    }
}
