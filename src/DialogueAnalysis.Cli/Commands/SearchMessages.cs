using DialogueAnalysis.Querying;

namespace DialogueAnalysis.Cli.Commands;

/// <summary>What is said of a search besides its hits.</summary>
internal static class SearchMessages
{
    /// <summary>One line each.</summary>
    /// <param name="query">The query as it was typed.</param>
    /// <param name="result">What it found.</param>
    /// <param name="passages">How many passages were searched.</param>
    public static IEnumerable<string> Of(string query, SearchResult result, int passages)
    {
        foreach (SpellingHint hint in result.Suggestions)
            yield return $"no passage holds {hint.Word}{(result.Total > 0 ? $"; searched for {hint.Suggestion} instead." : $"; did you mean {hint.Suggestion}?")}";
        int listed = result.Hits.Count, rest = result.Total - listed;
        if (result.Total == 0)
            yield return $"no passage of {passages} matches {query}.";
        else if (listed == 0)
            yield return $"no passage of {passages} answers {query}; {OnlySome(rest, "")}.";
        else if (result.HasWeak)
            yield return $"{listed} {(listed == 1 ? "passage answers" : "passages answer")} {query}; {OnlySome(rest, " more")}.";
        else if (rest > 0)
            yield return $"{listed} of {result.Total} passages that match; --top shows more.";
    }

    private static string OnlySome(int count, string more) =>
        $"{count}{more} {(count == 1 ? "holds" : "hold")} only some of the words, and --all shows {(count == 1 ? "it" : "them")}";
}
