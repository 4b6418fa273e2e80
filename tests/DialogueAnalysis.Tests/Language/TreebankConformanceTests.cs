using DialogueAnalysis.Language;
using Xunit.Abstractions;

namespace DialogueAnalysis.Tests.Language;

public sealed class TreebankConformanceTests(ITestOutputHelper output)
{
    private const string Development = "ud-danish-ddt/da_ddt-ud-dev.conllu";

    [ConformanceFact(Development)]
    public void Tokenize_DevelopmentPart_AgreesWithTheTreebank()
    {
        Treebank bank = Treebank.Read(ConformanceData.File(Development));
        TextSpan[] found = [.. Tokenizer.Tokenize(bank.Text).Select(token => token.Span)];
        foreach (TextSpan miss in bank.Tokens.Except(found))
            output.WriteLine($"missed {miss.In(bank.Text)}   in {Context(bank.Text, miss)}");
        foreach (TextSpan extra in found.Except(bank.Tokens))
            output.WriteLine($"extra  {extra.In(bank.Text)}");
        Score score = Score.Of(bank.Tokens, found);
        output.WriteLine(score.ToString());
        Assert.True(score.F1 >= 0.998, score.ToString());
    }

    [ConformanceFact(Development)]
    public void Split_DevelopmentPart_AgreesWithTheTreebank()
    {
        Treebank bank = Treebank.Read(ConformanceData.File(Development));
        IReadOnlyList<TextSpan> found = SentenceSplitter.Split(bank.Text);
        Score spans = Score.Of(bank.Sentences, found);
        Score ends = Score.Of(bank.Sentences.Select(s => new TextSpan(s.End, s.End)), found.Select(s => new TextSpan(s.End, s.End)));
        foreach (int end in bank.Sentences.Select(s => s.End).Except(found.Select(s => s.End)))
            output.WriteLine($"missed {Context(bank.Text, new TextSpan(end, end))}");
        foreach (int end in found.Select(s => s.End).Except(bank.Sentences.Select(s => s.End)))
            output.WriteLine($"extra  {Context(bank.Text, new TextSpan(end, end))}");
        output.WriteLine($"boundaries {ends}; spans {spans}");
        Assert.True(ends.F1 >= 0.955, ends.ToString());
    }

    private static string Context(string text, TextSpan span) =>
        text[Math.Max(0, span.Start - 60)..span.Start] + "⟦" + span.In(text) + "⟧" + text[span.End..Math.Min(text.Length, span.End + 50)];
}
