using System.CommandLine;
using System.Globalization;
using DialogueAnalysis.Classification;
using DialogueAnalysis.Cli.Output;
using DialogueAnalysis.Projects;

namespace DialogueAnalysis.Cli.Commands;

/// <summary>Learns a model from coded passages.</summary>
internal static class TrainCommand
{
    private const string CardExtension = ".card.md";

    public static Command Create(Terminal terminal)
    {
        Option<string[]> gold = SharedOptions.Gold();
        var file = new Option<string>("--out") { Description = "The model file to write; its card goes beside it, as M.card.md.", HelpName = "M", Required = true, Validators = { SharedOptions.Paths } };
        Option<ulong> seed = SharedOptions.Seed("Seed of folds and fits.");
        var alone = new Option<bool>("--alone") { Description = "Leaves out the training part of the corpus, to which own passages are added otherwise." };
        var force = new Option<bool>("--force") { Description = "Replaces a model that scored better." };
        Option<OutputFormat?> format = SharedOptions.Format();
        var command = new Command("train", "Learns a model from the training passages given and those of the corpus, and scores it by cross-validation over writers, documents or sections. The same passages and seed give the same bytes.") { gold, file, seed, alone, force, format };
        command.SetAction((parsed, cancellation) => Task.Run(() =>
        {
            string path = parsed.GetRequiredValue(file);
            OutputFile.Check(path, parsed.GetRequiredValue(gold));
            string? card = CardOf(path, parsed.GetValue(force));
            PassageClassifier? current = File.Exists(path) ? Current(path, parsed.GetValue(force)) : null;
            IReadOnlyList<GoldPassage> passages = Passages(terminal, GoldReader.Read(parsed.GetRequiredValue(gold)), parsed.GetValue(alone));
            var trainer = new PassageTrainer(new PassageTrainerOptions { Seed = parsed.GetValue(seed) });
            TrainingResult result = Waiting.For(terminal, "Training", progress => trainer.Train(passages, progress, cancellation));
            if (result.LeftOut > 0)
                terminal.Say($"{result.LeftOut} passages of the splits dev and test were left out.");
            if (current is not null && !parsed.GetValue(force) && new ModelComparison(current.ModelInfo, result.Classifier.ModelInfo) is { IsWorse: true } comparison)
                throw new CommandException($"{path}: the model there scored macro-F1 {comparison.Current.MacroF1}, the new one {comparison.Candidate.MacroF1}{(comparison.SameGold ? "" : " on other passages")}; nothing was written. --force replaces it.");
            if (result.Classifier.ModelInfo.Support.Min() is int least and < ModelCard.FewExamples)
                terminal.Say($"some category has only {least} passages, fewer than {ModelCard.FewExamples}: too few to rely on. Code more, or learn with the corpus.");
            // Once begun, both files are written: a stop is heeded before the first or not at all.
            cancellation.ThrowIfCancellationRequested();
            Save(result.Classifier, path);
            if (card is not null)
                OutputFile.Write(card, writer => writer.Write(ModelCard.Of(result)));
            terminal.Say($"trained on {result.Classifier.ModelInfo.Passages} passages in {result.Classifier.ModelInfo.Groups} groups; categories {string.Join(", ", result.Classifier.Categories.Select((c, i) => $"{c} ({result.Classifier.ModelInfo.Support[i]})"))}; scores by {result.Folds}-fold cross-validation; wrote {path}{(card is null ? "" : $" and {card}")}.");
            RowOutput.Write(terminal, parsed.GetValue(format), null, EvaluationRows.Of(result.CrossValidation), EvaluationRows.Shape);
            return ExitCodes.Done;
        }, cancellation));
        return command;
    }

    /// <summary>The passages given, and those of the corpus where both are of one codebook.</summary>
    private static IReadOnlyList<GoldPassage> Passages(Terminal terminal, IReadOnlyList<GoldPassage> given, bool alone)
    {
        if (alone)
            return given;
        string[] labels = [.. given.SelectMany(g => g.Labels).Distinct(StringComparer.Ordinal)];
        if (labels.Length > 0 && labels.All(l => Codebook.Founding.Find(l) is null))
        {
            terminal.Say("none of the labels is of the founding categories: the corpus was left out.");
            return given;
        }
        IReadOnlyList<GoldPassage> joined = TrainingCorpus.With(given);
        int own = joined.Count(p => p.Weight == TrainingCorpus.OwnWeight && p.Split == GoldSplit.Train);
        if (own > 0 || joined.Count > given.Count)
            terminal.Say(string.Create(CultureInfo.InvariantCulture, $"{own} own passages, each counting {TrainingCorpus.OwnWeight} times, and {joined.Count - given.Count} of the corpus; --alone leaves the corpus out."));
        return joined;
    }

    /// <summary>Where the card of the model goes; null where the model goes to a device, beside which there is no place.</summary>
    private static string? CardOf(string path, bool force)
    {
        if (Path.GetFullPath(path).StartsWith("/dev/", StringComparison.Ordinal))
            return null;
        string card = path + CardExtension;
        OutputFile.Check(card, []);
        if (!force && File.Exists(card) && !SharedOptions.ReadFile(card, File.ReadAllText).StartsWith(ModelCard.Beginning, StringComparison.Ordinal))
            throw new CommandException($"{card}: found something else, expected the card of a model; it would be replaced: choose another file for the model, or --force");
        return card;
    }

    /// <summary>The model that would be replaced; with --force, whatever stands there may be.</summary>
    private static PassageClassifier? Current(string path, bool force)
    {
        try
        {
            return SharedOptions.ReadFile(path, PassageClassifier.Load);
        }
        catch (ModelFormatException exception)
        {
            return force ? null : throw new CommandException($"{exception.Message.TrimEnd('.')}; it would be replaced: choose another file, or --force");
        }
    }

    private static void Save(PassageClassifier classifier, string path)
    {
        try
        {
            classifier.Save(path);
        }
        catch (Exception exception) when (exception is IOException or UnauthorizedAccessException)
        {
            throw new CommandException($"{path}: cannot be written: {exception.Message.ReplaceLineEndings(" ")} Choose a file in a folder that exists and can be written to.");
        }
    }
}
