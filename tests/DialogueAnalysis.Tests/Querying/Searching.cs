using DialogueAnalysis.Querying;

namespace DialogueAnalysis.Tests.Querying;

internal static class Searching
{
    /// <summary>Searches for the words as they are asked for, and nothing that stands for them.</summary>
    public static SearchResult SearchExactly(this PassageSearcher searcher, PassageQuery query, int top = 10) =>
        searcher.Search(query, new SearchOptions { Top = top, Expand = false });
}
