using BenchmarkDotNet.Attributes;
using DialogueAnalysis.Classification;
using DialogueAnalysis.Language;

namespace DialogueAnalysis.Speed.Classification;

/// <summary>From a raw text to calibrated probabilities, one passage of 80 words and a thousand of them; training on 300 passages.</summary>
/// <remarks>The invented words are longer than those of a report and nearly all known to the model: the costly case.</remarks>
[MemoryDiagnoser]
public class ClassificationBenchmarks
{
    private readonly GoldPassage[] _gold = InventedGold.Passages(300);
    private PassageClassifier _classifier = null!;
    private byte[] _model = null!;
    private string _passage = null!;
    private string[] _batch = null!;

    [GlobalSetup]
    public void SetUp()
    {
        _classifier = new PassageTrainer(new PassageTrainerOptions()).Train(_gold).Classifier;
        using var stream = new MemoryStream();
        _classifier.Save(stream);
        _model = stream.ToArray();
        _passage = InventedGold.Text(80, 4711);
        _batch = [.. Enumerable.Range(0, 1000).Select(i => InventedGold.Text(80, (ulong)i + 10_000))];
        _classifier.ClassifyAll(_batch);
    }

    [Benchmark(Baseline = true)]
    public PassageClassification Passage() => _classifier.Classify(_passage);

    [Benchmark]
    public int TermsOnly()
    {
        var reader = new TermReader();
        reader.Reset(_passage);
        int count = 0;
        while (reader.Read())
            count++;
        return count;
    }

    [Benchmark]
    public IReadOnlyList<Explanation> Explain() => _classifier.Classify(_passage).Explain();

    [Benchmark]
    public IReadOnlyList<PassageClassification> Thousand() => _classifier.ClassifyAll(_batch);

    [Benchmark]
    public PassageClassifier Load() => PassageClassifier.Load(new MemoryStream(_model));

    [Benchmark]
    public TrainingResult Train() => new PassageTrainer(new PassageTrainerOptions()).Train(_gold);
}
