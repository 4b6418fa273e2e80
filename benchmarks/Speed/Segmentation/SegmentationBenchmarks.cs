using BenchmarkDotNet.Attributes;
using DialogueAnalysis.Ingestion;
using DialogueAnalysis.Segmentation;

namespace DialogueAnalysis.Speed.Segmentation;

/// <summary>How long the two source documents take to read and to cut.</summary>
[MemoryDiagnoser]
public class SegmentationBenchmarks
{
    private readonly string _folder = SeedFolder.Path;
    private IReadOnlyList<Document> _documents = [];

    [GlobalSetup]
    public void Read() => _documents = new DocumentReader().ReadAll([_folder]).Documents;

    [Benchmark(Baseline = true, Description = "read the files")]
    public int ReadFiles() => new DocumentReader().ReadAll([_folder]).Documents.Count;

    [Benchmark(Description = "cut into passages")]
    public int Cut()
    {
        int passages = 0;
        foreach (Document document in _documents)
            passages += PassageSegmenter.Segment(document).Passages.Count;
        return passages;
    }
}
