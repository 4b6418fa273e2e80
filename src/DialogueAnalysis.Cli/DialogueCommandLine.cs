using System.CommandLine;
using System.CommandLine.Help;
using DialogueAnalysis.Cli.Commands;

namespace DialogueAnalysis.Cli;

/// <summary>The command line from its arguments to its exit code.</summary>
internal static class DialogueCommandLine
{
    public static async Task<int> RunAsync(string[] args, Terminal terminal)
    {
        RootCommand root = Create(terminal);
        ParseResult parsed = root.Parse(args);
        if (parsed.Errors.Count > 0 && parsed.Action is not HelpWithExample)
        {
            foreach (var error in parsed.Errors)
                terminal.Say($"{error.Message}{Hint(parsed, error.Message)} See `{Name(parsed)} --help`.");
            return ExitCodes.WrongUsage;
        }
        try
        {
            var streams = new InvocationConfiguration { Output = terminal.Out, Error = terminal.Error, EnableDefaultExceptionHandler = false };
            return await parsed.InvokeAsync(streams).ConfigureAwait(false);
        }
        catch (QuerySyntaxException exception)
        {
            terminal.Say(exception.Message);
            return ExitCodes.WrongUsage;
        }
        catch (DialogueAnalysisException exception)
        {
            terminal.Say(exception.Message);
        }
        catch (CommandException exception)
        {
            terminal.Say(exception.Message);
        }
        catch (OperationCanceledException)
        {
            terminal.Say("stopped.");
        }
        catch (IOException exception) when (terminal.IsGone(exception))
        {
            return ExitCodes.Done;
        }
        catch (Exception exception) when (exception is IOException or UnauthorizedAccessException)
        {
            terminal.Say(exception.Message.ReplaceLineEndings(" "));
        }
        catch (Exception exception) when (!System.Diagnostics.Debugger.IsAttached)
        {
            // A fault of the program: one line all the same, that can be reported.
            terminal.Say($"internal error, please report it: {exception.GetType().Name}: {exception.Message.ReplaceLineEndings(" ")} {exception.StackTrace?.Split('\n').FirstOrDefault()?.Trim()}");
        }
        return ExitCodes.Failed;
    }

    private static RootCommand Create(Terminal terminal)
    {
        var root = new RootCommand("Reads Danish reports and transcripts, cuts them into passages, classifies and searches them. Everything stays on this machine.")
        {
            AnalyzeCommand.Create(terminal),
            PassagesCommand.Create(terminal),
            SearchCommand.Create(terminal),
            KwicCommand.Create(terminal),
            ClassifyCommand.Create(terminal),
            InspectCommand.Create(terminal),
            TrainCommand.Create(terminal),
            EvaluateCommand.Create(terminal),
            CompareCommand.Create(terminal),
            LearningCurveCommand.Create(terminal),
            SuggestCommand.Create(terminal),
        };
        root.SetAction(_ =>
        {
            terminal.Say("a command is missing. See `dialogue --help`.");
            return ExitCodes.WrongUsage;
        });
        HelpOption help = root.Options.OfType<HelpOption>().Single();
        help.Action = new HelpWithExample((HelpAction)help.Action!);
        return root;
    }

    /// <summary>What commonly lies behind a mistake with the arguments.</summary>
    private static string Hint(ParseResult parsed, string message) => parsed.CommandResult.Command.Name switch
    {
        "search" or "kwic" when message.Contains("QUERY", StringComparison.Ordinal) => " The query comes before --in.",
        "search" or "kwic" when message.StartsWith("Unrecognized", StringComparison.Ordinal) => " A query of several words stands in quotation marks.",
        "compare" when message.Contains("'M1'", StringComparison.Ordinal) || message.Contains("'M2'", StringComparison.Ordinal) => $" Two models come before --gold; {CompareCommand.Embedded} is the one that comes with the program.",
        _ => "",
    };

    private static string Name(ParseResult parsed) => parsed.CommandResult.Command is RootCommand ? "dialogue" : $"dialogue {parsed.CommandResult.Command.Name}";

    private static bool IsGone(this Terminal terminal, IOException exception)
    {
        // Standard output is a pipe whose reader has left (EPIPE).
        const int BrokenPipe = 32;
        return !terminal.OutIsTerminal && (exception.HResult == BrokenPipe || exception.Message.Contains("Broken pipe", StringComparison.Ordinal));
    }
}
