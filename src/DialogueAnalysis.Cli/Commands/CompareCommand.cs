using System.CommandLine;
using DialogueAnalysis.Classification;
using DialogueAnalysis.Cli.Output;

namespace DialogueAnalysis.Cli.Commands;

/// <summary>Says whether one model is better than another on coded passages.</summary>
internal static class CompareCommand
{
    /// <summary>Names the model that comes with the program; a file of that name is <c>./embedded</c>.</summary>
    public const string Embedded = "embedded";

    public static Command Create(Terminal terminal)
    {
        Argument<string> first = Model("M1", "the model in use"), second = Model("M2", "the model that may replace it");
        Option<string[]> gold = SharedOptions.Gold();
        Option<GoldSplit?> split = SplitPassages.Option();
        Option<OutputFormat?> format = SharedOptions.Format();
        Option<string?> file = SharedOptions.Out("the comparison");
        var command = new Command("compare", "Compares two models on coded passages that neither was trained on: the F1 of each, the difference with its 95 % interval, and whether the second is better.") { first, second, gold, split, format, file };
        command.SetAction((parsed, cancellation) => Task.Run(() =>
        {
            (string one, string other) = (parsed.GetRequiredValue(first), parsed.GetRequiredValue(second));
            OutputFile.Check(parsed.GetValue(file), [.. new[] { one, other }.Where(m => m != Embedded), .. parsed.GetRequiredValue(gold)]);
            PassageClassifier current = Load(one), candidate = Load(other);
            if (!current.Categories.Select(c => c.Id).ToHashSet(StringComparer.Ordinal).SetEquals(candidate.Categories.Select(c => c.Id)))
                throw new CommandException($"{other}: found the categories {string.Join(", ", candidate.Categories)}, expected those of {one} ({string.Join(", ", current.Categories)}); compare models of the same categories.");
            GoldPassage[] scored = SplitPassages.Of(GoldReader.Read(parsed.GetRequiredValue(gold)), parsed.GetValue(split), current.Categories);
            ClassifierComparison comparison = Waiting.For(terminal, "Comparing", _ => ClassifierComparison.Of(current, candidate, scored, cancellation));
            terminal.Say($"{comparison.Passages} passages in {comparison.Groups} groups; {other} is {Words(comparison.Macro.Verdict)} {one} by macro-F1.");
            RowOutput.Write(terminal, parsed.GetValue(format), parsed.GetValue(file), ComparisonRows.Of(comparison), ComparisonRows.Shape);
            return ExitCodes.Done;
        }, cancellation));
        return command;
    }

    private static Argument<string> Model(string name, string what) => new(name) { Description = $"A model made by `dialogue train`: {what}; {Embedded} for the one that comes with the program.", Validators = { SharedOptions.Paths } };

    private static PassageClassifier Load(string model) => SharedOptions.Classifier(model == Embedded ? null : model);

    private static string Words(ComparisonVerdict verdict) => verdict switch
    {
        ComparisonVerdict.Better => "better than",
        ComparisonVerdict.Worse => "worse than",
        _ => "not to be told from",
    };
}
