using DialogueAnalysis.Classification;

namespace DialogueAnalysis;

/// <summary>What a classifier says of one passage. Immutable and thread-safe.</summary>
public sealed class PassageClassification
{
    private const double LeastUncertain = 0.2;
    private const double MostUncertain = 0.8;

    private readonly PassageClassifier _classifier;
    private readonly string _text;
    private readonly double[] _logOdds;

    internal PassageClassification(PassageClassifier classifier, string text, double[] logOdds)
    {
        _classifier = classifier;
        _text = text;
        _logOdds = logOdds;
        double[] probabilities = new double[logOdds.Length];
        int given = 0;
        for (int c = 0; c < probabilities.Length; c++)
        {
            probabilities[c] = DeterministicMath.Sigmoid(classifier.Limit(c, logOdds[c]));
            given += probabilities[c] >= classifier.Thresholds[c] ? 1 : 0;
        }
        Category[] labels = given == 0 ? [] : new Category[given];
        for (int c = probabilities.Length - 1; c >= 0; c--)
        {
            if (probabilities[c] >= classifier.Thresholds[c])
                labels[--given] = classifier.Categories[c];
        }
        Labels = Array.AsReadOnly(labels);
        Probabilities = Array.AsReadOnly(probabilities);
    }

    /// <value>The categories whose probability reaches their threshold, in the order of the codebook; empty where none does.</value>
    public IReadOnlyList<Category> Labels { get; }

    /// <value>The categories about which a person should be asked: their probability lies within [0.2, 0.8], where at least one decision in five is expected to be wrong, or between that band and the threshold. In the order of the codebook.</value>
    public IReadOnlyList<Category> Uncertain => [.. Categories.Where((_, c) =>
        Probabilities[c] >= Math.Min(LeastUncertain, _classifier.Thresholds[c]) && Probabilities[c] <= Math.Max(MostUncertain, _classifier.Thresholds[c]))];

    /// <value>The categories of the classifier, in the order of <see cref="Probabilities"/>.</value>
    public IReadOnlyList<Category> Categories => _classifier.Categories;

    /// <value>For each category of the classifier, in its order, the calibrated probability that a coder would give it.</value>
    /// <remarks>Never below 1 ÷ (n + 2) for n passages without the category in training, nor above 1 − 1 ÷ (m + 2) for m with it: some examples make nothing certain.</remarks>
    public IReadOnlyList<double> Probabilities { get; }

    /// <summary>For each category what its words say, with no limit: tells two passages apart whose probabilities are at the limit.</summary>
    internal IReadOnlyList<double> LogOdds => _logOdds;

    /// <summary>The probability of a category, which is found by its id.</summary>
    /// <exception cref="ArgumentException">The classifier does not know the category.</exception>
    public double Probability(Category category)
    {
        ArgumentNullException.ThrowIfNull(category);
        return Probability(category.Id);
    }

    /// <summary>The probability of the category with this id.</summary>
    /// <exception cref="ArgumentException">The classifier does not know the category.</exception>
    public double Probability(string id)
    {
        ArgumentNullException.ThrowIfNull(id);
        for (int c = 0; c < Probabilities.Count; c++)
        {
            if (string.Equals(_classifier.Categories[c].Id, id, StringComparison.Ordinal))
                return Probabilities[c];
        }
        throw new ArgumentException($"The classifier knows {string.Join(", ", _classifier.Categories)}, not '{id}'.", nameof(id));
    }

    /// <summary>Why: for each category of the classifier, in its order, what each word added. Computed at every call.</summary>
    public IReadOnlyList<Explanation> Explain() => _classifier.Explain(_text, _logOdds);

    /// <summary>The ids of the labels, by commas.</summary>
    public override string ToString() => string.Join(", ", Labels);
}
