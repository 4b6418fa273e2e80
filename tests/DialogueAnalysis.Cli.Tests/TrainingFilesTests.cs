using System.Diagnostics;
using System.Security.Cryptography;

namespace DialogueAnalysis.Cli.Tests;

/// <summary>What <c>train</c> leaves on the disk, also where it is stopped.</summary>
public sealed class TrainingFilesTests
{
    private static string Gold => Path.Combine(CommandRun.Root, "corpus", "gold");

    private static string ReportGold => Path.Combine(Gold, "report.jsonl");

    [Fact]
    public void Train_Model_HasItsCardBesideIt()
    {
        using var folder = new TemporaryFolder();
        string file = folder.File("m.model"), card = folder.File("m.model.card.md");
        Assert.Equal(0, CommandRun.Of("train", "--alone", "--gold", ReportGold, "--out", file).ExitCode);
        string first = File.ReadAllText(card);
        Assert.StartsWith("# Model card: ", first, StringComparison.Ordinal);
        Assert.Contains(Convert.ToHexStringLower(SHA256.HashData(File.ReadAllBytes(file))), first, StringComparison.Ordinal);
        Assert.Equal(0, CommandRun.Of("train", "--alone", "--gold", ReportGold, "--out", file, "--seed", "2", "--force").ExitCode);
        Assert.Contains("seed 2,", File.ReadAllText(card), StringComparison.Ordinal);
        Assert.Equal(2, Directory.EnumerateFileSystemEntries(folder.Name).Count());
    }

    [Fact]
    public void Train_InPlaceOfACardThatIsNone_IsRefusedBeforeAnyWork()
    {
        using var folder = new TemporaryFolder();
        string notes = folder.Write("m.card.md", "Vigtige noter fra besøget.");
        CommandRun run = CommandRun.Of("train", "--alone", "--gold", ReportGold, "--out", folder.File("m"));
        Assert.Equal(1, run.ExitCode);
        Assert.Contains("m.card.md: found something else", run.Error, StringComparison.Ordinal);
        Assert.Equal([notes], Directory.EnumerateFileSystemEntries(folder.Name));
        Assert.Equal("Vigtige noter fra besøget.", File.ReadAllText(notes));
    }

    [Fact]
    public void Train_IntoADevice_WritesNoCardBesideIt()
    {
        if (OperatingSystem.IsWindows())
            return;
        Assert.Equal(0, CommandRun.Of("train", "--alone", "--gold", ReportGold, "--out", "/dev/null", "--force").ExitCode);
        Assert.False(File.Exists("/dev/null.card.md"));
    }

    [Theory]
    [InlineData("INT")]
    [InlineData("TERM")]
    public async Task Train_Stopped_LeavesTheOldFilesAndNoOther(string signal)
    {
        if (OperatingSystem.IsWindows())
            return;
        using var folder = new TemporaryFolder();
        using var input = new TemporaryFolder();
        // A pipe: once all of it has been taken, the gold is being read, and many seconds of training lie ahead.
        string pipe = input.File("guld.jsonl"), model = folder.Write("m.model", "ikke en model");
        await Run("mkfifo", pipe);
        using Process process = Process.Start(new ProcessStartInfo("dotnet", [typeof(Terminal).Assembly.Location, "train", "--alone", "--gold", pipe, "--out", model, "--force"]) { RedirectStandardOutput = true, RedirectStandardError = true })!;
        Task<string> output = process.StandardOutput.ReadToEndAsync(), error = process.StandardError.ReadToEndAsync();
        await File.WriteAllBytesAsync(pipe, await File.ReadAllBytesAsync(Path.Combine(Gold, "constructed-train.jsonl")));
        await Run("kill", "-s", signal, process.Id.ToString(System.Globalization.CultureInfo.InvariantCulture));
        await process.WaitForExitAsync();
        Assert.NotEqual(0, process.ExitCode);
        Assert.Empty(await output);
        Assert.Contains("stopped.", await error, StringComparison.Ordinal);
        Assert.Equal([model], Directory.EnumerateFileSystemEntries(folder.Name));
        Assert.Equal("ikke en model", await File.ReadAllTextAsync(model));
    }

    private static async Task Run(string program, params string[] args)
    {
        using Process process = Process.Start(program, args);
        await process.WaitForExitAsync();
        Assert.Equal(0, process.ExitCode);
    }
}
