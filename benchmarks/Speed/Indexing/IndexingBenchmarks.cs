using BenchmarkDotNet.Attributes;
using DialogueAnalysis.Indexing;

namespace DialogueAnalysis.Speed.Indexing;

/// <summary>Making, saving and loading an index.</summary>
[MemoryDiagnoser]
public class IndexingBenchmarks
{
    private Passage[] _passages = [];
    private PassageIndex _index = null!;
    private byte[] _saved = [];

    [Params(10_000, 100_000)]
    public int Passages { get; set; }

    [GlobalSetup]
    public void SetUp()
    {
        _passages = ComposedPassages.Make(Passages);
        _index = PassageIndex.Build(_passages);
        using var stream = new MemoryStream();
        _index.Save(stream);
        _saved = stream.ToArray();
        Console.WriteLine($"// {_index.Count} passages, {_index.WordCount} words, {_saved.Length} bytes");
        foreach ((string part, long bytes) in IndexSizes.Of(_index))
            Console.WriteLine($"//   {part}: {bytes}");
    }

    [Benchmark(Baseline = true)]
    public PassageIndex Build() => PassageIndex.Build(_passages);

    [Benchmark]
    public void Save() => _index.Save(Stream.Null);

    [Benchmark]
    public PassageIndex Load() => PassageIndex.Load(new MemoryStream(_saved));
}
