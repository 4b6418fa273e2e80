namespace DialogueAnalysis.Cli.Tests;

public sealed class UsageTests
{
    public static TheoryData<string> Commands => ["analyze", "passages", "search", "classify", "inspect", "train", "evaluate"];

    [Theory]
    [MemberData(nameof(Commands))]
    public void Help_OfEveryCommand_ShowsAnExampleThatBeginsWithTheCommand(string command)
    {
        CommandRun run = CommandRun.Of(command, "--help");
        Assert.Equal(0, run.ExitCode);
        Assert.Contains("Example:\n  ", run.Out, StringComparison.Ordinal);
        Assert.Contains($"dialogue {command} ", run.Out[run.Out.IndexOf("Example:", StringComparison.Ordinal)..], StringComparison.Ordinal);
        Assert.Empty(run.Error);
    }

    [Theory]
    [InlineData]
    [InlineData("analyze")]
    [InlineData("frobnicate")]
    [InlineData("search", "ord")]
    [InlineData("search", "--in", "seeds")]
    [InlineData("search", "ord", "--in", "seeds", "--top", "0")]
    [InlineData("search", "ord", "--in", "seeds", "--top", "mange")]
    [InlineData("passages", "--in", "seeds", "--format", "xml")]
    [InlineData("passages", "--in", "seeds", "--format", "7")]
    [InlineData("analyze", "seeds", "--language", "se")]
    [InlineData("evaluate", "--gold", "g", "--split", "train")]
    [InlineData("evaluate", "--gold", "g", "--cross-validate", "--split", "test")]
    [InlineData("train", "--gold", "g")]
    public void WrongUsage_ExitsTwo_SaysWhatIsWrongOnStandardErrorAlone(params string[] args)
    {
        CommandRun run = CommandRun.Of(args);
        Assert.Equal(2, run.ExitCode);
        Assert.Empty(run.Out);
        Assert.StartsWith("dialogue: ", run.Error, StringComparison.Ordinal);
        Assert.Contains("--help", run.Error, StringComparison.Ordinal);
    }

    [Theory]
    [InlineData("passages", "--in", "findes-ikke")]
    [InlineData("analyze", "findes-ikke")]
    [InlineData("classify", "findes-ikke.txt")]
    [InlineData("classify", "-", "--model", "findes-ikke.model")]
    [InlineData("inspect", "findes-ikke.txt")]
    [InlineData("train", "--gold", "findes-ikke", "--out", "m")]
    [InlineData("evaluate", "--gold", "findes-ikke")]
    public void MissingFile_ExitsOne_NamesItOnOneLine(params string[] args)
    {
        CommandRun run = CommandRun.Of(args);
        Assert.Equal(1, run.ExitCode);
        Assert.Empty(run.Out);
        Assert.Contains("findes-ikke", run.Error, StringComparison.Ordinal);
        Assert.Single(run.Error.Split('\n', StringSplitOptions.RemoveEmptyEntries));
    }

    [Fact]
    public void BadQuery_ExitsOne_NamesThePosition()
    {
        CommandRun run = CommandRun.Of("search", "(tillid", "--in", CommandRun.Seeds);
        Assert.Equal(1, run.ExitCode);
        Assert.Matches(@"^dialogue: .*\d", run.Error);
        Assert.Empty(run.Out);
    }

    [Fact]
    public void UnwritableOut_ExitsOne_LeavesNothing()
    {
        using var folder = new TemporaryFolder();
        CommandRun run = CommandRun.Of("passages", "--in", CommandRun.Seeds, "--out", folder.File("mangler/ud.jsonl"));
        Assert.Equal(1, run.ExitCode);
        Assert.Contains("cannot be written", run.Error, StringComparison.Ordinal);
        Assert.Empty(Directory.EnumerateFileSystemEntries(folder.Name));
    }
}
