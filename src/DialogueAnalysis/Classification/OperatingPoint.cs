using System.Collections.ObjectModel;

namespace DialogueAnalysis.Classification;

/// <summary>What it takes to be right so often: a threshold for one category, and what it costs in recall.</summary>
/// <param name="Precision">The precision wanted: the share of passages given the category that have it.</param>
/// <param name="Threshold">The lowest probability, not below that of the best F1, from which the category is then given; 1, which no passage reaches, where none is that precise.</param>
/// <param name="Recall">The share of the passages with the category that are still given it.</param>
/// <remarks>
/// Found on the training passages by models that had not seen their writers: nine chances in ten that the precision is no lower, by the score interval
/// of Wilson 1927, Probable Inference, the Law of Succession, and Statistical Inference. Where the category is rarer than in training, it is lower.
/// </remarks>
public sealed record OperatingPoint(double Precision, double Threshold, double Recall)
{
    /// <summary>The precisions for which a model keeps operating points.</summary>
    public static ReadOnlyCollection<double> Wanted { get; } = Array.AsReadOnly([0.8, 0.9, 0.95]);

    // One side of nine chances in ten, in standard deviations.
    private const double Side = 1.2815515655446004;

    internal static OperatingPoint[] Of(double[] probabilities, bool[] labels, double least)
    {
        int there = labels.Count(l => l);
        int[] order = [.. Enumerable.Range(0, labels.Length).OrderByDescending(i => probabilities[i]).ThenBy(i => i)];
        OperatingPoint[] points = [.. Wanted.Select(wanted => new OperatingPoint(wanted, 1, 0))];
        int hits = 0;
        for (int given = 1; given <= order.Length; given++)
        {
            hits += labels[order[given - 1]] ? 1 : 0;
            double here = probabilities[order[given - 1]];
            if (here < least)
                break;
            if (given < order.Length && probabilities[order[given]] == here)
                continue;
            double surely = LowerBound(hits, given);
            for (int p = 0; p < points.Length; p++)
            {
                if (surely >= Wanted[p])
                    points[p] = new OperatingPoint(Wanted[p], here, (double)hits / there);
            }
        }
        return points;
    }

    private static double LowerBound(int hits, int given)
    {
        double share = (double)hits / given, squared = Side * Side;
        double middle = share + (squared / (2 * given)), reach = Side * Math.Sqrt(((share * (1 - share)) + (squared / (4 * given))) / given);
        return (middle - reach) / (1 + (squared / given));
    }
}
