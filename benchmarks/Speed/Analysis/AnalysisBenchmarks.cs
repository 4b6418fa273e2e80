using BenchmarkDotNet.Attributes;

namespace DialogueAnalysis.Speed.Analysis;

/// <summary>The whole path, read to index, over copies of the report; the table's MB/s column is the text's UTF-8 bytes by the mean time.</summary>
[MemoryDiagnoser]
[Config(typeof(ThroughputConfig))]
public class AnalysisBenchmarks
{
    private string _folder = "";

    /// <summary>How many copies of the report are read.</summary>
    [Params(1, 32)]
    public int Copies { get; set; }

    /// <summary>The bytes of text that one run reads.</summary>
    public long Bytes => Copies * new FileInfo(SeedFolder.Report).Length;

    [GlobalSetup]
    public void Copy()
    {
        _folder = Directory.CreateTempSubdirectory("dialogue-speed").FullName;
        for (int i = 0; i < Copies; i++)
            File.Copy(SeedFolder.Report, Path.Combine(_folder, $"{i:D3}.txt"));
    }

    [GlobalCleanup]
    public void Delete() => Directory.Delete(_folder, recursive: true);

    [Benchmark(Description = "read, cut, classify and index")]
    public int Load() => DialogueCorpus.Load(_folder).Passages.Count;
}
