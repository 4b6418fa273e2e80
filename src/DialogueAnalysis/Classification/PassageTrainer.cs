namespace DialogueAnalysis.Classification;

/// <summary>Learns a classifier from coded passages. Immutable and thread-safe.</summary>
/// <remarks>The same passages in the same order, options and seed give the same bytes, whatever the machine, the culture and the number of threads.</remarks>
public sealed class PassageTrainer
{
    private const string All = "gold";
    private readonly PassageTrainerOptions _options;

    /// <summary>Makes a trainer.</summary>
    public PassageTrainer(PassageTrainerOptions options)
    {
        ArgumentNullException.ThrowIfNull(options);
        _options = options;
    }

    /// <summary>Learns from the passages of the split <see cref="GoldSplit.Train"/>, and cross-validates on them.</summary>
    /// <param name="gold">Coded passages of any split.</param>
    /// <param name="progress">Is told the share of the work done, from any thread.</param>
    /// <param name="cancellation">Stops the work.</param>
    /// <exception cref="GoldFormatException">There are not two groups of passages to learn from, or none has a category, or a label is not in the codebook of the options.</exception>
    /// <exception cref="OperationCanceledException">The token was cancelled.</exception>
    public TrainingResult Train(IReadOnlyList<GoldPassage> gold, IProgress<double>? progress = null, CancellationToken cancellation = default)
    {
        ArgumentNullException.ThrowIfNull(gold);
        GoldPassage[] passages = [.. gold.Where(g => g.Split == GoldSplit.Train)];
        IReadOnlyList<Category> categories = Categories(passages);
        int groups = passages.DistinctBy(g => g.Group, StringComparer.Ordinal).Count();
        if (groups < 2)
            throw new GoldFormatException(All, null, $"found {(groups == 0 ? "no passage" : "one group of passages")} of the split 'train', expected at least two groups (document and writer, or the sidecar's 'group'); add passages");
        var set = new TrainingSet(passages, categories, _options.Features, cancellation);
        CrossFitting fitting = CrossFitting.Of(set, _options, progress, cancellation);
        Evaluation evaluation = Evaluator.Evaluate(categories, passages, fitting.Predictions, cancellation);
        LinearModel model = Model(fitting);
        var info = new ModelInfo
        {
            Name = _options.Name,
            Version = _options.Version,
            AnalysisVersion = FeatureOptions.AnalysisVersion,
            Seed = _options.Seed,
            Passages = passages.Length,
            Constructed = passages.Count(p => p.Origin == GoldOrigin.Constructed),
            Groups = groups,
            Support = [.. evaluation.Categories.Select(c => c.Support)],
            Features = model.Table.Count,
            // Some passage has a category, or there is nothing to learn.
            MacroF1 = evaluation.MacroF1.GetValueOrDefault(),
            OperatingPoints = [.. set.Labels.Select((labels, c) => OperatingPoint.Of(fitting.Predictions.Probabilities[c], labels, fitting.Judgements[c].Threshold))],
            GoldFingerprint = GoldFingerprint.Of(passages),
            Fingerprint = "",
        };
        return new TrainingResult
        {
            // Read back, so that what is used at once and what is used after saving cannot differ.
            Classifier = ModelFile.Read(ModelFile.Write(info, categories, model), _options.Name),
            CrossValidation = evaluation,
            Folds = fitting.Folds,
            LeftOut = gold.Count - passages.Length,
        };
    }

    private IReadOnlyList<Category> Categories(GoldPassage[] passages)
    {
        if (passages.Length > 0 && passages.All(p => p.Labels.Count == 0))
            throw new GoldFormatException(All, null, "found no passage of the split 'train' with a category, expected some; code passages first");
        if (_options.Codebook is not { } codebook)
            return GoldCategories.Of(passages.SelectMany(p => p.Labels));
        foreach (GoldPassage passage in passages)
        {
            if (passage.Labels.FirstOrDefault(l => codebook.Find(l) is null) is string foreign)
                throw new GoldFormatException(All, null, $"found the label '{foreign}' at the passage '{passage.Id}', expected one of {string.Join(", ", codebook.Categories)}");
        }
        return codebook.Categories;
    }

    private LinearModel Model(CrossFitting whole)
    {
        double[][] weights = whole.Fit.Weights;
        FeatureSpace space = whole.Fit.Space;
        float[] interleaved = new float[(space.Names.Length + 1) * weights.Length];
        for (int i = weights.Length; i < interleaved.Length; i++)
            interleaved[i] = (float)weights[i % weights.Length][(i / weights.Length) - 1];
        return new LinearModel(new FeatureExtractor(_options.Features), new FeatureTable(space.Names), [0, .. space.Scales], interleaved, whole.Fit.Biases, Array.ConvertAll(whole.Judgements, j => j.Threshold));
    }
}
