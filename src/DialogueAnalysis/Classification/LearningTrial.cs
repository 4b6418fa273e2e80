namespace DialogueAnalysis.Classification;

/// <summary>Trains on some of the passages and scores on others, whose features are read once. Thread-safe.</summary>
internal sealed class LearningTrial
{
    // As training has them, its seed for the folds within the whole too: what learns from all is the model that training gives.
    private static readonly PassageTrainerOptions Training = new();
    private const ulong InnerSeed = 0x5DEECE66D;

    private readonly TrainingSet _set;
    private readonly int[] _scored;
    private readonly bool[][] _truth;
    private readonly int[] _once;
    private readonly ulong _seed;

    /// <param name="learnt">The passages to learn from; rows count from 0 in these.</param>
    /// <param name="scored">The passages to score on.</param>
    /// <param name="seed">Decides what it decides in training.</param>
    /// <param name="cancellation">Stops the reading.</param>
    public LearningTrial(GoldPassage[] learnt, GoldPassage[] scored, ulong seed, CancellationToken cancellation)
    {
        GoldPassage[] all = [.. learnt, .. scored];
        IReadOnlyList<Category> categories = GoldCategories.Of(all.SelectMany(g => g.Labels));
        _set = new TrainingSet(all, categories, Training.Features, cancellation);
        _scored = [.. Enumerable.Range(learnt.Length, scored.Length)];
        _truth = [.. categories.Select(c => Array.ConvertAll(scored, g => g.Labels.Contains(c.Id)))];
        _once = new int[scored.Length];
        Array.Fill(_once, 1);
        _seed = seed ^ InnerSeed;
    }

    /// <summary>The macro-F1 of a model that learnt from these rows.</summary>
    public double MacroF1(int[] rows, CancellationToken cancellation)
    {
        CrossFitting fitting = CrossFitting.Of(_set, rows, Training.Folds, _seed, cancellation);
        var predictions = new Predictions(_truth.Length, _scored.Length);
        predictions.Take([.. Enumerable.Range(0, _scored.Length)], fitting.Fit.Scores(_set, _scored), fitting);
        // The first figure after those of the categories.
        return new Scoring(_truth, predictions, []).Figures(_once)[_truth.Length * Scoring.PerCategory];
    }
}
