using System.Globalization;

namespace DialogueAnalysis.Reporting;

/// <summary>Writes figures as a language does, whatever the culture of the machine. Immutable.</summary>
internal sealed class ReportNumbers(string decimalSeparator, string groupSeparator, string percentSign, string moreThan)
{
    private readonly NumberFormatInfo _format = new() { NumberDecimalSeparator = decimalSeparator, NumberGroupSeparator = groupSeparator };

    /// <summary>A count: <c>12.345</c> in Danish.</summary>
    public string Count(int count) => count.ToString("N0", _format);

    /// <summary>A share of a whole, with one decimal; of nothing it is nothing.</summary>
    public string Share(int part, int whole) => (whole == 0 ? 0 : 100.0 * part / whole).ToString("N1", _format) + percentSign;

    /// <summary>A probability in whole per cent, which never claims certainty.</summary>
    public string Probability(double probability) => probability >= 0.995 ? moreThan + " 99" + percentSign
        : Math.Round(100 * probability, MidpointRounding.AwayFromZero).ToString("N0", _format) + percentSign;

    /// <summary>A score from 0 to 1, with three decimals.</summary>
    public string Score(double score) => score.ToString("N3", _format);

    /// <summary>A length in a drawing, which is the same in every language.</summary>
    public static string Length(double length) => Math.Round(length, 2).ToString("0.##", CultureInfo.InvariantCulture);
}
