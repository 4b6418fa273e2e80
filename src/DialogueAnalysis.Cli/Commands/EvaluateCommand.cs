using System.CommandLine;
using DialogueAnalysis.Classification;
using DialogueAnalysis.Cli.Output;

namespace DialogueAnalysis.Cli.Commands;

/// <summary>Scores a model on coded passages that it was not trained on.</summary>
internal static class EvaluateCommand
{
    public static Command Create(Terminal terminal)
    {
        Option<string[]> gold = SharedOptions.Gold();
        Option<string?> model = SharedOptions.Model();
        var split = new Option<GoldSplit?>("--split")
        {
            Description = "Which passages to score on. Default: test.",
            HelpName = "dev|test",
            CustomParser = result =>
            {
                if (result.Tokens is [{ Value: "dev" or "test" } token])
                    return token.Value == "dev" ? GoldSplit.Dev : GoldSplit.Test;
                result.AddError($"--split takes dev or test, found '{string.Join(' ', result.Tokens.Select(t => t.Value))}'.");
                return null;
            },
        };
        var cross = new Option<bool>("--cross-validate") { Description = "Scores the kind of model on the training passages instead, each by a model that saw nothing of its group." };
        Option<OutputFormat?> format = SharedOptions.Format();
        Option<string?> file = SharedOptions.Out("the scores");
        var command = new Command("evaluate", "Scores a model on coded passages that it was not trained on, with 95 % intervals.") { gold, model, split, cross, format, file };
        command.Validators.Add(result =>
        {
            if (result.GetValue(cross) && (result.GetValue(model) is not null || result.GetValue(split) is not null))
                result.AddError("--cross-validate trains models of its own on the training passages: it goes with neither --model nor --split.");
        });
        command.SetAction((parsed, cancellation) => Task.Run(() =>
        {
            OutputFile.Check(parsed.GetValue(file), parsed.GetRequiredValue(gold));
            IReadOnlyList<GoldPassage> passages = GoldReader.Read(parsed.GetRequiredValue(gold));
            Evaluation evaluation = parsed.GetValue(cross)
                ? Waiting.For(terminal, "Cross-validating", progress => new PassageTrainer(new PassageTrainerOptions()).Train(passages, progress, cancellation).CrossValidation)
                : Score(terminal, SharedOptions.Classifier(parsed.GetValue(model)), passages, parsed.GetValue(split) ?? GoldSplit.Test, cancellation);
            terminal.Say($"{evaluation.Passages} passages in {evaluation.Groups} groups{(evaluation.HardLeftWithout is Estimate hard ? $"; of {evaluation.HardWithoutCategory} hard passages without a category, left without: {hard}" : "")}.");
            RowOutput.Write(terminal, parsed.GetValue(format), parsed.GetValue(file), EvaluationRows.Of(evaluation), EvaluationRows.Shape);
            return ExitCodes.Done;
        }, cancellation));
        return command;
    }

    private static Evaluation Score(Terminal terminal, PassageClassifier classifier, IReadOnlyList<GoldPassage> passages, GoldSplit split, CancellationToken cancellation)
    {
        GoldPassage[] scored = [.. passages.Where(p => p.Split == split)];
        string name = split.ToString().ToLowerInvariant();
        if (scored.Length == 0)
            throw new CommandException($"found no passage of the split '{name}' among {passages.Count}, expected some; give gold with that split, or --cross-validate to score on the training passages.");
        string[] unknown = [.. scored.SelectMany(p => p.Labels).Distinct(StringComparer.Ordinal).Where(l => classifier.Categories.All(c => c.Id != l))];
        if (unknown.Length > 0)
            throw new CommandException($"found the category '{unknown[0]}' in the gold, expected those of the model ({string.Join(", ", classifier.Categories)}); give the model that was trained on these categories.");
        return Waiting.For(terminal, "Scoring", _ => Evaluator.Evaluate(classifier, scored, cancellation));
    }
}
