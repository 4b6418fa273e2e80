namespace DialogueAnalysis.Cli.Tests;

public sealed class LearningCurveCommandTests
{
    private static readonly string[] Words = ["Vi stoler på hinanden", "De stoler ikke på os", "Mødet er flyttet", "Budgettet er vedtaget", "Vi stoler på lederen"];

    [Fact]
    public void LearningCurve_CodedPassages_GivesOneRowAPoint()
    {
        using var folder = new TemporaryFolder();
        CommandRun run = CommandRun.Of("learning-curve", "--gold", Gold(folder, "dev"), "--draws", "2", "--step", "20", "--format", "jsonl");
        Assert.Equal(0, run.ExitCode);
        Assert.Equal([20, 40], run.Json.Select(r => r.GetProperty("passages").GetDouble()));
        Assert.Equal([2, 1], run.Json.Select(r => r.GetProperty("draws").GetInt32()));
        Assert.Equal(System.Text.Json.JsonValueKind.Null, run.Json[0].GetProperty("rise_per_step").ValueKind);
        Assert.All(run.Json, r => Assert.InRange(r.GetProperty("macro_f1").GetDouble(), r.GetProperty("lowest").GetDouble(), r.GetProperty("highest").GetDouble()));
        Assert.Contains("8 writers to learn from, scored on 10 passages", run.Error, StringComparison.Ordinal);
    }

    [Fact]
    public void LearningCurve_TooLargeAStep_SaysHowToGetMorePoints()
    {
        using var folder = new TemporaryFolder();
        CommandRun run = CommandRun.Of("learning-curve", "--gold", Gold(folder, "dev"));
        Assert.Single(run.Json);
        Assert.Contains("--step makes more", run.Error, StringComparison.Ordinal);
    }

    [Fact]
    public void LearningCurve_WithoutPassagesToScoreOn_ExitsOne()
    {
        using var folder = new TemporaryFolder();
        CommandRun run = CommandRun.Of("learning-curve", "--gold", Gold(folder, "train"));
        Assert.Equal(1, run.ExitCode);
        Assert.Contains("'dev'", run.Error, StringComparison.Ordinal);
        Assert.Empty(run.Out);
    }

    [Fact]
    public void LearningCurve_WritersOfOneGroup_GivesACurve()
    {
        using var folder = new TemporaryFolder();
        string gold = Gold(folder, "dev");
        // Seven of the eight writers stand in one group.
        folder.Write("guld.sidecar.jsonl", string.Concat(Enumerable.Range(0, 50).Select(i => $$"""{"id":"{{i}}","group":"{{(i < 35 ? "fælles" : $"skriver {i / 5}")}}"}{{"\n"}}""")));
        CommandRun run = CommandRun.Of("learning-curve", "--gold", gold, "--step", "4", "--format", "jsonl");
        Assert.Equal(0, run.ExitCode);
        Assert.Equal(40, run.Json[^1].GetProperty("passages").GetDouble());
    }

    private static string Gold(TemporaryFolder folder, string split) => folder.Write("guld.jsonl", string.Concat(Enumerable.Range(0, 50).Select(i =>
        $$"""{"id":"{{i}}","text":"{{Words[i % 5]}}, siger nummer {{i}}","labels":[{{(Words[i % 5].Contains("stoler", StringComparison.Ordinal) ? "\"trust\"" : "")}}],"writer":"{{i / 5}}","split":"{{(i < 40 ? "train" : split)}}"}{{"\n"}}""")));
}
