using System.CommandLine;
using System.Text;
using System.Text.Json;
using DialogueAnalysis.Cli.Output;
using DialogueAnalysis.Reporting;

namespace DialogueAnalysis.Cli.Commands;

/// <summary>Shows the sentences, tokens and stems of a text as it is.</summary>
internal static class InspectCommand
{
    public static Command Create(Terminal terminal)
    {
        Argument<string> input = TextInput.Argument();
        Option<OutputFormat?> format = SharedOptions.Format();
        Option<string?> file = SharedOptions.Out("the tokens");
        var command = new Command("inspect", "Shows the sentences, tokens and stems of a text as it is: no passages are cut, no lines joined.") { input, format, file };
        command.SetAction((parsed, cancellation) => Task.Run(() =>
        {
            string name = parsed.GetRequiredValue(input);
            string text;
            try
            {
                using StreamReader reader = TextInput.Open(terminal, name);
                text = reader.ReadToEnd();
            }
            catch (DecoderFallbackException)
            {
                throw TextInput.NotUtf8(name, null);
            }
            RowOutput.Write(terminal, parsed.GetValue(format), parsed.GetValue(file), JsonLines.Inspect(text), Shape);
            return ExitCodes.Done;
        }, cancellation));
        return command;
    }

    private static RowShape<string> Shape { get; } = new(Columns, Columns, line => line);

    private static IReadOnlyList<Column<string>> Columns =>
        [.. new[] { "sentence", "start", "end", "text", "term", "stem" }.Select(name => new Column<string>(name, line => Value(line, name)))];

    private static object? Value(string line, string name)
    {
        using JsonDocument json = JsonDocument.Parse(line);
        JsonElement value = json.RootElement.GetProperty(name);
        return value.ValueKind == JsonValueKind.Number ? value.GetInt32() : value.GetString();
    }
}
