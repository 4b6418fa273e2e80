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
        Option<GoldSplit?> split = SplitPassages.Option();
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
                : Score(terminal, SharedOptions.Classifier(parsed.GetValue(model)), passages, parsed.GetValue(split), cancellation);
            terminal.Say($"{evaluation.Passages} passages in {evaluation.Groups} groups{(evaluation.HardLeftWithout is Estimate hard ? $"; of {evaluation.HardWithoutCategory} hard passages without a category, left without: {hard}" : "")}.");
            RowOutput.Write(terminal, parsed.GetValue(format), parsed.GetValue(file), EvaluationRows.Of(evaluation), EvaluationRows.Shape);
            return ExitCodes.Done;
        }, cancellation));
        return command;
    }

    private static Evaluation Score(Terminal terminal, PassageClassifier classifier, IReadOnlyList<GoldPassage> passages, GoldSplit? split, CancellationToken cancellation)
    {
        GoldPassage[] scored = SplitPassages.Of(passages, split, classifier.Categories, ", or --cross-validate to score on the training passages");
        return Waiting.For(terminal, "Scoring", _ => Evaluator.Evaluate(classifier, scored, cancellation));
    }
}
