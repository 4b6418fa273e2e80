using System.Text.Json;
using System.Text.Encodings.Web;

namespace DialogueAnalysis.Quality.Relevance;

/// <summary>Writes what the systems list and nobody judged, for judging.</summary>
internal static class RelevancePool
{
    private const int Depth = 12;
    private static readonly JsonSerializerOptions s_options = new(JsonSerializerOptions.Web) { Encoder = JavaScriptEncoder.UnsafeRelaxedJsonEscaping };

    /// <summary>One line for each need and passage: the need's id, short query, question and narrative, the passage's id and text; by need, then by passage, so that nothing tells what listed it.</summary>
    public static void Write(string root, string path)
    {
        var systems = new SearchSystems(root);
        var texts = systems.Corpus.Passages.ToDictionary(p => p.Id, p => p.Text, StringComparer.Ordinal);
        using var writer = new StreamWriter(path) { NewLine = "\n" };
        foreach (RelevanceNeed need in RelevanceNeed.Read(Path.Combine(root, "corpus", "relevance", "needs.jsonl")))
        {
            var pool = new SortedSet<string>(StringComparer.Ordinal);
            foreach (string system in SearchSystems.Names)
            {
                foreach (string query in new[] { need.Short, need.Question })
                    pool.UnionWith(systems.Hits(system, query, Depth));
            }
            foreach (string id in pool.Where(id => !need.Judgements.ContainsKey(id)))
                writer.WriteLine(JsonSerializer.Serialize(new { need = need.Id, need.Short, need.Question, need.Narrative, passage = id, text = texts[id] }, s_options));
        }
    }
}
