using System.Text;
using System.Text.Json;

namespace DialogueAnalysis.Cli.Tests;

/// <summary>One run of the command line in this process, with what it wrote.</summary>
internal sealed record CommandRun(int ExitCode, string Out, string Error)
{
    public static string Root { get; } = FindRoot();

    public static string Seeds => Path.Combine(Root, "seeds");

    public string[] Lines => Out.Split('\n', StringSplitOptions.RemoveEmptyEntries);

    public IReadOnlyList<JsonElement> Json => [.. Lines.Select(l => JsonDocument.Parse(l).RootElement.Clone())];

    public static CommandRun Of(params string[] args) => WithInput("", args);

    public static CommandRun WithInput(string input, params string[] args) => WithInput(Encoding.UTF8.GetBytes(input), args);

    public static CommandRun WithInput(byte[] input, params string[] args)
    {
        using var output = new StringWriter { NewLine = "\n" };
        using var error = new StringWriter { NewLine = "\n" };
        using var terminal = new Terminal { Out = output, Error = error, In = new MemoryStream(input) };
        int exitCode = DialogueCommandLine.RunAsync(args, terminal).GetAwaiter().GetResult();
        return new CommandRun(exitCode, output.ToString(), error.ToString());
    }

    private static string FindRoot()
    {
        for (DirectoryInfo? folder = new(AppContext.BaseDirectory); folder is not null; folder = folder.Parent)
        {
            if (File.Exists(Path.Combine(folder.FullName, "DialogueAnalysis.sln")))
                return folder.FullName;
        }
        throw new InvalidOperationException($"No DialogueAnalysis.sln above {AppContext.BaseDirectory}.");
    }
}
