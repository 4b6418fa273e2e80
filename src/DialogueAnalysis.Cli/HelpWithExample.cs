using System.CommandLine;
using System.CommandLine.Help;
using System.CommandLine.Invocation;

namespace DialogueAnalysis.Cli;

/// <summary>The help of a command, with an example that can be typed as it stands in the repository.</summary>
internal sealed class HelpWithExample(HelpAction help) : SynchronousCommandLineAction
{
    private static readonly Dictionary<string, string> Examples = new(StringComparer.Ordinal)
    {
        ["analyze"] = "dialogue analyze seeds --report report.html",
        ["passages"] = "dialogue passages --in seeds --format csv --out passages.csv",
        ["search"] = "dialogue search '\"uformelle dialoger\" category:informal-dialogue' --in seeds --top 5",
        ["kwic"] = "dialogue kwic '(uformel OR daglig) NEAR/3 dialog' --in seeds --sort right",
        ["classify"] = "echo 'Den uformelle dialog i hverdagen bygger på tillid.' | dialogue classify - --format jsonl",
        ["inspect"] = "echo \"TR'en var på MED-udvalget.\" | dialogue inspect -",
        ["train"] = "dialogue train --gold corpus/gold --out my.model",
        ["evaluate"] = "dialogue evaluate --gold corpus/gold --cross-validate",
        ["compare"] = "dialogue compare embedded my.model --gold corpus/gold",
        ["learning-curve"] = "dialogue learning-curve --gold corpus/gold --step 250",
        ["suggest"] = "dialogue suggest --in besog -n 10 --gold koder.jsonl",
    };

    public override int Invoke(ParseResult parseResult)
    {
        int result = help.Invoke(parseResult);
        if (Examples.TryGetValue(parseResult.CommandResult.Command.Name, out string? example))
            parseResult.InvocationConfiguration.Output.WriteLine($"Example:\n  {example}\n");
        return result;
    }
}
