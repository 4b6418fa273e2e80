using System.Runtime.ExceptionServices;

namespace DialogueAnalysis.Classification;

/// <summary>What more coded passages are worth: the scores of models that learn from more and more writers. Immutable and deterministic.</summary>
/// <remarks>
/// Each draw puts the writers into an order of its own and takes them from its beginning, whole: a model that is to read a writer that
/// it has not met gains by writers, not by lines. So the points of a draw are nested. Each model is the one that training
/// gives from these passages: the last point is the score of the model itself. Record equality compares the list by reference.
/// </remarks>
public sealed record LearningCurve
{
    private const string All = "gold";

    private LearningCurve()
    {
    }

    /// <value>The points, from few passages to all of the split train.</value>
    public required IReadOnlyList<LearningCurvePoint> Points { get; init; }

    /// <value>The number of passages of the split dev that each model was scored on.</value>
    public required int Scored { get; init; }

    /// <value>The number of writers in the split train; a passage without a writer counts by its group.</value>
    public required int Writers { get; init; }

    /// <summary>Trains on the split train and scores on the split dev; the split test is not touched.</summary>
    /// <remarks>The time is that of draws × points trainings. No writer should stand in both splits, or the curve promises too much.</remarks>
    /// <param name="gold">Coded passages of any split.</param>
    /// <param name="options">The draws and the step; the defaults where null.</param>
    /// <param name="progress">Is told the share of the work done, from any thread.</param>
    /// <param name="cancellation">Stops the work.</param>
    /// <exception cref="GoldFormatException">There are not two writers or not two groups in the split train, or no passage with a category in train or in dev.</exception>
    /// <exception cref="OperationCanceledException">The token was cancelled.</exception>
    public static LearningCurve Of(IReadOnlyList<GoldPassage> gold, LearningCurveOptions? options = null, IProgress<double>? progress = null, CancellationToken cancellation = default)
    {
        ArgumentNullException.ThrowIfNull(gold);
        options ??= new LearningCurveOptions();
        GoldPassage[] learnt = [.. gold.Where(g => g.Split == GoldSplit.Train)], scored = [.. gold.Where(g => g.Split == GoldSplit.Dev)];
        int[][] writers = Writing(learnt);
        if (writers.Length < 2)
            throw new GoldFormatException(All, null, $"found {(writers.Length == 0 ? "no passage" : "one writer")} of the split 'train', expected at least two writers; add passages");
        if (learnt.DistinctBy(g => g.Group, StringComparer.Ordinal).Count() < 2)
            throw new GoldFormatException(All, null, "found one group of passages of the split 'train', expected at least two groups (document and writer, or the sidecar's 'group'); add passages");
        if (learnt.All(g => g.Labels.Count == 0) || scored.All(g => g.Labels.Count == 0))
            throw new GoldFormatException(All, null, $"found no passage with a category in the split '{(learnt.All(g => g.Labels.Count == 0) ? "train" : "dev")}', expected some: a curve is learnt from train and scored on dev; add passages");
        int[][][] draws = Draw(writers, learnt, options);
        // The last point of every draw holds the same passages, so it is fitted once; it is the longest job, and goes first.
        int last = draws[0].Length - 1;
        (int Draw, int Point)[] jobs = [(0, last), .. Enumerable.Range(0, last).Reverse().SelectMany(point => Enumerable.Range(0, draws.Length).Select(draw => (draw, point)))];
        var scores = new double[draws.Length, last + 1];
        var trial = new LearningTrial(learnt, scored, options.Seed);
        int done = 0;
        var parallel = new ParallelOptions { MaxDegreeOfParallelism = options.Threads, CancellationToken = cancellation };
        try
        {
            Parallel.ForEach(jobs, parallel, job =>
            {
                scores[job.Draw, job.Point] = trial.MacroF1(draws[job.Draw][job.Point], cancellation);
                progress?.Report((double)Interlocked.Increment(ref done) / jobs.Length);
            });
        }
        catch (AggregateException several)
        {
            // That the jobs ran side by side is nothing to the caller.
            cancellation.ThrowIfCancellationRequested();
            ExceptionDispatchInfo.Throw(several.Flatten().InnerExceptions[0]);
        }
        var points = new List<LearningCurvePoint>();
        for (int point = 0; point <= last; point++)
        {
            double[] own = [.. Enumerable.Range(0, point < last ? draws.Length : 1).Select(draw => scores[draw, point])];
            double passages = draws.Average(d => d[point].Length), mean = own.Sum() / own.Length;
            double? rise = point > 0 && passages > points[^1].Passages ? (mean - points[^1].MacroF1) * options.Step / (passages - points[^1].Passages) : null;
            points.Add(new LearningCurvePoint(passages, own.Length, mean, own.Min(), own.Max(), rise));
        }
        return new LearningCurve { Points = points.AsReadOnly(), Scored = scored.Length, Writers = writers.Length };
    }

    /// <summary>The rows of each writer, or of each group where no writer is known; in ordinal order of their names.</summary>
    private static int[][] Writing(GoldPassage[] passages) =>
        [.. Enumerable.Range(0, passages.Length).GroupBy(i => passages[i] is { Writer.Length: > 0 } known ? (known.Writer, "") : ("", passages[i].Group))
            .OrderBy(g => g.Key.Item1, StringComparer.Ordinal).ThenBy(g => g.Key.Item2, StringComparer.Ordinal).Select(g => g.ToArray())];

    /// <summary>For each draw and point, the rows to learn from, ascending.</summary>
    private static int[][][] Draw(int[][] writers, GoldPassage[] learnt, LearningCurveOptions options)
    {
        int all = learnt.Length;
        var random = new SeededRandom(options.Seed);
        // The last step is to all, so it is between a quarter of a step and one and a quarter.
        int[] sizes = [.. Enumerable.Range(1, all / options.Step).Select(n => n * options.Step).TakeWhile(size => size <= all - (options.Step / 4.0)), all];
        int[][][] draws = new int[options.Draws][][];
        for (int draw = 0; draw < draws.Length; draw++)
        {
            int[][] order = [.. writers];
            random.Shuffle<int[]>(order);
            draws[draw] = [.. sizes.Select(size => order.Take(Nearest(order, learnt, size)).SelectMany(w => w).Order().ToArray())];
        }
        return draws;
    }

    /// <summary>How many of the first writers have about so many passages; of two equally near numbers the smaller. Never less than two writers nor than two groups, for training needs as many.</summary>
    private static int Nearest(int[][] order, GoldPassage[] learnt, int size)
    {
        int count = 0, passages = 0;
        var groups = new HashSet<string>(StringComparer.Ordinal);
        for (; count < 2 || groups.Count < 2; passages += order[count++].Length)
            groups.UnionWith(order[count].Select(row => learnt[row].Group));
        while (count < order.Length && Math.Abs(passages + order[count].Length - size) < Math.Abs(passages - size))
            passages += order[count++].Length;
        return count;
    }
}
