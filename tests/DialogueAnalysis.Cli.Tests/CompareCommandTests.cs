namespace DialogueAnalysis.Cli.Tests;

public sealed class CompareCommandTests
{
    private static string Gold => Path.Combine(CommandRun.Root, "corpus", "gold");

    [Fact]
    public void Compare_AModelOfTheReportWithTheEmbeddedOne_SaysThatTheSecondIsBetter()
    {
        using var folder = new TemporaryFolder();
        string model = folder.File("rapport.model");
        Assert.Equal(0, CommandRun.Of("train", "--alone", "--gold", Path.Combine(Gold, "report.jsonl"), "--out", model).ExitCode);
        CommandRun run = CommandRun.Of("compare", model, "embedded", "--gold", Gold, "--format", "jsonl");
        Assert.Equal(0, run.ExitCode);
        Assert.Contains("embedded is better than", run.Error, StringComparison.Ordinal);
        Assert.Equal(["trust", "informal-dialogue", "timing-of-involvement", "multi-site", "macro"], run.Json.Select(r => r.GetProperty("category").GetString()));
        Assert.All(run.Json, r => Assert.Equal("better", r.GetProperty("verdict").GetString()));
        Assert.All(run.Json, r => Assert.True(r.GetProperty("difference").GetProperty("low").GetDouble() > 0));

        CommandRun table = CommandRun.Of("compare", "embedded", model, "--gold", Gold, "--split", "dev", "--format", "csv");
        Assert.StartsWith("category,support,groups_apart,first_f1,first_f1_low,", table.Out, StringComparison.Ordinal);
        Assert.Equal(5, table.Lines.Count(l => l.TrimEnd().EndsWith(",worse", StringComparison.Ordinal)));
        Assert.Contains($"{File.ReadLines(Path.Combine(Gold, "constructed-dev.jsonl")).Count()} passages in", table.Error, StringComparison.Ordinal);
    }

    [Fact]
    public void Compare_ModelsOfOtherCategories_ExitsOne_NamesBoth()
    {
        using var folder = new TemporaryFolder();
        string gold = folder.Write("mad.jsonl", string.Concat(Enumerable.Range(0, 12).Select(i => $$"""{"id":"{{i}}","text":"{{(i % 2 == 0 ? "Rødgrød" : "Ærter")}}","labels":[{{(i % 2 == 0 ? "\"mad\"" : "")}}]}{{"\n"}}""")));
        string model = folder.File("mad.model");
        Assert.Equal(0, CommandRun.Of("train", "--gold", gold, "--out", model).ExitCode);
        CommandRun run = CommandRun.Of("compare", "embedded", model, "--gold", Gold);
        Assert.Equal(1, run.ExitCode);
        Assert.Contains("found the categories mad, expected those of embedded (trust", run.Error, StringComparison.Ordinal);
        Assert.Empty(run.Out);
    }

    [Fact]
    public void Compare_WithoutPassagesOfTheSplit_ExitsOne()
    {
        CommandRun run = CommandRun.Of("compare", "embedded", "embedded", "--gold", Path.Combine(Gold, "report.jsonl"));
        Assert.Equal(1, run.ExitCode);
        Assert.Contains("found no passage of the split 'test' among 261", run.Error, StringComparison.Ordinal);
    }

    [Fact]
    public void Compare_WithoutASecondModel_ExitsTwo_SaysWhereModelsStand()
    {
        CommandRun run = CommandRun.Of("compare", "embedded", "--gold", Gold);
        Assert.Equal(2, run.ExitCode);
        Assert.Contains("Two models come before --gold", run.Error, StringComparison.Ordinal);
    }
}
