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
        var command = new Command("search", "Finds passages by a query, the best first; or counts them.") { query, paths, top, facets, format, file, model, interviewers };
        command.SetAction((parsed, cancellation) => Task.Run(() =>
        {
            OutputFile.Check(parsed.GetValue(file), parsed.GetRequiredValue(paths));
            PassageClassifier classifier = SharedOptions.Classifier(parsed.GetValue(model));
            PassageQuery wanted = PassageQuery.Parse(parsed.GetRequiredValue(query), new Codebook(classifier.Categories));
            DialogueCorpus corpus = CorpusLoader.Load(terminal, parsed.GetRequiredValue(paths), classifier, parsed.GetValue(interviewers), cancellation);
            if (parsed.GetValue(facets) is { } dimensions)
            {
                IReadOnlyList<FacetCount> counts = corpus.Facets(wanted, dimensions, cancellation);
                if (counts.Count == 0)
                    terminal.Say($"no passage of {corpus.Passages.Count} matches {parsed.GetRequiredValue(query)} and has a {string.Join(" or ", dimensions.Select(DimensionNames.Of))}.");
                if (counts.Count > 0 || parsed.GetValue(file) is not null)
                    RowOutput.Write(terminal, parsed.GetValue(format), parsed.GetValue(file), counts, CountShape);
                return ExitCodes.Done;
            }
            SearchResult result = corpus.Search(wanted, parsed.GetValue(top), cancellation);
            if (result.Total == 0)
                terminal.Say($"no passage of {corpus.Passages.Count} matches {parsed.GetRequiredValue(query)}.");
            else if (result.Total > result.Hits.Count)
                terminal.Say($"{result.Hits.Count} of {result.Total} passages that match; --top shows more.");
            if (result.Total > 0 || parsed.GetValue(file) is not null)
                RowOutput.Write(terminal, parsed.GetValue(format), parsed.GetValue(file), result.Hits, Shape);
            return ExitCodes.Done;
        }, cancellation));
        return command;
    }

    private static Option<IReadOnlyList<Dimension>?> Facets() => new("--facets")
    {
        Description = $"Counts all passages that match, instead of showing hits: one or more of {DimensionNames.Known}, with commas between.",
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

    private static RowShape<PassageHit> Shape { get; } = new(
        [new("score", h => Math.Round(h.Score, 2)), new("citation", h => h.Citation), new("labels", h => string.Join(", ", h.Labels)), new("snippet", h => h.Snippet)],
        [.. PassageColumns.Of<PassageHit>(h => h.Passage), new("score", h => Math.Round(h.Score, 6)), new("labels", h => string.Join(' ', h.Labels)), new("highlights", h => PassageColumns.Spans(h.Passage, h.Highlights)), .. PassageColumns.Source<PassageHit>(h => h.Passage)],
        JsonLines.Of);
}
