using System.Collections.ObjectModel;

namespace DialogueAnalysis.Classification;

/// <summary>What it takes to be right so often: a threshold for one category, and what it costs in recall.</summary>
/// <param name="Precision">The precision wanted: the share of passages given the category that have it.</param>
/// <param name="Threshold">The lowest probability from which the category is then given; 1, which no passage reaches, where no threshold is that precise.</param>
/// <param name="Recall">The share of the passages with the category that are still given it.</param>
/// <remarks>Found on the training passages by models that had not seen their writers. Where the category is rarer than in training, the precision is lower.</remarks>
public sealed record OperatingPoint(double Precision, double Threshold, double Recall)
{
    /// <summary>The precisions for which a model keeps operating points.</summary>
    public static ReadOnlyCollection<double> Wanted { get; } = Array.AsReadOnly([0.8, 0.9, 0.95]);

    // The precision of fewer passages says too little to rely on.
    private const int LeastGiven = 10;

    internal static OperatingPoint[] Of(double[] probabilities, bool[] labels)
    {
        int there = labels.Count(l => l);
        int[] order = [.. Enumerable.Range(0, labels.Length).OrderByDescending(i => probabilities[i]).ThenBy(i => i)];
        OperatingPoint[] points = [.. Wanted.Select(wanted => new OperatingPoint(wanted, 1, 0))];
        int hits = 0;
        for (int given = 1; given <= order.Length; given++)
        {
            hits += labels[order[given - 1]] ? 1 : 0;
            double here = probabilities[order[given - 1]];
            if (given < LeastGiven || (given < order.Length && probabilities[order[given]] == here))
                continue;
            for (int p = 0; p < points.Length; p++)
            {
                if (hits >= Wanted[p] * given)
                    points[p] = new OperatingPoint(Wanted[p], here, (double)hits / there);
            }
        }
        return points;
    }
}
