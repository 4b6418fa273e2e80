using System.Text.Json;

namespace DialogueAnalysis.Cli.Tests;

/// <summary>Concordances and counts: <c>kwic</c> and <c>search --facets</c>.</summary>
public sealed class KwicCommandTests
{
    private static readonly string[] LineKeys = ["id", "document", "part", "section", "page", "kind", "speaker", "left", "keyword", "right", "start", "end", "labels", "source"];

    [Fact]
    public void Kwic_Jsonl_HasPositionsThatPointIntoPassageAndDocument()
    {
        using var folder = new TemporaryFolder();
        string file = folder.Write("møde.txt", "---\nplace: Nordby\n---\n🙂 Vi har til-\nlid til hinanden 🙂, og tilliden er god.\n");
        IReadOnlyList<JsonElement> rows = CommandRun.Of("kwic", "tillid", "--in", file, "--format", "jsonl").Json;
        Assert.Equal(["tillid", "tilliden"], rows.Select(r => r.GetProperty("keyword").GetString()));
        int[] passage = Runes(Assert.Single(CommandRun.Of("passages", "--in", file, "--format", "jsonl").Json).GetProperty("text").GetString()!), document = Runes(File.ReadAllText(file));
        foreach (JsonElement row in rows)
        {
            Assert.Equal(LineKeys, row.EnumerateObject().Select(p => p.Name));
            int[] keyword = Runes(row.GetProperty("keyword").GetString()!);
            Assert.Equal(keyword, passage[row.GetProperty("start").GetInt32()..row.GetProperty("end").GetInt32()]);
            JsonElement source = row.GetProperty("source");
            Assert.Equal((keyword[0], keyword[^1]), (document[source.GetProperty("start").GetInt32()], document[source.GetProperty("end").GetInt32() - 1]));
        }
        Assert.Equal("🙂 Vi har ", rows[0].GetProperty("left").GetString());
    }

    [Fact]
    public void Kwic_Table_HasTheKeywordsBelowEachOther()
    {
        string[] rows = [.. CommandRun.Of("kwic", "tillid", "--in", CommandRun.Seeds, "--sort", "right", "--format", "table", "--top", "12").Lines.Skip(2)];
        Assert.Equal(12, rows.Length);
        int column = rows.Select(r => r.IndexOf("  tillid", StringComparison.OrdinalIgnoreCase)).Distinct().Single();
        Assert.True(column > 20);
        Assert.All(rows, r => Assert.Contains(" 2017", r, StringComparison.Ordinal));
        Assert.All(rows, r => Assert.InRange(r.Length, 1, 160));
    }

    [Fact]
    public void Kwic_Csv_HasAllColumns() =>
        Assert.StartsWith(
            "id,document,part,section,page,kind,speaker,begins,title,date,place,citation,left,keyword,right,start,end,labels,source_start,source_end\r\n",
            CommandRun.Of("kwic", "(uformel OR daglig) NEAR/3 dialog", "--in", CommandRun.Seeds, "--format", "csv").Out,
            StringComparison.Ordinal);

    [Theory]
    [InlineData("1", "er ", " ,")]
    [InlineData("0", "", "")]
    [InlineData("5c", "er ", "")]
    public void Kwic_Context_IsWordsOrCharacters(string context, string left, string right)
    {
        using var folder = new TemporaryFolder();
        string file = folder.Write("a.txt", "Men så er tillid nødvendigt, siger de.\n");
        JsonElement row = Assert.Single(CommandRun.Of("kwic", "tillid", "--in", file, "--context", context).Json);
        Assert.Equal(left, row.GetProperty("left").GetString());
        Assert.Equal(right.Replace(" ,", " nødvendigt,", StringComparison.Ordinal), row.GetProperty("right").GetString());
    }

    [Theory]
    [InlineData("xyzæøå", "no passage")]
    [InlineData("kind:quotation", "no word to show")]
    public void Kwic_WithoutLines_SaysWhyAndWritesNothing(string query, string expected)
    {
        CommandRun run = CommandRun.Of("kwic", query, "--in", CommandRun.Seeds);
        Assert.Equal(0, run.ExitCode);
        Assert.Empty(run.Out);
        Assert.Contains(expected, run.Error, StringComparison.Ordinal);
    }

    [Fact]
    public void Facets_AreCountsInTheOrderAskedForHighestFirst()
    {
        CommandRun run = CommandRun.Of("search", "samarbejde", "--in", CommandRun.Seeds, "--facets", "år,kategori", "--format", "csv");
        Assert.StartsWith("facet,value,count\r\nyear,2017,", run.Out, StringComparison.Ordinal);
        IReadOnlyList<JsonElement> rows = CommandRun.Of("search", "samarbejde", "--in", CommandRun.Seeds, "--facets", "category").Json;
        Assert.NotEmpty(rows);
        int[] counts = [.. rows.Select(r => r.GetProperty("count").GetInt32())];
        Assert.Equal(counts.OrderDescending(), counts);
        Assert.All(rows, r => Assert.Equal(
            r.GetProperty("count").GetInt32(),
            CommandRun.Of("search", $"samarbejde category:{r.GetProperty("value").GetString()}", "--in", CommandRun.Seeds, "--top", "1000", "--no-expand").Json.Count));
    }

    [Theory]
    [InlineData("place")]
    [InlineData("speaker")]
    public void Facets_WithoutValues_SaysSoAndWritesNothing(string facet)
    {
        CommandRun run = CommandRun.Of("search", "xyzæøå", "--in", CommandRun.Seeds, "--facets", facet);
        Assert.Equal((0, ""), (run.ExitCode, run.Out));
        Assert.Contains("no passage", run.Error, StringComparison.Ordinal);
    }

    [Fact]
    public void Search_ByProbability_FindsFewerWhereMoreIsAsked()
    {
        int[] found = [.. new[] { "0", "0.5", "0,9" }.Select(p => CommandRun.Of("search", $"kategori:tillid>{p}", "--in", CommandRun.Seeds, "--top", "1000").Json.Count)];
        Assert.Equal(261, found[0]);
        Assert.True(found[0] > found[1] && found[1] > found[2] && found[2] > 0);
    }

    private static int[] Runes(string text) => [.. text.EnumerateRunes().Select(r => r.Value)];
}
