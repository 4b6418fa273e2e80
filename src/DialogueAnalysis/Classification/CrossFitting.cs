namespace DialogueAnalysis.Classification;

/// <summary>A fit on all passages, and what fits on part of them say of the rest: that is what it is calibrated by, and judged by.</summary>
/// <param name="Fit">The calibrated fit on all passages.</param>
/// <param name="Judgements">For each category, from scores to decisions; there is at least one.</param>
/// <param name="Predictions">For each passage, by a fit that never saw its unit, calibrated and judged by such scores of the other folds.</param>
/// <param name="Folds">The number of folds.</param>
internal sealed record CrossFitting(LinearFit Fit, Judgement[] Judgements, Predictions Predictions, int Folds)
{
    /// <summary>Fits all passages, and each fold's complement once, on as many threads as allowed; the result does not depend on their number. Passages of one single unit are judged by the fit on themselves.</summary>
    public static CrossFitting Of(TrainingSet set, PassageTrainerOptions options, IProgress<double>? progress, CancellationToken cancellation)
    {
        int[] rows = [.. Enumerable.Range(0, set.Units.Length)];
        int[][] folds = GroupFolds.Deal(rows, set, options.Folds, options.Seed);
        int[][] others = folds.Length == 1 ? [rows] : Array.ConvertAll(folds, fold => rows.Except(fold).Order().ToArray());
        var fits = new LinearFit[folds.Length + 1];
        int done = 0;
        var parallel = new ParallelOptions { MaxDegreeOfParallelism = options.Threads, CancellationToken = cancellation };
        Parallel.For(0, fits.Length, parallel, job =>
        {
            // The whole is the longest job and goes first.
            fits[job] = LinearFit.Of(set, job == 0 ? rows : others[job - 1], options.Seed, cancellation);
            progress?.Report((double)Interlocked.Increment(ref done) / fits.Length);
        });
        double[][] unseen = [.. Enumerable.Range(0, set.Labels.Length + 1).Select(_ => new double[rows.Length])];
        for (int fold = 0; fold < folds.Length; fold++)
            Enter(folds[fold], fits[fold + 1].Scores(set, folds[fold]), unseen);
        var predictions = new Predictions(set.Labels.Length, rows.Length);
        for (int fold = 0; fold < folds.Length; fold++)
            predictions.Take(folds[fold], unseen[^1], unseen[..^1], Judge(set, unseen, others[fold]));
        Judgement[] judgements = Judge(set, unseen, rows);
        return new CrossFitting(fits[0].Calibrated([.. judgements.Select(j => j.Category), judgements[0].Any]), judgements, predictions, folds.Length);
    }

    private static void Enter(int[] fold, double[][] scores, double[][] unseen)
    {
        for (int c = 0; c < scores.Length; c++)
        {
            for (int i = 0; i < fold.Length; i++)
                unseen[c][fold[i]] = scores[c][i];
        }
    }

    private static Judgement[] Judge(TrainingSet set, double[][] unseen, int[] rows) =>
        Judgement.Of(Array.ConvertAll(rows, r => unseen[^1][r]), [.. unseen[..^1].Select(scores => Array.ConvertAll(rows, r => scores[r]))], [.. set.Labels.Select(labels => Array.ConvertAll(rows, r => labels[r]))]);
}
