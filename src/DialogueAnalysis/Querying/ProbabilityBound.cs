using System.Globalization;

namespace DialogueAnalysis.Querying;

/// <summary>What a query asks of a probability: <c>&gt;0.8</c>.</summary>
/// <param name="Sign"><c>&gt;</c>, <c>&gt;=</c>, <c>&lt;</c> or <c>&lt;=</c>.</param>
/// <param name="Value">From 0 to 1.</param>
internal readonly record struct ProbabilityBound(string Sign, decimal Value)
{
    /// <summary>What <see cref="Read"/> may be given begins with one of these.</summary>
    public static bool IsSign(char c) => c is '<' or '>';

    /// <summary>Reads a sign and a number with a decimal point or comma.</summary>
    /// <param name="text">Begins with <c>&lt;</c> or <c>&gt;</c>; punctuation that ends the sentence around it does not count, blanks behind the sign neither.</param>
    /// <param name="position">Where it begins in the query.</param>
    /// <exception cref="QuerySyntaxException">There is no number from 0 to 1.</exception>
    public static ProbabilityBound Read(string text, int position)
    {
        string sign = text.Length > 1 && text[1] == '=' ? text[..2] : text[..1];
        string number = text[sign.Length..].TrimEnd(QueryFilters.Trailing).TrimStart().Replace(',', '.');
        return decimal.TryParse(number, NumberStyles.AllowDecimalPoint, CultureInfo.InvariantCulture, out decimal value) && value is >= 0 and <= 1
            ? new ProbabilityBound(sign, value)
            : throw new QuerySyntaxException(position, $"found '{QueryFilters.OneLine(text)}' behind a category, expected a probability from 0 to 1: category:trust>0.8");
    }

    public bool Holds(double probability) => Sign switch
    {
        ">" => probability > (double)Value,
        ">=" => probability >= (double)Value,
        "<" => probability < (double)Value,
        _ => probability <= (double)Value,
    };

    public override string ToString() => Sign + Value.ToString("0.############################", CultureInfo.InvariantCulture);
}
