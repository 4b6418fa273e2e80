using BenchmarkDotNet.Attributes;
using DialogueAnalysis.Language;

namespace DialogueAnalysis.Speed.Language;

/// <summary>One operation is one word of the source documents; the baseline only reads each word's letters.</summary>
[MemoryDiagnoser]
public class StemmingBenchmarks
{
    private const int Words = 10_000;
    private string[] _words = [];

    [GlobalSetup]
    public void ReadWords()
    {
        _words = [.. TextAnalyzer.Analyze(SeedFolder.ReadText()).Where(term => term.Text is not null).Select(term => term.Text!).Take(Words)];
        if (_words.Length != Words)
            throw new InvalidOperationException($"The source documents hold {_words.Length} words; expected at least {Words}.");
    }

    [Benchmark(Baseline = true, OperationsPerInvoke = Words)]
    public int ReadLetters()
    {
        int sum = 0;
        foreach (string word in _words)
        {
            foreach (char letter in word)
                sum += letter;
        }
        return sum;
    }

    [Benchmark(OperationsPerInvoke = Words)]
    public int StemLength()
    {
        int sum = 0;
        foreach (string word in _words)
            sum += DanishStemmer.StemLength(word);
        return sum;
    }

    [Benchmark(OperationsPerInvoke = Words)]
    public int Stem()
    {
        int sum = 0;
        foreach (string word in _words)
            sum += DanishStemmer.Stem(word).Length;
        return sum;
    }
}
