namespace DialogueAnalysis.Classification;

/// <summary>Agreement beyond what drawing from all codes given would bring: Krippendorff 2004, Content Analysis, chapter 11, for two coders, nominal data and nothing missing.</summary>
internal static class Alpha
{
    /// <summary>Alpha of a table of two by two; NaN where both gave all passages the same.</summary>
    public static double Of(double both, double onlyFirst, double onlySecond, double neither)
    {
        double passages = both + onlyFirst + onlySecond + neither;
        double with = (2 * both) + onlyFirst + onlySecond, codes = 2 * passages;
        double expected = 2 * with * (codes - with) / (codes * (codes - 1));
        return expected > 0 ? 1 - ((onlyFirst + onlySecond) / passages / expected) : double.NaN;
    }
}
