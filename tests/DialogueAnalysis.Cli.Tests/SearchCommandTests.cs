using System.Text.Json;

namespace DialogueAnalysis.Cli.Tests;

/// <summary>What <c>search</c> finds beside the words themselves, and what it says of it.</summary>
public sealed class SearchCommandTests
{
    private static readonly string[] MatchKeys = ["start", "end", "word", "kind"];
    private static readonly string[] ExplanationKeys = ["score", "description", "children"];

    [Fact]
    public void Jsonl_Matches_AreCodePointsWithWordAndKind()
    {
        using var folder = new TemporaryFolder();
        string file = folder.Write("æ.txt", "🙂 Vores TR, den nye tillidsrepræsentant, taler for samarbejde og MED-samarbejde.\n");
        JsonElement row = Assert.Single(CommandRun.Of("search", "TR samarbejde", "--in", file, "--format", "jsonl").Json);
        int[] text = [.. row.GetProperty("text").GetString()!.EnumerateRunes().Select(r => r.Value)];
        Assert.All(row.GetProperty("matches").EnumerateArray(), m => Assert.Equal(MatchKeys, m.EnumerateObject().Select(p => p.Name)));
        Assert.Equal(
            ["TR word TR", "TR abbreviation tillidsrepræsentant", "samarbejde word samarbejde", "samarbejde part MED-samarbejde"],
            row.GetProperty("matches").EnumerateArray().Select(m => $"{m.GetProperty("word")} {m.GetProperty("kind")} {string.Concat(text[m.GetProperty("start").GetInt32()..m.GetProperty("end").GetInt32()].Select(char.ConvertFromUtf32))}"));
    }

    [Fact]
    public void Jsonl_Explain_IsATreeOfTheScore()
    {
        foreach (JsonElement row in CommandRun.Of("search", "tillid TR inddragelse kind:paragraph", "--in", CommandRun.Seeds, "--format", "jsonl", "--explain").Json)
        {
            JsonElement explanation = row.GetProperty("explanation");
            Assert.Equal(row.GetProperty("score").GetDouble(), explanation.GetProperty("score").GetDouble());
            AssertTree(explanation);
        }
        Assert.False(CommandRun.Of("search", "tillid", "--in", CommandRun.Seeds, "--format", "jsonl").Json[0].TryGetProperty("explanation", out _));
    }

    [Fact]
    public void Table_Explain_IndentsTheTreeUnderEachHit()
    {
        string[] lines = CommandRun.Of("search", "tillid TR", "--in", CommandRun.Seeds, "--format", "table", "--explain", "--top", "3").Lines;
        Assert.Equal(3, lines.Count(l => l.EndsWith(" sum of the alternatives that match", StringComparison.Ordinal)));
        Assert.Equal(3, lines.Count(l => l.StartsWith("      ", StringComparison.Ordinal) && l.EndsWith(" “tillid”, weight × share", StringComparison.Ordinal)));
        Assert.DoesNotContain(lines, l => l.Contains('\ufdd0', StringComparison.Ordinal));
        string[] plain = CommandRun.Of("search", "tillid TR", "--in", CommandRun.Seeds, "--format", "table", "--top", "3").Lines;
        Assert.Equal(plain, lines.Where(l => plain.Contains(l, StringComparer.Ordinal)));
    }

    [Theory]
    [InlineData("table", "tillidsrepræsentant, tillidsrepræsentanter (abbreviation)")]
    [InlineData("csv", "\"tillidsrepræsentant, tillidsrepræsentanter (abbreviation)\"")]
    public void Matched_NamesTheFormsThatAreNotTheWordItself(string format, string expected)
    {
        using var folder = new TemporaryFolder();
        string file = folder.Write("a.txt", "En tillidsrepræsentant blandt tillidsrepræsentanter, så TR.\n");
        Assert.Contains(expected, CommandRun.Of("search", "TR", "--in", file, "--format", format).Out, StringComparison.Ordinal);
    }

    [Fact]
    public void Matched_PartsOfACompound_StandWithDotsBetween()
    {
        using var folder = new TemporaryFolder();
        string file = folder.Write("a.txt", "Inddragelse af alle medarbejdere.\n");
        Assert.Contains("Inddragelse … medarbejdere (parts)", CommandRun.Of("search", "medarbejderinddragelse", "--in", file, "--format", "csv").Out, StringComparison.Ordinal);
    }

    [Fact]
    public void NoExpand_FindsTheWordsAlone()
    {
        using var folder = new TemporaryFolder();
        string file = folder.Write("a.txt", "Spørg vores tillidsrepræsentant.\n\nSpørg TR'en i huset.\n");
        Assert.Equal(2, CommandRun.Of("search", "TR", "--in", file).Json.Count);
        JsonElement row = Assert.Single(CommandRun.Of("search", "TR", "--in", file, "--no-expand").Json);
        Assert.Equal("word", Assert.Single(row.GetProperty("matches").EnumerateArray()).GetProperty("kind").GetString());
    }

    [Fact]
    public void FacetsAndKwic_Expand_NeverDo()
    {
        using var folder = new TemporaryFolder();
        string file = folder.Write("a.txt", "Spørg vores tillidsrepræsentant.\n\nSpørg TR'en i huset.\n");
        Assert.All(CommandRun.Of("search", "TR", "--in", file, "--facets", "kind,document").Json, r => Assert.Equal(1, r.GetProperty("count").GetInt32()));
        Assert.Equal("TR'en", Assert.Single(CommandRun.Of("kwic", "TR", "--in", file).Json).GetProperty("keyword").GetString());
    }

    [Fact]
    public void Thesaurus_Own_StandsForTheDefault()
    {
        using var folder = new TemporaryFolder();
        string file = folder.Write("a.txt", "Spørg vores tillidsrepræsentant.\n\nSpørg talsmanden i huset.\n"), own = folder.Write("egen.thesaurus", "TR = talsmand\n");
        JsonElement row = Assert.Single(CommandRun.Of("search", "TR", "--in", file, "--thesaurus", own).Json);
        Assert.Contains("talsmanden", row.GetProperty("text").GetString(), StringComparison.Ordinal);
    }

    [Theory]
    [InlineData("TR talsmand\n", "egen.thesaurus", ":1: found 'TR talsmand' without a sign")]
    [InlineData(null, "ukendt.thesaurus", "ukendt.thesaurus")]
    public void Thesaurus_ThatCannotBeRead_IsRefusedInOneLine(string? content, string name, string expected)
    {
        using var folder = new TemporaryFolder();
        string file = folder.Write("a.txt", "Spørg talsmanden i huset.\n"), own = content is null ? folder.File(name) : folder.Write(name, content);
        CommandRun run = CommandRun.Of("search", "TR", "--in", file, "--thesaurus", own);
        Assert.Equal((1, ""), (run.ExitCode, run.Out));
        Assert.Contains(expected, Assert.Single(run.Error.Split('\n', StringSplitOptions.RemoveEmptyEntries)), StringComparison.Ordinal);
    }

    [Fact]
    public void Thesaurus_NameOfTheOutput_IsRefused()
    {
        using var folder = new TemporaryFolder();
        string file = folder.Write("a.txt", "Spørg talsmanden i huset.\n"), own = folder.Write("egen.thesaurus", "TR = talsmand\n");
        Assert.Equal(1, CommandRun.Of("search", "TR", "--in", file, "--thesaurus", own, "--out", own).ExitCode);
        Assert.Equal("TR = talsmand\n", File.ReadAllText(own));
    }

    [Fact]
    public void Misspelt_SaysWhatWasSearchedForInstead()
    {
        CommandRun run = CommandRun.Of("search", "samarbjede", "--in", CommandRun.Seeds);
        Assert.Contains("dialogue: no passage holds samarbjede; searched for samarbejde instead.\n", run.Error, StringComparison.Ordinal);
        Assert.NotEmpty(run.Out);
    }

    [Fact]
    public void Misspelt_WhereFiltersLetNothingThrough_AsksWhetherItWasMeant()
    {
        CommandRun run = CommandRun.Of("search", "samarbjede page:9999", "--in", CommandRun.Seeds);
        Assert.Equal((0, ""), (run.ExitCode, run.Out));
        Assert.Contains("no passage holds samarbjede; did you mean samarbejde?\n", run.Error, StringComparison.Ordinal);
    }

    [Fact]
    public void Weak_NothingAnswers_SaysHowManyHoldSomeAndHowToSeeThem()
    {
        string[] args = ["search", "månelanding raketbrændstof samarbejde", "--in", CommandRun.Seeds];
        CommandRun run = CommandRun.Of(args), all = CommandRun.Of([.. args, "--all", "--top", "1000"]);
        Assert.Equal((0, ""), (run.ExitCode, run.Out));
        Assert.True(all.Json.Count > 10);
        Assert.Contains($"answers månelanding raketbrændstof samarbejde; {all.Json.Count} hold only some of the words, and --all shows them.\n", run.Error, StringComparison.Ordinal);
    }

    [Fact]
    public void Weak_SomeAnswer_SaysHowManyMoreHoldSome()
    {
        string[] args = ["search", "inddragelse tidligt proces", "--in", CommandRun.Seeds, "--top", "1000"];
        CommandRun run = CommandRun.Of(args), all = CommandRun.Of([.. args, "--all"]);
        Assert.InRange(run.Json.Count, 1, all.Json.Count - 1);
        Assert.Contains($"{run.Json.Count} passages answer inddragelse tidligt proces; {all.Json.Count - run.Json.Count} more hold only some of the words, and --all shows them.\n", run.Error, StringComparison.Ordinal);
    }

    [Fact]
    public void Help_NamesTheOptions()
    {
        string help = CommandRun.Of("search", "--help").Out;
        Assert.All(new[] { "--no-expand", "--all", "--thesaurus <FILE>", "--explain" }, option => Assert.Contains(option, help, StringComparison.Ordinal));
    }

    private static void AssertTree(JsonElement node)
    {
        Assert.Equal(ExplanationKeys, node.EnumerateObject().Select(p => p.Name));
        JsonElement[] children = [.. node.GetProperty("children").EnumerateArray()];
        if (node.GetProperty("description").GetString()!.StartsWith("sum of", StringComparison.Ordinal))
            Assert.Equal(node.GetProperty("score").GetDouble(), children.Sum(c => c.GetProperty("score").GetDouble()), 4);
        Assert.All(children, AssertTree);
    }
}
