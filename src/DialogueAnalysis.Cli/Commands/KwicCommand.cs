using System.CommandLine;
using System.CommandLine.Parsing;
using System.Globalization;
using DialogueAnalysis.Cli.Output;
using DialogueAnalysis.Querying;
using DialogueAnalysis.Reporting;

namespace DialogueAnalysis.Cli.Commands;

/// <summary>Shows every occurrence of what a query looks for between what stands before and behind it.</summary>
internal static class KwicCommand
{
    private const int DefaultTop = 100;
    private static readonly ConcordanceOptions Standard = new();

    public static Command Create(Terminal terminal)
    {
        Argument<string> query = SharedOptions.Query();
        Option<string[]> paths = SharedOptions.In();
        Option<ConcordanceOptions?> sort = Sort();
        Option<ConcordanceOptions?> context = Context();
        Option<int> top = SharedOptions.Count("--top", "How many lines at most.", DefaultTop);
        Option<OutputFormat?> format = SharedOptions.Format();
        Option<string?> file = SharedOptions.Out("the lines");
        Option<string?> model = SharedOptions.Model();
        Option<bool> interviewers = SharedOptions.Interviewers();
        var command = new Command("kwic", "Shows every occurrence of what a query looks for, in its context.") { query, paths, sort, context, top, format, file, model, interviewers };
        command.SetAction((parsed, cancellation) => Task.Run(() =>
        {
            OutputFile.Check(parsed.GetValue(file), parsed.GetRequiredValue(paths));
            PassageClassifier classifier = SharedOptions.Classifier(parsed.GetValue(model));
            PassageQuery wanted = PassageQuery.Parse(parsed.GetRequiredValue(query), new Codebook(classifier.Categories));
            ConcordanceOptions order = parsed.GetValue(sort) ?? Standard, width = parsed.GetValue(context) ?? Standard;
            ConcordanceOptions options = width with { Sort = order.Sort, SortWord = order.SortWord, Top = parsed.GetValue(top) };
            DialogueCorpus corpus = CorpusLoader.Load(terminal, parsed.GetRequiredValue(paths), classifier, parsed.GetValue(interviewers), cancellation);
            Concordance lines = corpus.Concordance(wanted, options, cancellation);
            if (lines.Passages == 0)
                terminal.Say($"no passage of {corpus.Passages.Count} matches {parsed.GetRequiredValue(query)}.");
            else if (lines.Total == 0)
                terminal.Say($"{lines.Passages} passages match {parsed.GetRequiredValue(query)}, which asks for no word to show; `dialogue search` lists them.");
            else if (lines.Total > lines.Lines.Count)
                terminal.Say($"{lines.Lines.Count} of {lines.Total} occurrences; --top shows more.");
            if (lines.Total > 0 || parsed.GetValue(file) is not null)
                RowOutput.Write(terminal, parsed.GetValue(format), parsed.GetValue(file), lines.Lines, KwicShape.Of(terminal.Width, lines.Lines));
            return ExitCodes.Done;
        }, cancellation));
        return command;
    }

    private static Option<ConcordanceOptions?> Sort() => new("--sort")
    {
        Description = "The order of the text (the default), or that of the first, second or third word before or behind: text, left, left2, left3, right, right2, right3.",
        HelpName = "text|left|right",
        CustomParser = result => result.Tokens[0].Value.ToLowerInvariant() switch
        {
            "text" => Standard,
            "left" or "left1" => Standard with { Sort = ConcordanceSort.Left },
            "left2" => Standard with { Sort = ConcordanceSort.Left, SortWord = 2 },
            "left3" => Standard with { Sort = ConcordanceSort.Left, SortWord = 3 },
            "right" or "right1" => Standard with { Sort = ConcordanceSort.Right },
            "right2" => Standard with { Sort = ConcordanceSort.Right, SortWord = 2 },
            "right3" => Standard with { Sort = ConcordanceSort.Right, SortWord = 3 },
            _ => Wrong(result, "--sort", "text, left, left2, left3, right, right2 or right3"),
        },
    };

    private static Option<ConcordanceOptions?> Context() => new("--context")
    {
        Description = "How many words stand on either side at most, 10 by default; with c behind the number, how many characters: 60c. A table shows what fits.",
        HelpName = "N",
        CustomParser = result =>
        {
            string written = result.Tokens[0].Value;
            bool characters = written.EndsWith('c');
            if (!int.TryParse(characters ? written[..^1] : written, NumberStyles.None, CultureInfo.InvariantCulture, out int number))
                return Wrong(result, "--context", "a number from 0, or one of characters: 60c");
            return characters ? Standard with { ContextCharacters = number } : Standard with { ContextWords = number };
        },
    };

    private static ConcordanceOptions Wrong(ArgumentResult result, string option, string expected)
    {
        result.AddError($"{option} takes {expected}, found '{result.Tokens[0].Value}'.");
        return Standard;
    }
}
