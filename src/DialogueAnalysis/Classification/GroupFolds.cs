namespace DialogueAnalysis.Classification;

/// <summary>Deals passages out into folds, so that what belongs together is never in two and every fold has its share of each category.</summary>
internal static class GroupFolds
{
    // With fewer writers, folds that keep them apart would differ too much in size and matter.
    private const int LeastWriters = 10;

    /// <summary>What no fold may divide, for each passage: the writer, for a model is to hold on writers that it has not seen; the group where it is unknown, or there are fewer than ten writers.</summary>
    public static string[] Units(IReadOnlyList<GoldPassage> gold)
    {
        bool writers = gold.Where(g => g.Writer.Length > 0).DistinctBy(g => g.Writer, StringComparer.Ordinal).Count() >= LeastWriters;
        return [.. gold.Select(g => writers && g.Writer.Length > 0 ? g.Writer : g.Group)];
    }

    /// <summary>The rows of each fold, from 0; fewer folds than asked for where there are fewer units.</summary>
    /// <param name="rows">The passages to deal out.</param>
    /// <param name="set">Where their units and labels stand.</param>
    /// <param name="folds">How many folds, at least 1.</param>
    /// <param name="seed">Decides between units of one size.</param>
    public static int[][] Deal(int[] rows, TrainingSet set, int folds, ulong seed)
    {
        int[][] groups = [.. rows.GroupBy(r => set.Units[r]).OrderBy(g => g.Key, StringComparer.Ordinal).Select(g => g.ToArray())];
        new SeededRandom(seed).Shuffle<int[]>(groups);
        folds = Math.Min(folds, groups.Length);
        int kinds = set.Labels.Length + 1;
        double[] totals = Counts(rows, set);
        double[][] filled = [.. Enumerable.Range(0, folds).Select(_ => new double[kinds])];
        var members = Enumerable.Range(0, folds).Select(_ => new List<int>()).ToArray();
        foreach (int[] group in groups.OrderByDescending(g => g.Length))
        {
            double[] counts = Counts(group, set);
            int best = 0;
            double least = double.PositiveInfinity;
            for (int fold = 0; fold < folds; fold++)
            {
                double growth = 0;
                for (int kind = 0; kind < kinds; kind++)
                {
                    if (totals[kind] > 0)
                        growth += counts[kind] * (counts[kind] + (2 * filled[fold][kind])) / (totals[kind] * totals[kind]);
                }
                // An empty fold comes first, or a category that one group holds alone could leave it empty.
                if (members[fold].Count == 0)
                    growth -= kinds;
                if (growth < least)
                    (best, least) = (fold, growth);
            }
            for (int kind = 0; kind < kinds; kind++)
                filled[best][kind] += counts[kind];
            members[best].AddRange(group);
        }
        return [.. members.Select(m => m.Order().ToArray())];
    }

    /// <summary>The number of rows, then of those with each category.</summary>
    private static double[] Counts(int[] rows, TrainingSet set) =>
        [rows.Length, .. set.Labels.Select(labels => (double)rows.Count(r => labels[r]))];
}
