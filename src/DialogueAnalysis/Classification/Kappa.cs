namespace DialogueAnalysis.Classification;

/// <summary>Agreement beyond chance: Cohen 1960, A Coefficient of Agreement for Nominal Scales.</summary>
internal static class Kappa
{
    /// <summary>Kappa of a table of two by two; NaN where chance alone would agree on everything.</summary>
    public static double Of(double both, double onlyFirst, double onlySecond, double neither)
    {
        double all = both + onlyFirst + onlySecond + neither;
        if (all == 0)
            return double.NaN;
        double observed = (both + neither) / all;
        double chance = (((both + onlyFirst) * (both + onlySecond)) + ((neither + onlyFirst) * (neither + onlySecond))) / (all * all);
        return chance >= 1 ? double.NaN : (observed - chance) / (1 - chance);
    }
}
