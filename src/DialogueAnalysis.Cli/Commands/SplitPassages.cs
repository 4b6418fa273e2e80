using System.CommandLine;
using DialogueAnalysis.Classification;

namespace DialogueAnalysis.Cli.Commands;

/// <summary>The passages that models are scored on: those of a split that no model learns from.</summary>
internal static class SplitPassages
{
    public static Option<GoldSplit?> Option() => new("--split")
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

    /// <summary>The passages of the split, all of whose labels are among the categories.</summary>
    /// <param name="passages">Coded passages of any split.</param>
    /// <param name="split">The split; null for test.</param>
    /// <param name="categories">Those of the model.</param>
    /// <param name="otherwise">What else can be done where there is no such passage; a clause.</param>
    public static GoldPassage[] Of(IReadOnlyList<GoldPassage> passages, GoldSplit? split, IReadOnlyList<Category> categories, string otherwise = "")
    {
        GoldSplit wanted = split ?? GoldSplit.Test;
        GoldPassage[] scored = [.. passages.Where(p => p.Split == wanted)];
        if (scored.Length == 0)
            throw new CommandException($"found no passage of the split '{wanted.ToString().ToLowerInvariant()}' among {passages.Count}, expected some; give gold with that split{otherwise}.");
        string[] unknown = [.. scored.SelectMany(p => p.Labels).Distinct(StringComparer.Ordinal).Where(l => categories.All(c => c.Id != l))];
        return unknown.Length == 0 ? scored
            : throw new CommandException($"found the category '{unknown[0]}' in the gold, expected those of the model ({string.Join(", ", categories)}); give the model that was trained on these categories.");
    }
}
