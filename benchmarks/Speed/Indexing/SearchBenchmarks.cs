using BenchmarkDotNet.Attributes;
using DialogueAnalysis.Indexing;
using DialogueAnalysis.Querying;

namespace DialogueAnalysis.Speed.Indexing;

/// <summary>The ten best passages, without text or highlights: eight queries of a class one after the other, the time of one.</summary>
[MemoryDiagnoser]
public class SearchBenchmarks
{
    private const int Queries = 8;
    private PassageIndex _index = null!;
    private IIndexQuery[] _queries = [];

    [Params(100_000)]
    public int Passages { get; set; }

    [Params("rare", "medium", "common", "and_mm", "and_cm", "or_mm", "or_cm", "question", "phrase", "exact", "prefix", "filter")]
    public string Class { get; set; } = "";

    [GlobalSetup]
    public void SetUp()
    {
        Passage[] passages = ComposedPassages.Make(Passages);
        _index = PassageIndex.Build(passages);
        string[] texts = QuerySamples.Of(Class, _index, passages);
        _queries = [.. texts.Select(t => new QueryCompiler(new CategoryPassages(null, null), QueryWidening.None).Compile(PassageQuery.Parse(t)))];
        foreach ((string text, IIndexQuery query) in texts.Zip(_queries))
            Console.WriteLine($"// {text}: {PassageRanking.Count(_index.Search, query, default)}");
    }

    [Benchmark(OperationsPerInvoke = Queries)]
    public int Search()
    {
        int total = 0;
        foreach (IIndexQuery query in _queries)
            total += PassageRanking.Best(_index.Search, query, 10, CancellationToken.None).Length;
        return total;
    }
}
