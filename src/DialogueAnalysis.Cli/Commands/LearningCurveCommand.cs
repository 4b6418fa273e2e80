using System.CommandLine;
using System.Text.Json;
using DialogueAnalysis.Classification;
using DialogueAnalysis.Cli.Output;

namespace DialogueAnalysis.Cli.Commands;

/// <summary>Says what more coded passages are worth.</summary>
internal static class LearningCurveCommand
{
    public static Command Create(Terminal terminal)
    {
        Option<string[]> gold = SharedOptions.Gold();
        var defaults = new LearningCurveOptions();
        Option<int> draws = SharedOptions.Count("--draws", "How many orders of the writers are drawn.", defaults.Draws);
        Option<int> step = SharedOptions.Count("--step", "About how many passages more each point has.", defaults.Step);
        Option<ulong> seed = SharedOptions.Seed("Seed of draws, folds and fits.");
        Option<OutputFormat?> format = SharedOptions.Format();
        Option<string?> file = SharedOptions.Out("the curve");
        var command = new Command("learning-curve", "Trains on more and more writers of the training passages, drawn at random, and scores each model on the passages of the split dev: what more coded passages are worth.") { gold, draws, step, seed, format, file };
        command.SetAction((parsed, cancellation) => Task.Run(() =>
        {
            OutputFile.Check(parsed.GetValue(file), parsed.GetRequiredValue(gold));
            IReadOnlyList<GoldPassage> passages = GoldReader.Read(parsed.GetRequiredValue(gold));
            var options = new LearningCurveOptions { Draws = parsed.GetValue(draws), Step = parsed.GetValue(step), Seed = parsed.GetValue(seed) };
            LearningCurve curve = Waiting.For(terminal, "Training", progress => LearningCurve.Of(passages, options, progress, cancellation));
            terminal.Say($"{curve.Writers} writers to learn from, scored on {curve.Scored} passages of the split dev{(curve.Points.Count == 1 ? $"; one point, for there are too few passages for a step of {options.Step}: --step makes more" : "")}.");
            RowOutput.Write(terminal, parsed.GetValue(format), parsed.GetValue(file), curve.Points, Shape);
            return ExitCodes.Done;
        }, cancellation));
        return command;
    }

    private static RowShape<LearningCurvePoint> Shape { get; } = new(Columns, Columns, p => JsonSerializer.Serialize(Columns.ToDictionary(c => c.Name, c => c.Value(p))));

    private static Column<LearningCurvePoint>[] Columns =>
    [
        new("passages", p => Math.Round(p.Passages, 1)), new("draws", p => p.Draws), new("macro_f1", p => Math.Round(p.MacroF1, 6)), new("lowest", p => Math.Round(p.Lowest, 6)),
        new("highest", p => Math.Round(p.Highest, 6)), new("rise_per_step", p => p.Rise is double rise ? Math.Round(rise, 6) : null),
    ];
}
