namespace DialogueAnalysis.Cli.Tests;

public sealed class SuggestCommandTests
{
    [Fact]
    public void Suggest_Seeds_GivesPassagesWithWorthCategoryAndReason()
    {
        CommandRun run = CommandRun.Of("suggest", "--in", CommandRun.Seeds, "-n", "5", "--format", "jsonl");
        Assert.Equal(0, run.ExitCode);
        Assert.Equal(5, run.Json.Count);
        double[] worths = [.. run.Json.Select(r => r.GetProperty("worth").GetDouble())];
        Assert.Equal(worths.OrderDescending(), worths);
        Assert.All(run.Json, r => Assert.StartsWith(r.GetProperty("category").GetString()!, r.GetProperty("reason").GetString(), StringComparison.Ordinal));
        Assert.All(run.Json, r => Assert.InRange(r.GetProperty("probability").GetDouble(), 0, 1));
        CommandRun passages = CommandRun.Of("passages", "--in", CommandRun.Seeds, "--format", "jsonl");
        // Each line begins as the passage does there.
        Assert.All(run.Lines, l => Assert.Contains(l[..l.IndexOf(",\"worth\"", StringComparison.Ordinal)], passages.Out, StringComparison.Ordinal));
    }

    [Fact]
    public void Suggest_WithGold_LeavesCodedPassagesOut()
    {
        using var folder = new TemporaryFolder();
        string notes = folder.Write("noter.txt", "Vi stoler på hinanden.\n\nVi hørte det for sent.\n\nDer er langt mellem adresserne.\n");
        string gold = folder.Write("guld.jsonl", "{\"id\":\"noter@0\",\"text\":\"rettet\",\"labels\":[]}\n{\"id\":\"x\",\"text\":\"Vi hørte det for sent.\",\"labels\":[]}\n");
        CommandRun run = CommandRun.Of("suggest", "--in", notes, "--gold", gold, "--format", "csv");
        Assert.Equal(0, run.ExitCode);
        Assert.Equal(2, run.Lines.Length);
        Assert.Contains("Der er langt mellem adresserne.", run.Lines[1], StringComparison.Ordinal);
        Assert.Contains(",worth,category,probability,threshold,reason,", run.Lines[0], StringComparison.Ordinal);
        Assert.Contains("1 of 3 passages, coded ones and their like left out", run.Error, StringComparison.Ordinal);
    }
}
