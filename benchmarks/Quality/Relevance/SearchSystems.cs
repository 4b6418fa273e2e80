using DialogueAnalysis.Querying;

namespace DialogueAnalysis.Quality.Relevance;

/// <summary>The searches that are compared, over the report and the constructed documents.</summary>
internal sealed class SearchSystems
{
    private readonly PlainBm25 _plain;

    /// <param name="root">The root of the repository.</param>
    public SearchSystems(string root)
    {
        Corpus = DialogueCorpus.Load(Path.Combine(root, "seeds"), Path.Combine(root, "corpus", "documents"));
        _plain = new PlainBm25(Corpus.Passages);
    }

    public static IReadOnlyList<string> Names { get; } = ["plain", "ours"];

    public DialogueCorpus Corpus { get; }

    /// <summary>The passages that a system lists, the best first.</summary>
    public string[] Hits(string system, string query, int depth) => system == "plain"
        ? _plain.Search(query, depth)
        : [.. Corpus.Search(PassageQuery.Parse(query), new SearchOptions { Top = depth }).Hits.Select(h => h.Passage.Id)];
}
