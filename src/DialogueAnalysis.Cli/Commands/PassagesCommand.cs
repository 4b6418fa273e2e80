using System.CommandLine;
using DialogueAnalysis.Cli.Output;
using DialogueAnalysis.Reporting;

namespace DialogueAnalysis.Cli.Commands;

/// <summary>Lists the passages of documents in the order of the text.</summary>
internal static class PassagesCommand
{
    public static Command Create(Terminal terminal)
    {
        Option<string[]> paths = SharedOptions.In();
        Option<OutputFormat?> format = SharedOptions.Format();
        Option<string?> file = SharedOptions.Out("the passages");
        Option<string?> model = SharedOptions.Model();
        Option<bool> interviewers = SharedOptions.Interviewers();
        var command = new Command("passages", "Lists the passages of documents: where each stands, its text, its categories, the quotations in it.") { paths, format, file, model, interviewers };
        command.SetAction((parsed, cancellation) => Task.Run(() =>
        {
            OutputFile.Check(parsed.GetValue(file), parsed.GetRequiredValue(paths));
            DialogueCorpus corpus = CorpusLoader.Load(terminal, parsed.GetRequiredValue(paths), SharedOptions.Classifier(parsed.GetValue(model)), parsed.GetValue(interviewers), cancellation);
            IEnumerable<LabelledPassage> rows = corpus.Passages.Zip(corpus.Classifications, (p, c) => new LabelledPassage(p, c, [.. c.Labels.Select(l => l.Id)]));
            RowOutput.Write(terminal, parsed.GetValue(format), parsed.GetValue(file), rows, Shape(corpus.Classifier.Categories));
            return ExitCodes.Done;
        }, cancellation));
        return command;
    }

    private static RowShape<LabelledPassage> Shape(IReadOnlyList<Category> categories) => new(
        [new("citation", r => r.Passage.Citation), new("kind", r => PassageColumns.Kind(r.Passage)), new("labels", r => string.Join(", ", r.Labels)), new("text", r => r.Passage.Text)],
        [.. PassageColumns.Of<LabelledPassage>(r => r.Passage), new("labels", r => string.Join(' ', r.Labels)), .. categories.Select((category, c) => new Column<LabelledPassage>(category.Id, r => Math.Round(r.Classification.Probabilities[c], 6))), new("quotations", r => PassageColumns.Spans(r.Passage, r.Passage.Quotations)), .. PassageColumns.Source<LabelledPassage>(r => r.Passage)],
        r => JsonLines.Of(r.Passage, r.Labels));

    private sealed record LabelledPassage(Passage Passage, PassageClassification Classification, IReadOnlyList<string> Labels);
}
