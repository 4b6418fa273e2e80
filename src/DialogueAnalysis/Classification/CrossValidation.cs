namespace DialogueAnalysis.Classification;

/// <summary>The fit on all passages, and what fits on part of them say of the rest.</summary>
/// <param name="Whole">The fit on all.</param>
/// <param name="Predictions">For each passage, by a fit whose features, weights, calibration and thresholds never saw its group.</param>
/// <param name="Folds">The number of folds.</param>
internal sealed record CrossValidation(CrossFitting Whole, Predictions Predictions, int Folds)
{
    // The folds within a fold are dealt by another seed than the folds themselves.
    private const ulong InnerSeed = 0x5DEECE66D;

    /// <summary>Runs the folds on as many threads as allowed; the result does not depend on their number.</summary>
    public static CrossValidation Run(TrainingSet set, PassageTrainerOptions options, IProgress<double>? progress, CancellationToken cancellation)
    {
        int[] rows = [.. Enumerable.Range(0, set.Groups.Length)];
        int[][] folds = GroupFolds.Deal(rows, set, options.Folds, options.Seed);
        var fits = new CrossFitting[folds.Length + 1];
        int done = 0;
        var parallel = new ParallelOptions { MaxDegreeOfParallelism = options.Threads, CancellationToken = cancellation };
        Parallel.For(0, fits.Length, parallel, job =>
        {
            // The whole is the longest job and goes first.
            int[] seen = job == 0 ? rows : [.. rows.Except(folds[job - 1]).Order()];
            fits[job] = CrossFitting.Of(set, seen, options.Folds, options.Seed ^ InnerSeed, cancellation);
            progress?.Report((double)Interlocked.Increment(ref done) / fits.Length);
        });
        var predictions = new Predictions(set.Labels.Length, rows.Length);
        for (int fold = 0; fold < folds.Length; fold++)
            predictions.Take(folds[fold], fits[fold + 1].Fit.Scores(set, folds[fold]), fits[fold + 1]);
        return new CrossValidation(fits[0], predictions, folds.Length);
    }
}
