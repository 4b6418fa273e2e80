namespace DialogueAnalysis.Classification;

/// <summary>A fit whose calibration and thresholds come from passages that the fits behind them had not seen.</summary>
/// <param name="Fit">The calibrated fit on all rows.</param>
/// <param name="Ranges">For each category, how far its log-odds may go.</param>
/// <param name="Thresholds">For each category, the probability from which it is given.</param>
internal sealed record CrossFitting(LinearFit Fit, LogOddsRange[] Ranges, double[] Thresholds)
{
    /// <summary>Fits all rows, and each fold's complement once, to calibrate on the fold. Rows of one single group calibrate on themselves.</summary>
    public static CrossFitting Of(TrainingSet set, int[] rows, int folds, ulong seed, CancellationToken cancellation)
    {
        int categories = set.Labels.Length;
        int[][] dealt = GroupFolds.Deal(rows, set, folds, seed);
        var unseen = new Dictionary<int, double[]>();
        foreach (int[] fold in dealt)
        {
            int[] others = dealt.Length > 1 ? [.. rows.Except(fold).Order()] : rows;
            double[][] scores = LinearFit.Of(set, others, seed, cancellation).Scores(set, fold);
            for (int i = 0; i < fold.Length; i++)
                unseen[fold[i]] = [.. scores.Select(s => s[i])];
        }
        var calibrations = new Calibration[categories];
        var ranges = new LogOddsRange[categories];
        double[] thresholds = new double[categories];
        for (int c = 0; c < categories; c++)
        {
            double[] scores = Array.ConvertAll(rows, r => unseen[r][c]);
            bool[] labels = Array.ConvertAll(rows, r => set.Labels[c][r]);
            Calibration calibration = calibrations[c] = Calibration.Fit(scores, labels);
            int with = labels.Count(l => l);
            LogOddsRange range = ranges[c] = LogOddsRange.Of(with, rows.Length - with);
            thresholds[c] = Threshold.Choose(Array.ConvertAll(scores, s => DeterministicMath.Sigmoid(range.Limit((calibration.Slope * s) + calibration.Offset))), labels);
        }
        return new CrossFitting(LinearFit.Of(set, rows, seed, cancellation).Calibrated(calibrations), ranges, thresholds);
    }
}
