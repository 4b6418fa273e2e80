using System.Globalization;
using System.Text;
using DialogueAnalysis.Language;
using Xunit.Abstractions;

namespace DialogueAnalysis.Tests.Language;

/// <summary>Measures tokens and sentences on the development part of UD_Danish-DDT, its sentences joined by one blank.</summary>
/// <remarks>
/// A boundary is the position after the last character of a sentence, the end of the text included; a span counts where start and end agree.
/// Where <c>DIALOGUE_WRITE_RESULTS</c> names a folder, the figures are written to <c>language-conformance.md</c> in it.
/// </remarks>
public sealed class TreebankConformanceTests(ITestOutputHelper output)
{
    private const string Development = "ud-danish-ddt/da_ddt-ud-dev.conllu";
    private const string ResultsVariable = "DIALOGUE_WRITE_RESULTS";

    [ConformanceFact(Development)]
    public void Tokenize_DevelopmentPart_AgreesWithTheTreebank()
    {
        Treebank bank = Treebank.Read(ConformanceData.File(Development));
        Score score = Score.Of(bank.Tokens, Tokens(bank));
        Assert.True(score.F1 >= 0.998, score.ToString());
    }

    [ConformanceFact(Development)]
    public void Split_DevelopmentPart_AgreesWithTheTreebank()
    {
        Treebank bank = Treebank.Read(ConformanceData.File(Development));
        Score score = Score.Of(Ends(bank.Sentences), Ends(SentenceSplitter.Split(bank.Text)));
        Assert.True(score.F1 >= 0.955, score.ToString());
    }

    [ConformanceFact(Development)]
    public void Results_DevelopmentPart_AreWrittenWithTheirMisses()
    {
        Treebank bank = Treebank.Read(ConformanceData.File(Development));
        TextSpan[] tokens = Tokens(bank);
        IReadOnlyList<TextSpan> sentences = SentenceSplitter.Split(bank.Text);
        TextSpan[] expectedEnds = Ends(bank.Sentences), ends = Ends(sentences);
        var table = new StringBuilder();
        table.Append("# Language: conformance\n\n");
        table.Append("Stems are those of Snowball 3.1 for its Danish vocabulary. Tokens and sentences are those of UD_Danish-DDT, development part:\n");
        table.Append("the sentences of `da_ddt-ud-dev.conllu` joined by one blank (none where a sentence's last token says `SpaceAfter=No`).\n");
        table.Append("A boundary is the position of a sentence's end, the end of the text included; a span counts where both ends agree. Rules were tuned on this part.\n");
        table.Append("Written by `DIALOGUE_CONFORMANCE_DATA=… DIALOGUE_WRITE_RESULTS=$PWD/benchmarks/results dotnet test --filter FullyQualifiedName~TreebankConformance`.\n\n");
        table.Append("| | expected | found | agreed | precision | recall | F1 |\n| --- | --- | --- | --- | --- | --- | --- |\n");
        Row(table, "stems", Stems());
        Row(table, "tokens", Score.Of(bank.Tokens, tokens));
        Row(table, "sentence boundaries", Score.Of(expectedEnds, ends));
        Row(table, "sentence spans", Score.Of(bank.Sentences, sentences));
        Kinds(table, "Tokens missed", bank.Tokens.Except(tokens).Select(token => TokenKindOf(token.In(bank.Text))));
        Kinds(table, "Boundaries missed", expectedEnds.Except(ends).Select(end => BoundaryKindOf(bank.Text, end.End)));
        Kinds(table, "Boundaries too many", ends.Except(expectedEnds).Select(end => BoundaryKindOf(bank.Text, end.End)));
        output.WriteLine(table.ToString());
        foreach (TextSpan miss in expectedEnds.Except(ends).Concat(ends.Except(expectedEnds)).Concat(bank.Tokens.Except(tokens)).Order())
            output.WriteLine($"{bank.Text[Math.Max(0, miss.Start - 60)..miss.Start]}⟦{miss.In(bank.Text)}⟧{bank.Text[miss.End..Math.Min(bank.Text.Length, miss.End + 50)]}");
        if (Environment.GetEnvironmentVariable(ResultsVariable) is { Length: > 0 } folder)
            File.WriteAllText(Path.Combine(folder, "language-conformance.md"), table.ToString());
    }

    private static Score Stems()
    {
        string[] stems = File.ReadAllLines(ConformanceData.File("snowball-danish/output.txt"));
        string[] found = [.. File.ReadAllLines(ConformanceData.File("snowball-danish/voc.txt")).Select(DanishStemmer.Stem)];
        return new Score(stems.Length, found.Length, stems.Zip(found).Count(pair => pair.First == pair.Second));
    }

    private static TextSpan[] Tokens(Treebank bank) => [.. Tokenizer.Tokenize(bank.Text).Select(token => token.Span)];

    private static TextSpan[] Ends(IEnumerable<TextSpan> sentences) => [.. sentences.Select(sentence => new TextSpan(sentence.End, sentence.End))];

    private static void Row(StringBuilder table, string what, Score score) => table.Append(
        CultureInfo.InvariantCulture, $"| {what} | {score.Expected} | {score.Found} | {score.Agreed} | {score.Precision:0.0000} | {score.Recall:0.0000} | {score.F1:0.0000} |\n");

    private static void Kinds(StringBuilder table, string title, IEnumerable<string> kinds)
    {
        table.Append(CultureInfo.InvariantCulture, $"\n| {title} | number |\n| --- | --- |\n");
        foreach (IGrouping<string, string> kind in kinds.GroupBy(kind => kind).OrderByDescending(kind => kind.Count()).ThenBy(kind => kind.Key, StringComparer.Ordinal))
            table.Append(CultureInfo.InvariantCulture, $"| {kind.Key} | {kind.Count()} |\n");
    }

    private static string TokenKindOf(string token) =>
        token.Contains('/', StringComparison.Ordinal) ? "words joined by a slash" :
        token.EndsWith('.') ? (char.IsDigit(token[0]) ? "a number with its full stop" : "an abbreviation") :
        token.Contains('.', StringComparison.Ordinal) ? "letters around a full stop" : "other";

    private static string BoundaryKindOf(string text, int end)
    {
        string after = text[end..].TrimStart();
        string follows = after.Length == 0 ? "the end" : char.IsUpper(after[0]) ? "a capital follows" : char.IsLower(after[0]) ? "a small letter follows"
            : char.IsDigit(after[0]) ? "a digit follows" : "a quotation mark, parenthesis or dash follows";
        string last = text[end - 1] switch
        {
            '.' when text[end - 2] == '.' => "after a doubled full stop",
            '.' when char.IsDigit(text[end - 2]) => "after a number with a full stop",
            '.' or '!' or '?' or '…' => "after a full stop",
            ':' => "after a colon",
            ',' or '-' => "after a comma or dash",
            '"' or ')' => "after a quotation mark or parenthesis without a full stop",
            _ => "after a word without a full stop",
        };
        return $"{last}, {follows}";
    }
}
