using System.Text.Json;

namespace DialogueAnalysis.Cli.Tests;

/// <summary>The commands that read documents: <c>analyze</c>, <c>passages</c>, <c>search</c>.</summary>
public sealed class ReadingCommandTests
{
    private static readonly string[] PassageKeys = ["id", "document", "part", "section", "page", "kind", "speaker", "text", "labels", "quotations", "source"];
    private static readonly string[] HitKeys = ["id", "document", "part", "section", "page", "kind", "speaker", "text", "score", "labels", "highlights", "matches", "source"];

    [Fact]
    public void Analyze_Seeds_ShowsDocumentsSectionsCategoriesAndQuotations()
    {
        CommandRun run = CommandRun.Of("analyze", CommandRun.Seeds);
        Assert.Equal(0, run.ExitCode);
        foreach (string expected in new[] { "Fokus på den danske model i kommunerne", "Samarbejde i regionerne", "Passager: 261", "Uformelle dialoger", "Tillid – stærkeste citater", "— KL og Forhandlingsfællesskabet 2017, s. " })
            Assert.Contains(expected, run.Out, StringComparison.Ordinal);
        Assert.Contains("1 file skipped", run.Error, StringComparison.Ordinal);
    }

    [Fact]
    public void Analyze_InEnglish_UsesEnglishNames()
    {
        CommandRun run = CommandRun.Of("analyze", CommandRun.Seeds, "--language", "en");
        Assert.Contains("Multi-site workplaces", run.Out, StringComparison.Ordinal);
        Assert.DoesNotContain("Passager", run.Out, StringComparison.Ordinal);
    }

    [Fact]
    public void Analyze_Report_IsOneFileWithDanishLettersAsTheyAre()
    {
        using var folder = new TemporaryFolder();
        string file = folder.File("rapport.html");
        Assert.Equal(0, CommandRun.Of("analyze", CommandRun.Seeds, "--report", file).ExitCode);
        string html = File.ReadAllText(file);
        Assert.StartsWith("<!DOCTYPE html>", html, StringComparison.OrdinalIgnoreCase);
        Assert.Contains("tillidsrepræsentant", html, StringComparison.Ordinal);
        Assert.Contains("Forhandlingsfællesskabet 2017, s. ", html, StringComparison.Ordinal);
        Assert.Equal([file], Directory.EnumerateFiles(folder.Name));
    }

    [Fact]
    public void Passages_Jsonl_HasTheKeysOfTheContractAndPositionsThatPointIntoTheDocument()
    {
        CommandRun run = CommandRun.Of("passages", "--in", CommandRun.Seeds, "--format", "jsonl");
        Assert.Equal(261, run.Json.Count);
        var documents = new Dictionary<string, int[]>();
        foreach (JsonElement row in run.Json)
        {
            Assert.Equal(PassageKeys, row.EnumerateObject().Select(p => p.Name));
            string document = row.GetProperty("document").GetString()!;
            if (!documents.TryGetValue(document, out int[]? text))
                documents[document] = text = [.. File.ReadAllText(Path.Combine(CommandRun.Seeds, document + ".txt")).EnumerateRunes().Select(r => r.Value)];
            int[] clean = [.. row.GetProperty("text").GetString()!.EnumerateRunes().Select(r => r.Value)];
            JsonElement source = row.GetProperty("source");
            Assert.Equal(clean[0], text[source.GetProperty("start").GetInt32()]);
            Assert.Equal(clean[^1], text[source.GetProperty("end").GetInt32() - 1]);
            Assert.EndsWith("@" + source.GetProperty("start").GetInt32(), row.GetProperty("id").GetString(), StringComparison.Ordinal);
            foreach (JsonElement span in row.GetProperty("quotations").EnumerateArray())
                Assert.True(clean[span[0].GetInt32()] is '”' or '"' || clean[span[1].GetInt32() - 1] is '”' or '"' || span[1].GetInt32() - span[0].GetInt32() == clean.Length);
        }
    }

    [Fact]
    public void Passages_WithEmoji_CountsCodePoints()
    {
        using var folder = new TemporaryFolder();
        string file = folder.Write("æbler.txt", "🙂🙂 Vi taler om tillid.\n\nDet er ”godt” 🙂.\n");
        IReadOnlyList<JsonElement> rows = CommandRun.Of("passages", "--in", file, "--format", "jsonl").Json;
        Assert.Equal("æbler@24", rows[1].GetProperty("id").GetString());
        Assert.Equal([7, 13], rows[1].GetProperty("quotations")[0].EnumerateArray().Select(e => e.GetInt32()));
    }

    [Fact]
    public void Search_Jsonl_HasTheKeysOfTheContractAndHighlightsThatPointIntoTheText()
    {
        CommandRun run = CommandRun.Of("search", "\"uformelle samtaler\"", "--in", CommandRun.Seeds, "--format", "jsonl");
        Assert.NotEmpty(run.Json);
        double last = double.MaxValue;
        foreach (JsonElement row in run.Json)
        {
            Assert.Equal(HitKeys, row.EnumerateObject().Select(p => p.Name));
            string text = row.GetProperty("text").GetString()!;
            Assert.All(row.GetProperty("highlights").EnumerateArray(), h => Assert.StartsWith("uformel", text[h[0].GetInt32()..h[1].GetInt32()], StringComparison.OrdinalIgnoreCase));
            Assert.True(row.GetProperty("score").GetDouble() <= last);
            last = row.GetProperty("score").GetDouble();
        }
    }

    [Theory]
    [InlineData("xyzæøå")]
    [InlineData("=tillid NOT tillid")]
    public void Search_WithoutHits_ExitsZero_WritesNothingToStandardOutput(string query)
    {
        CommandRun run = CommandRun.Of("search", query, "--in", CommandRun.Seeds);
        Assert.Equal(0, run.ExitCode);
        Assert.Empty(run.Out);
        Assert.Contains("no passage", run.Error, StringComparison.Ordinal);
    }

    [Fact]
    public void Search_Filters_RestrictTheWholeQuery()
    {
        IReadOnlyList<JsonElement> rows = CommandRun.Of("search", "uformelle page:20 kind:quotation", "--in", CommandRun.Seeds, "--format", "jsonl", "--top", "50").Json;
        Assert.NotEmpty(rows);
        Assert.All(rows, r => Assert.Equal((20, "quotation"), (r.GetProperty("page").GetInt32(), r.GetProperty("kind").GetString())));
    }

    [Fact]
    public void Csv_And_Excel_DifferInSeparatorDecimalsAndMark()
    {
        using var folder = new TemporaryFolder();
        string csv = folder.File("a.csv"), excel = folder.File("b.csv");
        CommandRun.Of("search", "tillid", "--in", CommandRun.Seeds, "--format", "csv", "--out", csv);
        CommandRun.Of("search", "tillid", "--in", CommandRun.Seeds, "--format", "excel", "--out", excel);
        byte[] mark = File.ReadAllBytes(excel)[..3];
        Assert.Equal([0xEF, 0xBB, 0xBF], mark);
        Assert.NotEqual(mark, File.ReadAllBytes(csv)[..3]);
        Assert.StartsWith("id,document,part,section,page,kind,speaker,begins,title,date,place,citation,text,score,labels,highlights,matched,source_start,source_end\r\n", File.ReadAllText(csv), StringComparison.Ordinal);
        Assert.StartsWith("id;document;", File.ReadAllText(excel), StringComparison.Ordinal);
        Assert.Matches(@";\d+,\d+;", File.ReadAllText(excel));
        Assert.Contains("ø", File.ReadAllText(csv), StringComparison.Ordinal);
    }

    [Fact]
    public void Interviewers_AreLeftOutUnlessAskedFor()
    {
        using var folder = new TemporaryFolder();
        string file = folder.Write("besøg.txt", "---\nkind: transcript\n---\nInterviewer: Hvornår hører I om det?\n\nTR: Når det er besluttet.\n");
        Assert.Single(CommandRun.Of("passages", "--in", file).Json);
        Assert.Equal(2, CommandRun.Of("passages", "--in", file, "--interviewers").Json.Count);
    }

    [Theory]
    [InlineData("da-DK")]
    [InlineData("tr-TR")]
    public void Output_AnyCulture_IsTheSame(string culture)
    {
        string[] args = ["search", "samarbejde I ledelse", "--in", CommandRun.Seeds, "--format", "csv"];
        string expected = CommandRun.Of(args).Out;
        System.Globalization.CultureInfo before = System.Globalization.CultureInfo.CurrentCulture;
        try
        {
            System.Globalization.CultureInfo.CurrentCulture = new(culture);
            Assert.Equal(expected, CommandRun.Of(args).Out);
        }
        finally
        {
            System.Globalization.CultureInfo.CurrentCulture = before;
        }
    }

    [Fact]
    public void Search_ByNamesOfTheReport_FindsThem()
    {
        Assert.NotEmpty(CommandRun.Of("search", "kategori:tillid art:citat", "--in", CommandRun.Seeds).Json);
        Assert.NotEmpty(CommandRun.Of("search", "afsnit:uformelle", "--in", CommandRun.Seeds).Json);
        CommandRun unknown = CommandRun.Of("search", "category:humor", "--in", CommandRun.Seeds);
        Assert.Equal(2, unknown.ExitCode);
        Assert.Contains("trust (Tillid)", unknown.Error, StringComparison.Ordinal);
    }

    [Fact]
    public void Table_ShowsNoSignsThatSteerTheTerminal()
    {
        using var folder = new TemporaryFolder();
        string file = folder.Write("farvet.md", "=1+1 er \u001b[31mrødt i en tekst, der ellers er lang nok til, at ét sådant tegn ikke gør den til andet end tekst for læseren.\n");
        Assert.Contains("␛[31mrødt", CommandRun.Of("passages", "--in", file, "--format", "table").Out, StringComparison.Ordinal);
        Assert.Contains("'=1+1 er", CommandRun.Of("passages", "--in", file, "--format", "excel").Out, StringComparison.Ordinal);
        Assert.Contains("=1+1 er", CommandRun.Of("passages", "--in", file, "--format", "csv").Out, StringComparison.Ordinal);
    }
}
