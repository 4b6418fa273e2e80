using BenchmarkDotNet.Attributes;
using DialogueAnalysis.Language;

namespace DialogueAnalysis.Speed.Language;

/// <summary>One operation is the text of both source documents; the baseline only tells letters from other characters.</summary>
[MemoryDiagnoser]
public class TokenizingBenchmarks
{
    private readonly TermReader _reader = new();
    private string _text = "";

    [GlobalSetup]
    public void ReadText() => _text = SeedFolder.ReadText();

    [Benchmark(Baseline = true)]
    public int CountLetterRuns()
    {
        int runs = 0;
        bool inside = false;
        foreach (char c in _text)
        {
            bool letter = char.IsLetterOrDigit(c);
            runs += letter && !inside ? 1 : 0;
            inside = letter;
        }
        return runs;
    }

    [Benchmark]
    public int ScanTokens()
    {
        int tokens = 0;
        var scanner = new TokenScanner(_text);
        while (scanner.Next(out _))
            tokens++;
        return tokens;
    }

    [Benchmark]
    public int ReadTerms()
    {
        int letters = 0;
        _reader.Reset(_text);
        while (_reader.Read())
            letters += _reader.Stem.Length;
        return letters;
    }

    [Benchmark]
    public int Tokenize() => Tokenizer.Tokenize(_text).Count;

    [Benchmark]
    public int Analyze() => TextAnalyzer.Analyze(_text).Count;

    [Benchmark]
    public int SplitSentences() => SentenceSplitter.Split(_text).Count;
}
