namespace DialogueAnalysis.Classification;

/// <summary>Trains on some of the passages and scores on others. Thread-safe.</summary>
internal sealed class LearningTrial
{
    private readonly GoldPassage[] _learnt;
    private readonly GoldPassage[] _scored;
    private readonly Codebook _codebook;
    private readonly bool[][] _truth;
    private readonly int[] _once;
    private readonly PassageTrainer _trainer;

    /// <param name="learnt">The passages to learn from; rows count from 0 in these.</param>
    /// <param name="scored">The passages to score on.</param>
    /// <param name="seed">Decides what it decides in training.</param>
    public LearningTrial(GoldPassage[] learnt, GoldPassage[] scored, ulong seed)
    {
        _learnt = learnt;
        _scored = scored;
        _codebook = new Codebook(GoldCategories.Of(learnt.Concat(scored).SelectMany(g => g.Labels)));
        _truth = [.. _codebook.Categories.Select(c => Array.ConvertAll(scored, g => g.Labels.Contains(c.Id)))];
        _once = new int[scored.Length];
        Array.Fill(_once, 1);
        // The trials are what runs side by side.
        _trainer = new PassageTrainer(new PassageTrainerOptions { Codebook = _codebook, Seed = seed, Threads = 1 });
    }

    /// <summary>The macro-F1 of the model that training gives from these rows; 0 where none of them has a category.</summary>
    public double MacroF1(int[] rows, CancellationToken cancellation)
    {
        GoldPassage[] passages = Array.ConvertAll(rows, r => _learnt[r]);
        if (passages.All(p => p.Labels.Count == 0))
            return 0;
        PassageClassifier classifier = _trainer.Train(passages, null, cancellation).Classifier;
        Predictions predictions = ClassifierPredictions.Of(classifier, _codebook.Categories, _scored, cancellation);
        // The first figure after those of the categories.
        return new Scoring(_truth, predictions, []).Figures(_once)[_truth.Length * Scoring.PerCategory];
    }
}
