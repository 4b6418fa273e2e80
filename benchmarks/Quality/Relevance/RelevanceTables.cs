using System.Globalization;
using System.Text;

namespace DialogueAnalysis.Quality.Relevance;

/// <summary>Scores the search on the needs of <c>corpus/relevance</c>, beside plain BM25.</summary>
public static class RelevanceTables
{
    private const int Depth = 20;
    // What a search lists unless it is told otherwise.
    private const int Listed = 10;
    public const string About = "Information needs over the report and the constructed documents, each as a short query and as a question; written and judged by a language model by reading (see corpus/relevance/README.md). `plain` is BM25 (k1 1.2, b 0.75) over the stems of the Danish Snowball stemmer, all words as alternatives; `ours` is `dialogue search` with its defaults.\nA passage that nobody judged counts as not relevant; judged@10 says how many of the first ten were judged.";


    /// <summary>The tables of short queries and of questions, of the needs that nothing was tuned on and of the others.</summary>
    /// <param name="root">The root of the repository.</param>
    public static string Write(string root)
    {
        IReadOnlyList<RelevanceNeed> needs = RelevanceNeed.Read(Path.Combine(root, "corpus", "relevance", "needs.jsonl"));
        var systems = new SearchSystems(root);
        var text = new StringBuilder();
        foreach (string part in new[] { "test", "dev" })
        {
            text.Append(CultureInfo.InvariantCulture, $"## {(part == "test" ? "Needs that nothing was tuned on" : "Needs that the weights were tuned on")}\n\n");
            RelevanceNeed[] asked = [.. needs.Where(n => n.Part == part)];
            foreach (bool isShort in new[] { true, false })
                Append(text, systems, asked, isShort);
        }
        return text.ToString();
    }

    private static void Append(StringBuilder text, SearchSystems systems, RelevanceNeed[] needs, bool isShort)
    {
        var scores = SearchSystems.Names.ToDictionary(s => s, s => needs.ToDictionary(n => n.Id, n => RankingScore.Of(n, systems.Hits(s, isShort ? n.Short : n.Question, Depth))));
        text.Append(CultureInfo.InvariantCulture, $"### {(isShort ? "Short queries" : "Whole questions")}\n\n");
        text.Append("| kind | needs | nDCG@10 plain | ours | recall@20 plain | ours | MRR plain | ours | judged@10 plain | ours |\n|---|--:|--:|--:|--:|--:|--:|--:|--:|--:|\n");
        RelevanceNeed[] answered = [.. needs.Where(n => n.IsAnswered)];
        foreach (IGrouping<string, RelevanceNeed> kind in answered.GroupBy(n => n.Kind).OrderBy(g => g.Key, StringComparer.Ordinal))
            Row(kind.Key, [.. kind]);
        Row("**all**", answered);
        RelevanceNeed[] nothing = [.. needs.Where(n => !n.IsAnswered)];
        string Mean(string system) => Number(nothing.Average(n => Math.Min(Listed, scores[system][n.Id].Hits)), "0.0");
        text.Append(CultureInfo.InvariantCulture, $"\nWhere nothing is relevant ({nothing.Length} needs), hits listed of at most {Listed}: plain {Mean("plain")}, ours {Mean("ours")} (each: {string.Join(", ", nothing.Select(n => Math.Min(Listed, scores["ours"][n.Id].Hits)))}).\n\n");

        void Row(string name, RelevanceNeed[] of)
        {
            string Pair(Func<RankingScore, double> score) => string.Join(" | ", SearchSystems.Names.Select(s => Number(of.Average(n => score(scores[s][n.Id])), "0.000")));
            text.Append(CultureInfo.InvariantCulture, $"| {name} | {of.Length} | {Pair(s => s.Ndcg)} | {Pair(s => s.Recall)} | {Pair(s => s.ReciprocalRank)} | {Pair(s => s.Judged)} |\n");
        }
    }

    private static string Number(double value, string format) => value.ToString(format, CultureInfo.InvariantCulture);
}
