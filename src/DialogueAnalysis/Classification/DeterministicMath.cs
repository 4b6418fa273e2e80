namespace DialogueAnalysis.Classification;

/// <summary>Exponential and logarithm that give the same bits on every machine, which the ones of the platform need not.</summary>
/// <remarks>
/// Only additions, multiplications and divisions of doubles in a fixed order. Argument reduction by powers of two, then a power series:
/// Cody and Waite 1980, Software Manual for the Elementary Functions. The relative error stays below 1e-14.
/// </remarks>
internal static class DeterministicMath
{
    private const double Log2High = 0.693147180369123816490;
    private const double Log2Low = 1.90821492927058770002e-10;
    private const double InverseLog2 = 1.4426950408889634;
    private const int ExpTerms = 14;
    private const int LogTerms = 11;

    /// <summary>e to the power of <paramref name="x"/>, which is held within ±700: the result is always finite and positive.</summary>
    public static double Exp(double x)
    {
        x = Math.Clamp(x, -700, 700);
        double k = Math.Floor((x * InverseLog2) + 0.5);
        double r = (x - (k * Log2High)) - (k * Log2Low);
        double sum = 1;
        for (int term = ExpTerms; term >= 1; term--)
            sum = 1 + (sum * (r / term));
        return sum * BitConverter.Int64BitsToDouble((1023L + (long)k) << 52);
    }

    /// <summary>The natural logarithm of a positive normal number.</summary>
    public static double Log(double x)
    {
        long bits = BitConverter.DoubleToInt64Bits(x);
        long k = (bits >> 52) - 1023;
        double m = BitConverter.Int64BitsToDouble((bits & 0x000F_FFFF_FFFF_FFFFL) | (1023L << 52));
        if (m > 1.4142135623730951)
        {
            m /= 2;
            k++;
        }
        double s = (m - 1) / (m + 1);
        double square = s * s;
        double sum = 0;
        for (int term = LogTerms; term >= 0; term--)
            sum = (sum * square) + (1.0 / ((2 * term) + 1));
        return (k * Log2High) + ((k * Log2Low) + (2 * s * sum));
    }

    /// <summary>The probability whose log-odds these are; strictly between 0 and 1 up to rounding, and monotone.</summary>
    public static double Sigmoid(double logOdds) =>
        logOdds >= 0 ? 1 / (1 + Exp(-logOdds)) : 1 - (1 / (1 + Exp(logOdds)));
}
