using System.CommandLine;
using System.Text.Encodings.Web;
using System.Text.Json;
using System.Text.Json.Nodes;
using DialogueAnalysis.Classification;
using DialogueAnalysis.Cli.Output;
using DialogueAnalysis.Reporting;

namespace DialogueAnalysis.Cli.Commands;

/// <summary>Says which passages to code next.</summary>
internal static class SuggestCommand
{
    private const int Default = 20;
    private static readonly JsonSerializerOptions AsWritten = new() { Encoder = JavaScriptEncoder.UnsafeRelaxedJsonEscaping };

    public static Command Create(Terminal terminal)
    {
        Option<string[]> paths = SharedOptions.In();
        Option<int> count = SharedOptions.Count("-n", "How many passages at most.", Default);
        Option<string?> model = SharedOptions.Model();
        Option<string[]> gold = SharedOptions.Gold();
        gold.Required = false;
        gold.Description = "Coded passages: they and what says the same are left out, what is like them comes later. Files of JSON Lines, and folders of them.";
        Option<OutputFormat?> format = SharedOptions.Format();
        Option<string?> file = SharedOptions.Out("the suggestions");
        Option<bool> interviewers = SharedOptions.Interviewers();
        var command = new Command("suggest", "Says which passages to code next, the most worth first: those the model is unsure of, unlike one another, rare categories before frequent ones.") { paths, count, model, gold, format, file, interviewers };
        command.SetAction((parsed, cancellation) => Task.Run(() =>
        {
            string[] coded = parsed.GetValue(gold) ?? [];
            OutputFile.Check(parsed.GetValue(file), [.. parsed.GetRequiredValue(paths), .. coded]);
            PassageClassifier classifier = SharedOptions.Classifier(parsed.GetValue(model));
            IReadOnlyList<GoldPassage> known = coded.Length == 0 ? [] : GoldReader.Read(coded);
            DialogueCorpus corpus = CorpusLoader.Load(terminal, parsed.GetRequiredValue(paths), classifier, parsed.GetValue(interviewers), cancellation);
            IReadOnlyList<PassageSuggestion> suggestions = Waiting.For(terminal, "Weighing", _ => new PassageSuggester(classifier).Suggest(corpus.Passages, parsed.GetValue(count), known, cancellation));
            terminal.Say($"{suggestions.Count} of {corpus.Passages.Count} passages{(coded.Length > 0 ? ", coded ones and their like left out" : "")}.");
            IEnumerable<SuggestedPassage> rows = suggestions.Select(s => new SuggestedPassage(s, [.. classifier.Classify(s.Passage.Text).Labels.Select(l => l.Id)]));
            RowOutput.Write(terminal, parsed.GetValue(format), parsed.GetValue(file), rows, Shape);
            return ExitCodes.Done;
        }, cancellation));
        return command;
    }

    private static RowShape<SuggestedPassage> Shape { get; } = new(
        [new("worth", r => Math.Round(r.Suggestion.Worth, 3)), new("reason", r => r.Suggestion.Reason), new("citation", r => r.Suggestion.Passage.Citation), new("text", r => r.Suggestion.Passage.Text)],
        [
            .. PassageColumns.Of<SuggestedPassage>(r => r.Suggestion.Passage), new("labels", r => string.Join(' ', r.Labels)),
            new("worth", r => Math.Round(r.Suggestion.Worth, 6)), new("category", r => r.Suggestion.Category.Id), new("probability", r => Math.Round(r.Suggestion.Probability, 6)),
            new("threshold", r => Math.Round(r.Suggestion.Threshold, 6)), new("reason", r => r.Suggestion.Reason), .. PassageColumns.Source<SuggestedPassage>(r => r.Suggestion.Passage),
        ],
        Json);

    /// <summary>The object that <c>passages</c> writes, with more members.</summary>
    private static string Json(SuggestedPassage row)
    {
        JsonObject passage = JsonNode.Parse(JsonLines.Of(row.Suggestion.Passage, row.Labels))!.AsObject();
        passage["worth"] = Math.Round(row.Suggestion.Worth, 6);
        passage["category"] = row.Suggestion.Category.Id;
        passage["probability"] = Math.Round(row.Suggestion.Probability, 6);
        passage["threshold"] = Math.Round(row.Suggestion.Threshold, 6);
        passage["reason"] = row.Suggestion.Reason;
        return passage.ToJsonString(AsWritten);
    }

    private sealed record SuggestedPassage(PassageSuggestion Suggestion, IReadOnlyList<string> Labels);
}
