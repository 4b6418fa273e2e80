using System.Text.Json;

namespace DialogueAnalysis.Cli.Tests;

/// <summary>The options of <c>classify</c> that move or question its decisions: <c>--precision</c> and <c>--uncertain</c>.</summary>
public sealed class PrecisionOptionTests
{
    private static readonly Lazy<string> Passages = new(() => CommandRun.Of("passages", "--in", CommandRun.Seeds, "--format", "jsonl").Out);

    [Fact]
    public void Precision_Wanted_GivesNoLabelThatTheDefaultDoesNot()
    {
        string[][] standard = Labels(CommandRun.WithInput(Passages.Value, "classify", "-", "--format", "jsonl"));
        string[][] precise = Labels(CommandRun.WithInput(Passages.Value, "classify", "-", "--precision", "0.9", "--format", "jsonl"));
        Assert.Equal(261, standard.Length);
        Assert.Equal(standard.Length, precise.Length);
        Assert.All(standard.Zip(precise), l => Assert.Empty(l.Second.Except(l.First)));
        Assert.InRange(precise.Sum(l => l.Length), 1, standard.Sum(l => l.Length) - 1);
    }

    [Fact]
    public void Uncertain_JsonLines_StandsAfterTheProbabilities()
    {
        CommandRun run = CommandRun.WithInput(Passages.Value, "classify", "-", "--uncertain", "--format", "jsonl"), plain = CommandRun.WithInput(Passages.Value, "classify", "-", "--format", "jsonl");
        Assert.All(run.Json, r =>
        {
            string[] keys = [.. r.EnumerateObject().Select(p => p.Name)];
            Assert.Equal("uncertain", keys[Array.IndexOf(keys, "probabilities") + 1]);
            string[] probable = [.. r.GetProperty("probabilities").EnumerateObject().Where(p => p.Value.GetDouble() is >= 0.2 and <= 0.8).Select(p => p.Name)];
            Assert.Empty(probable.Except(r.GetProperty("uncertain").EnumerateArray().Select(c => c.GetString()!)));
        });
        Assert.Contains(run.Json, r => r.GetProperty("uncertain").GetArrayLength() > 0);
        Assert.All(plain.Json, r => Assert.False(r.TryGetProperty("uncertain", out _)));
    }

    [Fact]
    public void Uncertain_Tables_HaveAColumnMore()
    {
        const string Lines = "Vi stoler på hinanden.\nMødet er flyttet.\n";
        string[] plain = Header(), uncertain = Header("--uncertain");
        Assert.DoesNotContain("uncertain", plain);
        Assert.Equal(plain, uncertain.Except(["uncertain"]));
        Assert.Single(uncertain, c => c == "uncertain");
        Assert.Contains("uncertain", CommandRun.WithInput(Lines, "classify", "-", "--uncertain", "--format", "table").Lines[0], StringComparison.Ordinal);

        static string[] Header(params string[] more) => CommandRun.WithInput(Lines, ["classify", "-", "--format", "csv", .. more]).Lines[0].Trim().Split(',');
    }

    private static string[][] Labels(CommandRun run) => [.. run.Json.Select(r => r.GetProperty("labels").EnumerateArray().Select((JsonElement l) => l.GetString()!).ToArray())];
}
