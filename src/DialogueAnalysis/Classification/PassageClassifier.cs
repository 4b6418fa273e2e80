using System.Globalization;
using DialogueAnalysis.Classification;
using DialogueAnalysis.Language;

namespace DialogueAnalysis;

/// <summary>Says which categories of a codebook a passage is about. Immutable and thread-safe; nothing leaves the machine.</summary>
/// <remarks>A text gets the same answer, bit for bit, on every machine, thread and culture. Made by <see cref="PassageTrainer"/>, loaded, or <see cref="Default"/>.</remarks>
public sealed class PassageClassifier
{
    private const string DefaultResource = "DialogueAnalysis.Classification.default.model";
    private static readonly Lazy<PassageClassifier> Embedded = new(LoadEmbedded);

    [ThreadStatic]
    private static ClassifierScratch? _scratch;

    private readonly LinearModel _model;
    private readonly LogOddsRange[] _ranges;
    private readonly byte[] _bytes;

    internal PassageClassifier(ModelInfo info, Codebook codebook, LinearModel model, byte[] bytes)
    {
        ModelInfo = info;
        Categories = codebook.Categories;
        Thresholds = Array.AsReadOnly(model.Thresholds);
        _model = model;
        _ranges = [.. info.Support.Select(with => LogOddsRange.Of(with, info.Passages - with))];
        _bytes = bytes;
    }

    /// <summary>The classifier of the founding categories that comes with the library; loaded once, when first asked for.</summary>
    public static PassageClassifier Default => Embedded.Value;

    /// <value>The categories that it knows, in the order of their codebook.</value>
    public IReadOnlyList<Category> Categories { get; }

    /// <value>For each category, the probability from which it is given; in the order of <see cref="Categories"/>.</value>
    public IReadOnlyList<double> Thresholds { get; }

    /// <value>Where the model comes from.</value>
    public ModelInfo ModelInfo { get; }

    /// <summary>Loads a model from a file.</summary>
    /// <exception cref="ModelFormatException">The file is not a whole model of this version.</exception>
    /// <exception cref="IOException">The file cannot be read.</exception>
    public static PassageClassifier Load(string path)
    {
        ArgumentException.ThrowIfNullOrEmpty(path);
        using FileStream file = File.OpenRead(path);
        return Load(file, path);
    }

    /// <summary>Loads a model from the rest of a stream, which stays open.</summary>
    /// <exception cref="ModelFormatException">The stream does not hold one whole model of this version, and nothing else.</exception>
    public static PassageClassifier Load(Stream stream)
    {
        ArgumentNullException.ThrowIfNull(stream);
        return Load(stream, "model");
    }

    /// <summary>Saves the model, over any file there: written whole beside it first, then moved into place.</summary>
    /// <exception cref="IOException">The file cannot be written.</exception>
    public void Save(string path)
    {
        ArgumentException.ThrowIfNullOrEmpty(path);
        AtomicFile.Write(path, Save);
    }

    /// <summary>Writes the model to a stream, which stays open.</summary>
    public void Save(Stream stream)
    {
        ArgumentNullException.ThrowIfNull(stream);
        stream.Write(_bytes);
    }

    /// <summary>The same model with the thresholds of a wanted precision instead of those of the best F1: fewer passages get a category, and more of them rightly.</summary>
    /// <param name="precision">One of <see cref="OperatingPoint.Wanted"/>.</param>
    /// <remarks>What it is saved as is the model itself, with its own thresholds.</remarks>
    /// <exception cref="ArgumentOutOfRangeException">The model keeps no thresholds for that precision.</exception>
    public PassageClassifier WithPrecision(double precision)
    {
        int at = OperatingPoint.Wanted.IndexOf(precision);
        if (at < 0)
            throw new ArgumentOutOfRangeException(nameof(precision), precision, $"A model keeps thresholds for {string.Join(", ", OperatingPoint.Wanted.Select(w => w.ToString(CultureInfo.InvariantCulture)))}.");
        return new PassageClassifier(ModelInfo, new Codebook([.. Categories]), _model with { Thresholds = [.. ModelInfo.OperatingPoints.Select(points => points[at].Threshold)] }, _bytes);
    }

    /// <summary>Classifies one passage; the time grows with its length alone. An empty text is a passage without words.</summary>
    public PassageClassification Classify(string text)
    {
        ArgumentNullException.ThrowIfNull(text);
        double[] logOdds = new double[Categories.Count];
        ReadOnlySpan<double> scores = (_scratch ??= new ClassifierScratch()).Score(_model, text);
        for (int c = 0; c < logOdds.Length; c++)
            logOdds[c] = Hurdle.LogOdds(scores[^1], scores[c]);
        return new PassageClassification(this, text, logOdds);
    }

    /// <summary>Classifies many passages on all cores; results in the order of the texts, the same as one by one.</summary>
    /// <exception cref="ArgumentException">A text is null.</exception>
    /// <exception cref="OperationCanceledException">The token was cancelled.</exception>
    public IReadOnlyList<PassageClassification> ClassifyAll(IReadOnlyList<string> texts, CancellationToken cancellation = default)
    {
        ArgumentNullException.ThrowIfNull(texts);
        if (texts.Any(t => t is null))
            throw new ArgumentException("A text is null.", nameof(texts));
        var results = new PassageClassification[texts.Count];
        Parallel.For(0, results.Length, new ParallelOptions { CancellationToken = cancellation }, i => results[i] = Classify(texts[i]));
        return results;
    }

    /// <summary>The log-odds that a category is said to have: those of its words, as far as its examples allow.</summary>
    internal double Limit(int category, double logOdds) => _ranges[category].Limit(logOdds);

    internal IReadOnlyList<Explanation> Explain(string text, double[] logOdds)
    {
        IReadOnlyList<Term> terms = TextAnalyzer.Analyze(text);
        double[][] shares = (_scratch ??= new ClassifierScratch()).Shares(_model, text, terms.Count);
        double[] biases = _model.Biases;
        double any = biases[^1] + shares[^1].Sum();
        return [.. Categories.Select((category, c) =>
        {
            double limited = Limit(c, logOdds[c]);
            (double ofAny, double ofCategory) = Hurdle.Shares(biases[^1], any, biases[c], biases[c] + shares[c].Sum());
            double[] joint = [.. shares[c].Select((share, t) => (ofCategory * share) + (ofAny * shares[^1][t]))];
            return new Explanation(category, limited, Hurdle.LogOdds(biases[^1], biases[c]), limited - logOdds[c], Thresholds[c], Evidence.Of(text, terms, joint));
        })];
    }

    internal static PassageClassifier Load(Stream stream, string path)
    {
        using var bytes = new MemoryStream();
        byte[] buffer = new byte[81920];
        for (int read; (read = stream.Read(buffer)) > 0;)
        {
            bytes.Write(buffer, 0, read);
            if (bytes.Length > ModelFile.MostBytes)
                throw new ModelFormatException(path, "more bytes than any model has", ModelFile.Number("at most", ModelFile.MostBytes));
        }
        return ModelFile.Read(bytes.ToArray(), path);
    }

    private static PassageClassifier LoadEmbedded()
    {
        using Stream stream = typeof(PassageClassifier).Assembly.GetManifestResourceStream(DefaultResource)
            ?? throw new ModelFormatException(DefaultResource, "no such resource in this build", "the embedded model");
        return Load(stream, DefaultResource);
    }
}
