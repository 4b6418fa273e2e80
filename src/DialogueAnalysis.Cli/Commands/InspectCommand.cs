using System.CommandLine;
using System.Text;
using DialogueAnalysis.Cli.Output;
using DialogueAnalysis.Reporting;

namespace DialogueAnalysis.Cli.Commands;

/// <summary>Shows the sentences, tokens, stems and parts of compounds of a text as it is.</summary>
internal static class InspectCommand
{
    public static Command Create(Terminal terminal)
    {
        Argument<string> input = TextInput.Argument();
        Option<OutputFormat?> format = SharedOptions.Format();
        Option<string?> file = SharedOptions.Out("the tokens");
        var command = new Command("inspect", "Shows the sentences, tokens, stems and parts of compounds of a text as it is: no passages are cut, no lines joined.") { input, format, file };
        command.SetAction((parsed, cancellation) => Task.Run(() =>
        {
            string name = parsed.GetRequiredValue(input);
            OutputFile.Check(parsed.GetValue(file), name == "-" ? [] : [name]);
            string text;
            try
            {
                using StreamReader reader = TextInput.Open(terminal, name);
                text = reader.ReadToEndAsync(cancellation).WaitAsync(cancellation).GetAwaiter().GetResult();
            }
            catch (DecoderFallbackException)
            {
                throw TextInput.NotUtf8(name, null);
            }
            RowOutput.Write(terminal, parsed.GetValue(format), parsed.GetValue(file), InspectedToken.Of(text), Shape);
            return ExitCodes.Done;
        }, cancellation));
        return command;
    }

    private static RowShape<InspectedToken> Shape { get; } = new(Columns, Columns, JsonLines.Of);

    private static IReadOnlyList<Column<InspectedToken>> Columns =>
    [
        new("sentence", t => t.Sentence), new("start", t => t.Span.Start), new("end", t => t.Span.End),
        new("text", t => t.Text), new("term", t => t.Term), new("stem", t => t.Stem), new("parts", t => string.Join(' ', t.Parts)),
    ];
}
