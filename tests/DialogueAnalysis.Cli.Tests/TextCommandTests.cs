using System.Text.Json;

namespace DialogueAnalysis.Cli.Tests;

/// <summary>The commands that read text as it is: <c>classify</c> and <c>inspect</c>.</summary>
public sealed class TextCommandTests
{
    [Fact]
    public void Classify_PlainLines_GivesOneObjectALine_NamedByItsNumber()
    {
        CommandRun run = CommandRun.WithInput("Den uformelle dialog er afgørende.\n\nVi stoler på hinanden.\n", "classify", "-", "--format", "jsonl");
        Assert.Equal(["1", "2", "3"], run.Json.Select(r => r.GetProperty("id").GetString()));
        foreach (JsonElement row in run.Json)
        {
            Assert.Equal(["id", "labels", "probabilities"], row.EnumerateObject().Select(p => p.Name));
            Assert.Equal(["trust", "informal-dialogue", "timing-of-involvement", "multi-site"], row.GetProperty("probabilities").EnumerateObject().Select(p => p.Name));
            Assert.All(row.GetProperty("probabilities").EnumerateObject(), p => Assert.InRange(p.Value.GetDouble(), 0, 1));
        }
    }

    [Fact]
    public void Classify_JsonLines_KeepsTheIds()
    {
        CommandRun run = CommandRun.WithInput("  {\"id\":\"æ\",\"text\":\"Tillid.\"}\n\n{\"text\":\"Ø\",\"id\":7,\"mere\":[]}\n", "classify", "--format", "jsonl");
        Assert.Equal(["æ", "7"], run.Json.Select(r => r.GetProperty("id").GetString()));
    }

    [Theory]
    [InlineData("{\"id\":\"1\",\"text\":\"a\"}\n{\"id\":\"2\"}\n", 2)]
    [InlineData("{\"id\":\"1\",\"text\":\"a\"}\nikke json\n", 2)]
    [InlineData("{\"id\":null,\"text\":\"a\"}\n", 1)]
    [InlineData("{\"id\":\"1\",\"text\":\"\\ud83d\"}\n", 1)]
    public void Classify_WrongJson_ExitsOne_NamesTheLine(string input, int line)
    {
        CommandRun run = CommandRun.WithInput(input, "classify", "-");
        Assert.Equal(1, run.ExitCode);
        Assert.StartsWith($"dialogue: standard input:{line}: ", run.Error, StringComparison.Ordinal);
    }

    [Fact]
    public void Classify_NotUtf8_ExitsOne_SaysSo()
    {
        CommandRun run = CommandRun.WithInput([0x56, 0x69, 0x0A, 0xE6, 0xF8, 0xE5, 0x0A], "classify", "-");
        Assert.Equal(1, run.ExitCode);
        Assert.Contains("UTF-8", run.Error, StringComparison.Ordinal);
    }

    [Fact]
    public void Classify_Explained_ContributionsAddUpToTheLogOdds()
    {
        JsonElement row = CommandRun.WithInput("Tilliden mangler på alle de mange matrikler.", "classify", "-", "--explain", "--format", "jsonl").Json[0];
        foreach (JsonProperty category in row.GetProperty("explanation").EnumerateObject())
        {
            double sum = category.Value.GetProperty("bias").GetDouble() + category.Value.GetProperty("limit").GetDouble() + category.Value.GetProperty("evidence").EnumerateArray().Sum(e => e.GetProperty("contribution").GetDouble());
            Assert.Equal(category.Value.GetProperty("log_odds").GetDouble(), sum, 4);
        }
    }

    [Fact]
    public void Classify_BlankLinesBeforeJson_AreNoPassages()
    {
        Assert.Equal(["1"], CommandRun.WithInput("\n \n{\"id\":1,\"text\":\"Vi har tillid\"}\n", "classify", "--format", "jsonl").Json.Select(r => r.GetProperty("id").GetString()));
        Assert.Equal(["1", "2", "3"], CommandRun.WithInput("\n \nVi har tillid\n", "classify", "--format", "jsonl").Json.Select(r => r.GetProperty("id").GetString()));
    }

    [Fact]
    public async Task Classify_LineByLine_AnswersBeforeMoreIsSent()
    {
        var start = new System.Diagnostics.ProcessStartInfo("dotnet", [typeof(Terminal).Assembly.Location, "classify", "--format", "jsonl"]) { RedirectStandardInput = true, RedirectStandardOutput = true };
        using var process = System.Diagnostics.Process.Start(start)!;
        for (int i = 1; i <= 3; i++)
        {
            await process.StandardInput.WriteLineAsync("Vi har tillid.");
            await process.StandardInput.FlushAsync();
            string? answer = await process.StandardOutput.ReadLineAsync().WaitAsync(TimeSpan.FromSeconds(30));
            Assert.StartsWith($"{{\"id\":\"{i}\"", answer, StringComparison.Ordinal);
        }
        process.StandardInput.Close();
        await process.WaitForExitAsync();
        Assert.Equal(0, process.ExitCode);
    }

    [Fact]
    public void Classify_NothingToRead_GivesNothing()
    {
        CommandRun run = CommandRun.WithInput("", "classify", "-");
        Assert.Equal(0, run.ExitCode);
        Assert.Empty(run.Out);
    }

    [Fact]
    public void Inspect_ShowsTokensInCodePointsWithTermAndStem()
    {
        CommandRun run = CommandRun.WithInput("🙂 TR'en så MED-udvalget.\nMed dem.", "inspect", "-", "--format", "jsonl");
        Assert.All(run.Json, r => Assert.Equal(["sentence", "start", "end", "text", "term", "stem"], r.EnumerateObject().Select(p => p.Name)));
        Assert.Equal(["🙂", "TR'en", "så", "MED-udvalget", ".", "Med", "dem", "."], run.Json.Select(r => r.GetProperty("text").GetString()));
        Assert.Equal([null, "TR", "så", "MED-udvalg", null, "med", "dem", null], run.Json.Select(r => r.GetProperty("stem").GetString()));
        Assert.Equal([0, 2, 8, 11, 23, 25, 29, 32], run.Json.Select(r => r.GetProperty("start").GetInt32()));
        Assert.Equal([0, 0, 0, 0, 0, 1, 1, 1], run.Json.Select(r => r.GetProperty("sentence").GetInt32()));
    }
}
