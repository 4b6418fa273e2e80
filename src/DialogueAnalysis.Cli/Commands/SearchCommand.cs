using System.CommandLine;
using DialogueAnalysis.Cli.Output;
using DialogueAnalysis.Querying;
using DialogueAnalysis.Reporting;

namespace DialogueAnalysis.Cli.Commands;

/// <summary>Finds passages by a query, best first.</summary>
internal static class SearchCommand
{
    private const int DefaultTop = 10;

    public static Command Create(Terminal terminal)
    {
        var query = SharedOptions.Query();
        Option<string[]> paths = SharedOptions.In();
        Option<int> top = SharedOptions.Count("--top", "How many hits at most.", DefaultTop);
        Option<OutputFormat?> format = SharedOptions.Format();
        Option<string?> file = SharedOptions.Out("the hits");
        Option<string?> model = SharedOptions.Model();
        Option<bool> interviewers = SharedOptions.Interviewers();
        Option<IReadOnlyList<Dimension>?> facets = Facets();
        var exactly = new Option<bool>("--no-expand") { Description = "Finds the words in any inflection, and nothing that stands for them: no abbreviations, compounds, synonyms or other spellings." };
        var all = new Option<bool>("--all") { Description = "Shows passages too that hold only little of what the words ask for." };
        var explain = new Option<bool>("--explain") { Description = "Says of each hit how its score came about." };
        var thesaurus = new Option<string?>("--thesaurus") { Description = "A list of abbreviations, synonyms and forms in place of the one that comes with the program; corpus/thesaurus/README.md says how it is written.", HelpName = "FILE", Validators = { SharedOptions.Paths } };
        var command = new Command("search", "Finds passages by a query, the best first; or counts them. Words stand for other forms, abbreviations, compounds and synonyms too, which rank below them; --facets counts the words alone.")
        {
            query, paths, top, all, exactly, thesaurus, explain, facets, format, file, model, interviewers,
        };
        command.SetAction((parsed, cancellation) => Task.Run(() =>
        {
            string asked = parsed.GetRequiredValue(query);
            string? ownThesaurus = parsed.GetValue(thesaurus);
            OutputFile.Check(parsed.GetValue(file), ownThesaurus is null ? parsed.GetRequiredValue(paths) : [.. parsed.GetRequiredValue(paths), ownThesaurus]);
            PassageClassifier classifier = SharedOptions.Classifier(parsed.GetValue(model));
            PassageQuery wanted = PassageQuery.Parse(asked, new Codebook(classifier.Categories));
            Thesaurus? words = ownThesaurus is null ? null : Thesaurus.Load(ownThesaurus);
            DialogueCorpus corpus = CorpusLoader.Load(terminal, parsed.GetRequiredValue(paths), classifier, parsed.GetValue(interviewers), cancellation, words);
            if (parsed.GetValue(facets) is { } dimensions)
            {
                IReadOnlyList<FacetCount> counts = corpus.Facets(wanted, dimensions, cancellation);
                if (counts.Count == 0)
                    terminal.Say($"no passage of {corpus.Passages.Count} matches {asked} and has a {string.Join(" or ", dimensions.Select(DimensionNames.Of))}.");
                if (counts.Count > 0 || parsed.GetValue(file) is not null)
                    RowOutput.Write(terminal, parsed.GetValue(format), parsed.GetValue(file), counts, CountShape);
                return ExitCodes.Done;
            }
            var options = new SearchOptions { Top = parsed.GetValue(top), Expand = !parsed.GetValue(exactly), IncludeWeak = parsed.GetValue(all) };
            SearchResult result = corpus.Search(wanted, options, cancellation);
            foreach (string message in SearchMessages.Of(asked, result, corpus.Passages.Count))
                terminal.Say(message);
            if (result.Hits.Count > 0 || parsed.GetValue(file) is not null)
                RowOutput.Write(terminal, parsed.GetValue(format), parsed.GetValue(file), result.Hits, SearchShape.Of(parsed.GetValue(explain) ? hit => corpus.Explain(wanted, hit.Passage, options) : null));
            return ExitCodes.Done;
        }, cancellation));
        return command;
    }

    private static Option<IReadOnlyList<Dimension>?> Facets() => new("--facets")
    {
        Description = $"Counts all passages that match to the word, instead of showing hits: one or more of {DimensionNames.Known}, with commas between.",
        HelpName = "NAME,...",
        CustomParser = result =>
        {
            var dimensions = new List<Dimension>();
            foreach (string name in result.Tokens[0].Value.Split(',', StringSplitOptions.TrimEntries))
            {
                if (DimensionNames.TryFind(name, out Dimension dimension))
                    dimensions.Add(dimension);
                else
                    result.AddError($"--facets takes {DimensionNames.Known}, with commas between, found '{name}'.");
            }
            return [.. dimensions.Distinct()];
        },
    };

    private static RowShape<FacetCount> CountShape { get; } = Rows();

    private static RowShape<FacetCount> Rows()
    {
        Column<FacetCount>[] columns = [new("facet", c => DimensionNames.Of(c.Dimension)), new("value", c => c.Value), new("count", c => c.Count)];
        return new RowShape<FacetCount>(columns, columns, JsonLines.Of);
    }
}
