using System.Collections.Concurrent;
using System.CommandLine;
using System.Globalization;
using System.Text;
using System.Text.Json;
using DialogueAnalysis.Classification;
using DialogueAnalysis.Cli.Output;
using DialogueAnalysis.Reporting;

namespace DialogueAnalysis.Cli.Commands;

/// <summary>Classifies passages, one a line.</summary>
internal static class ClassifyCommand
{
    private const int Batch = 1024;

    public static Command Create(Terminal terminal)
    {
        Argument<string> input = TextInput.Argument();
        Option<string?> model = SharedOptions.Model();
        var explain = new Option<bool>("--explain") { Description = "Says for each category which words spoke for it and against it, as shares of the log-odds." };
        Option<double?> precision = Precision();
        var uncertain = new Option<bool>("--uncertain") { Description = "Adds the categories whose probability is between 0.2 and 0.8, or between that and the threshold: those to look at yourself." };
        Option<OutputFormat?> format = SharedOptions.Format();
        Option<string?> file = SharedOptions.Out("the labels");
        var command = new Command("classify", "Classifies passages: one a line as plain text, whose id is the line number, or as JSON Lines {\"id\",\"text\"} if the first non-blank character is {.") { input, model, precision, explain, uncertain, format, file };
        command.SetAction((parsed, cancellation) => Task.Run(() =>
        {
            string name = parsed.GetRequiredValue(input);
            OutputFile.Check(parsed.GetValue(file), name == "-" ? [] : [name]);
            PassageClassifier classifier = SharedOptions.Classifier(parsed.GetValue(model));
            if (parsed.GetValue(precision) is double wanted)
            {
                classifier = classifier.WithPrecision(wanted);
                string[] never = [.. classifier.Categories.Where((_, c) => classifier.Thresholds[c] >= 1).Select(c => c.Id)];
                if (never.Length > 0)
                    terminal.Say($"no threshold of this model is that precise for {string.Join(", ", never)}: never given.");
            }
            using StreamReader reader = TextInput.Open(terminal, name);
            IEnumerable<ClassifiedLine> rows = Batches(Read(reader, name), terminal, cancellation).SelectMany(lines => Classify(classifier, lines, cancellation));
            RowOutput.Write(terminal, parsed.GetValue(format), parsed.GetValue(file), rows, Shape(classifier, parsed.GetValue(explain), parsed.GetValue(uncertain)));
            return ExitCodes.Done;
        }, cancellation));
        return command;
    }

    private static Option<double?> Precision()
    {
        string wanted = string.Join(", ", OperatingPoint.Wanted.Select(w => w.ToString(CultureInfo.InvariantCulture)));
        return new Option<double?>("--precision")
        {
            Description = $"Gives a category only where it was right so often in cross-validation: {wanted}. Default: thresholds of the best F1.",
            HelpName = "P",
            CustomParser = result =>
            {
                if (double.TryParse(result.Tokens[0].Value, NumberStyles.AllowDecimalPoint, CultureInfo.InvariantCulture, out double value) && OperatingPoint.Wanted.Contains(value))
                    return value;
                result.AddError($"--precision takes one of {wanted}, found '{result.Tokens[0].Value}'.");
                return null;
            },
        };
    }

    private static IEnumerable<ClassifiedLine> Classify(PassageClassifier classifier, List<(string Id, string Text)> lines, CancellationToken cancellation) =>
        lines.Zip(classifier.ClassifyAll([.. lines.Select(l => l.Text)], cancellation), (line, result) => new ClassifiedLine(line.Id, line.Text, result));

    /// <summary>As many lines as are there at once: what has been read is answered before more is waited for, and the wait can be cancelled.</summary>
    private static IEnumerable<List<(string Id, string Text)>> Batches(IEnumerable<(string Id, string Text)> lines, Terminal terminal, CancellationToken cancellation)
    {
        using var read = new BlockingCollection<(string, string)>(4 * Batch);
        Task reading = Task.Run(() =>
        {
            try
            {
                foreach ((string, string) line in lines)
                    read.Add(line, cancellation);
            }
            finally
            {
                read.CompleteAdding();
            }
        }, CancellationToken.None);
        while (read.TryTake(out (string, string) line, Timeout.Infinite, cancellation))
        {
            var batch = new List<(string, string)> { line };
            while (batch.Count < Batch && read.TryTake(out line))
                batch.Add(line);
            yield return batch;
            terminal.Out.Flush();
        }
        reading.GetAwaiter().GetResult();
    }

    private static IEnumerable<(string Id, string Text)> Read(StreamReader reader, string name)
    {
        bool? json = null;
        int blank = 0;
        for (int number = 1; Line(reader, name, number) is string line; number++)
        {
            // Blank lines before the first other one belong to whichever form that has.
            if (json is null && string.IsNullOrWhiteSpace(line))
            {
                blank++;
                continue;
            }
            json ??= line.AsSpan().TrimStart()[0] == '{';
            for (; blank > 0 && json == false; blank--)
                yield return (Number(number - blank), "");
            if (json == false)
                yield return (Number(number), line);
            else if (!string.IsNullOrWhiteSpace(line))
                yield return Parse(line, name, number);
        }
    }

    private static string Number(int line) => line.ToString(CultureInfo.InvariantCulture);

    private static string? Line(StreamReader reader, string name, int number)
    {
        try
        {
            return reader.ReadLine();
        }
        catch (DecoderFallbackException)
        {
            throw TextInput.NotUtf8(name, number);
        }
    }

    private static (string Id, string Text) Parse(string line, string name, int number)
    {
        try
        {
            using JsonDocument json = JsonDocument.Parse(line);
            if (json.RootElement.ValueKind == JsonValueKind.Object
                && json.RootElement.TryGetProperty("id", out JsonElement id) && id.ValueKind is JsonValueKind.String or JsonValueKind.Number
                && json.RootElement.TryGetProperty("text", out JsonElement text) && text.ValueKind == JsonValueKind.String)
                return (id.ToString(), text.GetString()!);
        }
        catch (Exception exception) when (exception is JsonException or InvalidOperationException)
        {
            throw Wrong("no valid JSON");
        }
        throw Wrong("an object without them");

        CommandException Wrong(string found) => new($"{TextInput.Name(name)}:{number}: expected an object with \"id\" and \"text\", found {found}; give one object a line");
    }

    private static RowShape<ClassifiedLine> Shape(PassageClassifier classifier, bool explain, bool uncertain)
    {
        IReadOnlyList<Column<ClassifiedLine>> start = [new("id", l => l.Id), new("labels", l => string.Join(' ', l.Result.Labels.Select(c => c.Id)))];
        Column<ClassifiedLine>[] probabilities = [.. classifier.Categories.Select((category, c) => new Column<ClassifiedLine>(category.Id, l => Math.Round(l.Result.Probabilities[c], 6)))];
        Column<ClassifiedLine>[] evidence = explain ? [new("evidence", l => Evidence(l.Result))] : [];
        Column<ClassifiedLine>[] unsure = uncertain ? [new("uncertain", l => string.Join(' ', l.Result.Uncertain.Select(c => c.Id)))] : [];
        IReadOnlyList<Column<ClassifiedLine>> columns = [.. start, .. unsure, .. probabilities, .. evidence];
        return new(columns, columns, l => explain ? JsonLines.Explained(l.Id, l.Text, l.Result, uncertain) : JsonLines.Of(l.Id, l.Result, uncertain));
    }

    /// <summary>For each category the words that weigh most, with what they add to the log-odds.</summary>
    private static string Evidence(PassageClassification result)
    {
        const int Most = 5;
        return string.Join("; ", result.Explain().Select(e => $"{e.Category.Id}: {string.Join(", ", e.Evidence.Take(Most).Select(Word))}"));

        static string Word(Evidence evidence) => string.Create(CultureInfo.InvariantCulture, $"{evidence.Text} {Math.Round(evidence.Contribution, 2):+0.00;-0.00;0.00}");
    }

    private sealed record ClassifiedLine(string Id, string Text, PassageClassification Result);
}
