using System.Diagnostics;

namespace DialogueAnalysis.Cli.Tests;

/// <summary>The commands about models: <c>train</c> and <c>evaluate</c>.</summary>
public sealed class ModelCommandTests
{
    private static string Gold => Path.Combine(CommandRun.Root, "corpus", "gold");

    private static string ReportGold => Path.Combine(Gold, "report.jsonl");

    /// <summary>What training on the report alone gives in this process.</summary>
    private static Lazy<byte[]> ReportModel { get; } = new(() =>
    {
        using var folder = new TemporaryFolder();
        string file = folder.File("rapport.model");
        Assert.Equal(0, CommandRun.Of("train", "--alone", "--gold", ReportGold, "--out", file).ExitCode);
        return File.ReadAllBytes(file);
    });

    private static string EmbeddedModel => Path.Combine(CommandRun.Root, "src", "DialogueAnalysis", "Classification", "default.model");

    [Fact]
    public void Train_OnTheGold_GivesTheEmbeddedModelByteForByte()
    {
        using var folder = new TemporaryFolder();
        string file = folder.File("ny.model");
        CommandRun run = CommandRun.Of("train", "--gold", Gold, "--out", file);
        Assert.Equal(0, run.ExitCode);
        Assert.Contains("passages of the splits dev and test were left out", run.Error, StringComparison.Ordinal);
        Assert.Equal(File.ReadAllBytes(EmbeddedModel), File.ReadAllBytes(file));
        Assert.Equal(File.ReadAllText(EmbeddedModel + ".card.md"), File.ReadAllText(file + ".card.md"));
    }

    [Fact]
    public void Train_OnFewOwnPassages_JoinsThemWithTheCorpusUnlessAlone()
    {
        using var folder = new TemporaryFolder();
        string gold = folder.Write("koder.jsonl", string.Concat(Enumerable.Range(0, 12).Select(i => $$"""{"id":"eget@{{i}}","text":"{{(i % 2 == 0 ? "Vi stoler på hinanden" : "Mødet er flyttet")}}, siger nummer {{i}} på øen.","labels":[{{(i % 2 == 0 ? "\"trust\"" : "")}}],"document":"besøg {{i / 4}}"}{{"\n"}}""")));
        string joined = folder.File("fælles.model"), alone = folder.File("alene.model");
        int corpus = new[] { "report.jsonl", "constructed-train.jsonl" }.Sum(file => File.ReadLines(Path.Combine(Gold, file)).Count());
        CommandRun run = CommandRun.Of("train", "--gold", gold, "--out", joined);
        Assert.Equal(0, run.ExitCode);
        Assert.Contains($"12 own passages, each counting 3 times, and {corpus} of the corpus; --alone leaves the corpus out.", run.Error, StringComparison.Ordinal);
        Assert.Contains($"trained on {corpus + 12} passages", run.Error, StringComparison.Ordinal);
        CommandRun single = CommandRun.Of("train", "--alone", "--gold", gold, "--out", alone);
        Assert.Equal(0, single.ExitCode);
        Assert.DoesNotContain("of the corpus", single.Error, StringComparison.Ordinal);
        Assert.Equal((corpus + 12, 12), (PassageClassifier.Load(joined).ModelInfo.Passages, PassageClassifier.Load(alone).ModelInfo.Passages));
        Assert.Matches($@"\b{corpus + 12}\b[^\n]*passages", File.ReadAllText(joined + ".card.md"));
        Assert.DoesNotMatch($@"\b{corpus + 12}\b", File.ReadAllText(alone + ".card.md"));
        Assert.NotEqual(File.ReadAllBytes(alone), File.ReadAllBytes(joined));
    }

    [Theory]
    [InlineData("DOTNET_EnableAVX2", "0")]
    [InlineData("DOTNET_EnableHWIntrinsic", "0")]
    [InlineData("DOTNET_PROCESSOR_COUNT", "1")]
    [InlineData("LANG", "tr_TR.UTF-8")]
    public async Task Train_OnAnotherProcessor_GivesTheSameBytes(string variable, string value)
    {
        using var folder = new TemporaryFolder();
        string file = folder.File("ny.model");
        var start = new ProcessStartInfo("dotnet", [typeof(Terminal).Assembly.Location, "train", "--alone", "--gold", ReportGold, "--out", file]) { RedirectStandardOutput = true, RedirectStandardError = true };
        start.Environment[variable] = value;
        using Process process = Process.Start(start)!;
        Task<string> output = process.StandardOutput.ReadToEndAsync();
        string error = await process.StandardError.ReadToEndAsync();
        await process.WaitForExitAsync();
        Assert.True(process.ExitCode == 0, error + await output);
        Assert.Equal(ReportModel.Value, await File.ReadAllBytesAsync(file));
    }

    [Fact]
    public void Train_OverABetterModel_IsRefusedUnlessForced()
    {
        using var folder = new TemporaryFolder();
        string file = folder.File("m.model");
        File.WriteAllBytes(file, ReportModel.Value);
        // Every second passage has lost its categories: what is learnt from that is worse.
        string worse = folder.Write("værre.jsonl", string.Concat(File.ReadLines(Path.Combine(Gold, "report.jsonl")).Select((l, i) => (i % 2 == 0 ? System.Text.RegularExpressions.Regex.Replace(l, "(?<=\"text\".*)\"labels\": \\[[^\\]]*\\](?=, \"hard\")", "\"labels\": []") : l) + "\n")));
        CommandRun refused = CommandRun.Of("train", "--alone", "--gold", worse, "--out", file);
        Assert.Equal(1, refused.ExitCode);
        Assert.Contains("--force", refused.Error, StringComparison.Ordinal);
        Assert.Equal(ReportModel.Value, File.ReadAllBytes(file));

        Assert.Equal(0, CommandRun.Of("train", "--alone", "--gold", worse, "--out", file, "--force").ExitCode);
        Assert.NotEqual(ReportModel.Value, File.ReadAllBytes(file));
    }

    [Fact]
    public void Train_OverAFileThatIsNoModel_IsRefused()
    {
        using var folder = new TemporaryFolder();
        string file = folder.Write("noter.txt", "Vigtige noter fra besøget.");
        CommandRun run = CommandRun.Of("train", "--alone", "--gold", ReportGold, "--out", file);
        Assert.Equal(1, run.ExitCode);
        Assert.Contains("--force", run.Error, StringComparison.Ordinal);
        Assert.Equal("Vigtige noter fra besøget.", File.ReadAllText(file));
    }

    [Fact]
    public void Evaluate_CrossValidated_GivesAllCategoriesWithIntervals()
    {
        CommandRun run = CommandRun.Of("evaluate", "--gold", ReportGold, "--cross-validate", "--format", "jsonl");
        Assert.Equal(["trust", "informal-dialogue", "timing-of-involvement", "multi-site", "macro", "micro"], run.Json.Select(r => r.GetProperty("category").GetString()));
        Assert.All(run.Json, r =>
        {
            var f1 = r.GetProperty("f1");
            Assert.InRange(f1.GetProperty("value").GetDouble(), f1.GetProperty("low").GetDouble(), f1.GetProperty("high").GetDouble());
        });
    }

    [Fact]
    public void Evaluate_WithoutPassagesOfTheSplit_ExitsOne_SaysWhatToDo()
    {
        CommandRun run = CommandRun.Of("evaluate", "--gold", ReportGold, "--split", "test");
        Assert.Equal(1, run.ExitCode);
        Assert.Contains("--cross-validate", run.Error, StringComparison.Ordinal);
    }

    [Fact]
    public void Evaluate_OnATestSplit_ScoresOnlyThat()
    {
        using var folder = new TemporaryFolder();
        string gold = folder.Write("prøve.jsonl", string.Concat(File.ReadLines(Path.Combine(Gold, "report.jsonl")).Select((l, i) => (i < 40 ? l.Replace("\"split\": \"train\"", "\"split\": \"test\"", StringComparison.Ordinal) : l) + "\n")));
        CommandRun run = CommandRun.Of("evaluate", "--gold", gold);
        Assert.Equal(0, run.ExitCode);
        Assert.Contains("40 passages", run.Error, StringComparison.Ordinal);
    }

    [Fact]
    public void Gold_WithAnError_NamesFileAndLine()
    {
        using var folder = new TemporaryFolder();
        string gold = folder.Write("forkert.jsonl", "{\"id\":\"1\",\"text\":\"a\",\"labels\":[]}\n{\"id\":\"1\",\"text\":\"b\",\"labels\":[]}\n");
        CommandRun run = CommandRun.Of("train", "--gold", gold, "--out", folder.File("m"));
        Assert.Equal(1, run.ExitCode);
        Assert.Contains("forkert.jsonl:2", run.Error, StringComparison.Ordinal);
        Assert.False(File.Exists(folder.File("m")));
    }
}
