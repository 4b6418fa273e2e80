using System.CommandLine;
using System.Text;
using DialogueAnalysis.Cli.Output;
using DialogueAnalysis.Reporting;

namespace DialogueAnalysis.Cli.Commands;

/// <summary>Shows the sentences, tokens and stems of a text as it is.</summary>
internal static class InspectCommand
{
    public static Command Create(Terminal terminal)
    {
        Argument<string> input = TextInput.Argument();
        var parts = new Option<bool>("--parts") { Description = "Adds the parts of compounds." };
        Option<OutputFormat?> format = SharedOptions.Format();
        Option<string?> file = SharedOptions.Out("the tokens");
        var command = new Command("inspect", "Shows the sentences, tokens and stems of a text as it is: no passages are cut, no lines joined.") { input, parts, format, file };
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
            RowOutput.Write(terminal, parsed.GetValue(format), parsed.GetValue(file), InspectedToken.Of(text), Shape(parsed.GetValue(parts)));
            return ExitCodes.Done;
        }, cancellation));
        return command;
    }

    private static RowShape<InspectedToken> Shape(bool parts)
    {
        Column<InspectedToken>[] own = parts ? [new("parts", t => string.Join(' ', t.Parts))] : [];
        IReadOnlyList<Column<InspectedToken>> columns =
        [
            new("sentence", t => t.Sentence), new("start", t => t.Span.Start), new("end", t => t.Span.End),
            new("text", t => t.Text), new("term", t => t.Term), new("stem", t => t.Stem), .. own,
        ];
        return new(columns, columns, t => JsonLines.Of(t, parts));
    }
}
