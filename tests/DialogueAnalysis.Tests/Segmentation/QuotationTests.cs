using System.Globalization;
using DialogueAnalysis.Segmentation;

namespace DialogueAnalysis.Tests.Segmentation;

/// <summary>Every quotation of both documents, as marked by hand, and the shapes that quotations take.</summary>
public sealed class QuotationTests
{
    [Fact]
    public void Find_SeedDocuments_MatchesTheMarkingByHand()
    {
        var expected = new HashSet<(string, TextSpan)>();
        foreach (string[] row in SeedDocuments.Rows("quotations.tsv"))
        {
            IReadOnlyList<(int Start, string Text)> lines = SeedDocuments.Lines(SeedDocuments.Cut(row[0]).Document);
            (int startLine, string startText) = lines[int.Parse(row[1], CultureInfo.InvariantCulture) - 1];
            (int endLine, string endText) = lines[int.Parse(row[3], CultureInfo.InvariantCulture) - 1];
            Assert.True(expected.Add((row[0], new TextSpan(startLine + Only(startText, row[2]), endLine + Only(endText, row[4]) + row[4].Length))));
        }
        var found = SeedDocuments.Passages.SelectMany(p => p.Quotations.Select(q => (p.Document.Id, p.Map.ToSource(q)))).ToHashSet();
        int right = found.Count(expected.Contains);
        double f1 = 2.0 * right / (found.Count + expected.Count);
        Assert.True(f1 >= 0.98, $"F1 {f1:F4}: missed {string.Join(" | ", expected.Except(found))}, invented {string.Join(" | ", found.Except(expected))}");

        static int Only(string line, string text)
        {
            int at = line.IndexOf(text, StringComparison.Ordinal);
            Assert.True(at >= 0 && line.IndexOf(text, at + 1, StringComparison.Ordinal) < 0, $"«{text}» stands not once in «{line}»");
            return at;
        }
    }

    [Theory]
    [InlineData("Han sagde ”vi får det altid for sent” og gik.", "”vi får det altid for sent”")]
    [InlineData("Han sagde \"vi får det altid for sent\" og gik.", "\"vi får det altid for sent\"")]
    [InlineData("Hun kaldte det »en åben dør«.", "»en åben dør«")]
    [InlineData("Hun kaldte det «en åben dør».", "«en åben dør»")]
    [InlineData("Hun kaldte det “en åben dør”.", "“en åben dør”")]
    [InlineData("Hun kaldte det „en åben dør“.", "„en åben dør“")]
    [InlineData("”Vi er ”på vej”, sagde de, ”alle sammen””", "”Vi er ”på vej”, sagde de, ”alle sammen””", "”på vej”", "”alle sammen”")]
    [InlineData("””Nej” var svaret,” sagde lederen.", "””Nej” var svaret,”", "”Nej”")]
    [InlineData("(”ånd”) og \"op og ned\", 🙂 ”æ”.", "”ånd”", "\"op og ned\"", "”æ”")]
    [InlineData("Tolv TR´er og TR's leder sagde det.")]
    [InlineData("Et ” for sig selv.")]
    [InlineData("Et ”uden ende.")]
    [InlineData("Han sagde ”ja, og gik. Skærmen er 12\" bred.")]
    [InlineData("Hun sagde »det er ”for sent” nu«.", "»det er ”for sent” nu«", "”for sent”")]
    public void Find_OneParagraph(string paragraph, params string[] expected) =>
        Assert.Equal(expected, QuotationFinder.Find([paragraph])[0].Select(q => q.In(paragraph)));

    [Fact]
    public void Find_OverSeveralParagraphs_MarksEach()
    {
        string[] paragraphs = ["De fortalte: ”Først kom planen.", "Så kom ”høringen”.", "Til sidst kom vi.” Det var alt.", "Ikke dette."];
        IReadOnlyList<TextSpan>[] found = QuotationFinder.Find(paragraphs);
        Assert.Equal(["”Først kom planen."], found[0].Select(q => q.In(paragraphs[0])));
        Assert.Equal(["Så kom ”høringen”.", "”høringen”"], found[1].Select(q => q.In(paragraphs[1])));
        Assert.Equal(["Til sidst kom vi.”"], found[2].Select(q => q.In(paragraphs[2])));
        Assert.Empty(found[3]);
    }

    [Fact]
    public void Find_ParagraphsThatEachOpenAnew_EndWithTheOneThatCloses()
    {
        string[] paragraphs = ["”Vi taler sammen.", "”Det er vigtigt.", "”Ellers går det galt.”", "Sådan er det på alle skolerne.", "Skærmen er 12\" bred."];
        IReadOnlyList<TextSpan>[] found = QuotationFinder.Find(paragraphs);
        Assert.Equal(["”Vi taler sammen.", "”Det er vigtigt.", "”Ellers går det galt.”"], found.Take(3).Select((f, p) => Assert.Single(f).In(paragraphs[p])));
        Assert.Empty(found[3]);
        Assert.Empty(found[4]);
    }
}
