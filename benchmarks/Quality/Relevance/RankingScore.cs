namespace DialogueAnalysis.Quality.Relevance;

/// <summary>How good a list of hits is.</summary>
/// <param name="Ndcg">Of the first ten, with a gain of 2^grade − 1: Järvelin and Kekäläinen (2002), Cumulated gain-based evaluation of IR techniques. From 0 to 1.</param>
/// <param name="Recall">The share of the relevant passages among the first twenty.</param>
/// <param name="ReciprocalRank">One over the place of the first relevant passage; 0 without one.</param>
/// <param name="Judged">The share of the first ten that somebody judged; the others count as not relevant.</param>
/// <param name="Hits">The number of hits.</param>
internal readonly record struct RankingScore(double Ndcg, double Recall, double ReciprocalRank, double Judged, int Hits)
{
    private const int NdcgDepth = 10;
    private const int RecallDepth = 20;

    public static RankingScore Of(RelevanceNeed need, IReadOnlyList<string> hits)
    {
        int Grade(string id) => need.Judgements.GetValueOrDefault(id);
        static double Gain(int grade, int place) => (Math.Pow(2, grade) - 1) / Math.Log2(place + 2);
        int relevant = need.Judgements.Values.Count(g => g > 0);
        double ideal = need.Judgements.Values.OrderDescending().Take(NdcgDepth).Select(Gain).Sum();
        double gained = hits.Take(NdcgDepth).Select(Grade).Select(Gain).Sum();
        int first = hits.Select(Grade).ToList().FindIndex(g => g > 0);
        string[] top = [.. hits.Take(NdcgDepth)];
        return new RankingScore(
            ideal == 0 ? 0 : gained / ideal,
            relevant == 0 ? 0 : hits.Take(RecallDepth).Count(h => Grade(h) > 0) / (double)Math.Min(relevant, RecallDepth),
            first < 0 ? 0 : 1.0 / (first + 1),
            top.Length == 0 ? 1 : top.Count(need.Judgements.ContainsKey) / (double)top.Length,
            hits.Count);
    }
}
