namespace DialogueAnalysis.Cli.Tests;

public sealed class UsageTests
{
    public static TheoryData<string> Commands => ["analyze", "passages", "search", "kwic", "classify", "inspect", "train", "evaluate", "compare", "learning-curve", "suggest"];

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
    [InlineData("search", "ord", "--in", "seeds", "--facets", "farve")]
    [InlineData("search", "ord", "--in", "seeds", "--facets", "place,")]
    [InlineData("kwic", "ord")]
    [InlineData("kwic", "--in", "seeds")]
    [InlineData("kwic", "ord", "--in", "seeds", "--sort", "midt")]
    [InlineData("kwic", "ord", "--in", "seeds", "--context", "-1")]
    [InlineData("kwic", "ord", "--in", "seeds", "--context", "c")]
    [InlineData("passages", "--in", "seeds", "--format", "xml")]
    [InlineData("passages", "--in", "seeds", "--format", "7")]
    [InlineData("analyze", "seeds", "--language", "se")]
    [InlineData("evaluate", "--gold", "g", "--split", "train")]
    [InlineData("evaluate", "--gold", "g", "--cross-validate", "--split", "test")]
    [InlineData("train", "--gold", "g")]
    [InlineData("compare", "embedded", "embedded")]
    [InlineData("compare", "embedded", "embedded", "--gold", "g", "--split", "train")]
    [InlineData("learning-curve", "--gold", "g", "--draws", "0")]
    [InlineData("learning-curve", "--gold", "g", "--step", "mange")]
    [InlineData("suggest", "--in", "seeds", "-n", "0")]
    [InlineData("passages", "--in", "")]
    [InlineData("passages", "--in", "seeds", "--out", " ")]
    [InlineData("analyze", "seeds", "--report", "")]
    [InlineData("analyze", "seeds", "--format", "csv")]
    [InlineData("classify", "")]
    [InlineData("classify", "-", "--model", "")]
    [InlineData("classify", "-", "--precision", "0.7")]
    [InlineData("classify", "-", "--precision", "høj")]
    [InlineData("train", "--gold", "g", "--out", "")]
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
    [InlineData("compare", "embedded", "findes-ikke.model", "--gold", "g")]
    [InlineData("compare", "embedded", "embedded", "--gold", "findes-ikke")]
    [InlineData("learning-curve", "--gold", "findes-ikke")]
    [InlineData("suggest", "--in", "findes-ikke")]
    public void MissingFile_ExitsOne_NamesItOnOneLine(params string[] args)
    {
        CommandRun run = CommandRun.Of(args);
        Assert.Equal(1, run.ExitCode);
        Assert.Empty(run.Out);
        Assert.Contains("findes-ikke", run.Error, StringComparison.Ordinal);
        Assert.Single(run.Error.Split('\n', StringSplitOptions.RemoveEmptyEntries));
    }

    [Fact]
    public void BadQuery_ExitsTwo_NamesThePosition()
    {
        CommandRun run = CommandRun.Of("search", "(tillid", "--in", CommandRun.Seeds);
        Assert.Equal(2, run.ExitCode);
        Assert.Matches(@"^dialogue: .*\d", run.Error);
        Assert.Empty(run.Out);
    }

    [Fact]
    public void UnwritableOut_ExitsOne_LeavesNothing()
    {
        using var folder = new TemporaryFolder();
        CommandRun run = CommandRun.Of("passages", "--in", CommandRun.Seeds, "--out", folder.File("mangler/ud.jsonl"));
        Assert.Equal(1, run.ExitCode);
        Assert.Contains("found no folder", run.Error, StringComparison.Ordinal);
        Assert.Empty(Directory.EnumerateFileSystemEntries(folder.Name));
    }

    [Fact]
    public void Output_InPlaceOfWhatIsRead_IsRefused()
    {
        using var folder = new TemporaryFolder();
        string file = folder.Write("interview.txt", "Vi taler om tillid.\n");
        foreach (string[] args in new string[][]
        {
            ["analyze", folder.Name, "--report", file], ["passages", "--in", file, "--out", file], ["search", "tillid", "--in", folder.Name, "--out", file],
            ["classify", file, "--out", file], ["inspect", file, "--out", file],
        })
        {
            CommandRun run = CommandRun.Of(args);
            Assert.Equal(1, run.ExitCode);
            Assert.Contains("among the files that are read", run.Error, StringComparison.Ordinal);
            Assert.Equal("Vi taler om tillid.\n", File.ReadAllText(file));
        }
    }

    [Fact]
    public void Out_ThroughALink_KeepsTheLinkAndWhoMayRead()
    {
        if (OperatingSystem.IsWindows())
            return;
        using var folder = new TemporaryFolder();
        string target = folder.Write("mål.jsonl", "gammelt"), link = folder.File("link.jsonl");
        File.SetUnixFileMode(target, UnixFileMode.UserRead | UnixFileMode.UserWrite);
        File.CreateSymbolicLink(link, target);
        Assert.Equal(0, CommandRun.Of("passages", "--in", CommandRun.Seeds, "--out", link).ExitCode);
        Assert.Equal(target, File.ResolveLinkTarget(link, true)!.FullName);
        Assert.Equal(261, File.ReadLines(target).Count());
        Assert.Equal(UnixFileMode.UserRead | UnixFileMode.UserWrite, File.GetUnixFileMode(target));
        Assert.Equal(2, Directory.EnumerateFiles(folder.Name).Count());
    }

    [Fact]
    public void Out_WithTheNameOfATable_IsOne()
    {
        using var folder = new TemporaryFolder();
        Assert.Equal(0, CommandRun.Of("passages", "--in", CommandRun.Seeds, "--out", folder.File("a.csv")).ExitCode);
        Assert.StartsWith("id,", File.ReadAllText(folder.File("a.csv")), StringComparison.Ordinal);
        Assert.Equal(1, CommandRun.Of("passages", "--in", CommandRun.Seeds, "--format", "excel", "--out", folder.File("a.xlsx")).ExitCode);
    }

    [Theory]
    [InlineData("search", "--in", "seeds", "tillid")]
    [InlineData("search", "tillid", "dialog", "--in", "seeds")]
    public void Query_InTheWrongPlace_IsToldWhere(params string[] args) => Assert.Contains(" query ", CommandRun.Of(args).Error, StringComparison.Ordinal);
}
