using System.Globalization;
using System.Text.RegularExpressions;

namespace DialogueAnalysis.Segmentation;

/// <summary>The number or letter before a heading or a list item: «1.», «2.3», «IV.», «(1)», «b)».</summary>
/// <param name="Open">Whether a parenthesis stands before it.</param>
/// <param name="Body">The number itself.</param>
/// <param name="Close">What stands after it; null for nothing.</param>
/// <param name="Length">Its length with the blanks after it.</param>
internal readonly partial record struct NumberMark(bool Open, string Body, char? Close, int Length)
{
    private const string Roman = "IVX";

    /// <summary>How many numbers it has: 2 for «2.3».</summary>
    public int Depth => Body.Count(c => c == '.') + 1;

    /// <summary>Whether headings are numbered so: with arabic or Roman numbers or capitals, without parentheses.</summary>
    public bool IsOfHeading => Close is null or '.' && !char.IsLower(Body[0]);

    /// <summary>Whether a list may begin with it.</summary>
    public bool IsFirst => Body is "1" or "a" or "A" or "i" or "I" || Body.EndsWith(".1", StringComparison.Ordinal);

    /// <summary>The mark at the beginning of a line; null for none.</summary>
    public static NumberMark? Read(ReadOnlySpan<char> content)
    {
        if (content.IsEmpty || !(char.IsAsciiLetterOrDigit(content[0]) || content[0] == '('))
            return null;
        Match match = Mark().Match(content[..Math.Min(content.Length, 40)].ToString());
        if (!match.Success)
            return null;
        bool open = match.Groups["open"].Success;
        char? close = match.Groups["close"].Success ? match.Groups["close"].ValueSpan[0] : null;
        string body = match.Groups["body"].Value;
        // Without a sign after it only a number in parts can be told from a quantity, and that from the time of day.
        bool isClock = close is null && body.Count(c => c == '.') == 1 && body.Length - body.IndexOf('.', StringComparison.Ordinal) == 3;
        return (open && close != ')') || (close is null && !body.Contains('.', StringComparison.Ordinal)) || isClock ? null : new NumberMark(open, body, close, match.Length);
    }

    /// <summary>Whether the mark is the next one after another in the same list.</summary>
    public bool Follows(NumberMark other)
    {
        if (Open != other.Open || Close != other.Close)
            return false;
        if (char.IsAsciiDigit(Body[0]) && char.IsAsciiDigit(other.Body[0]))
        {
            int split = Body.LastIndexOf('.') + 1;
            return split == other.Body.LastIndexOf('.') + 1 && Body.AsSpan(0, split).SequenceEqual(other.Body.AsSpan(0, split)) && Number(Body[split..]) == Number(other.Body[split..]) + 1;
        }
        return char.IsUpper(Body[0]) == char.IsUpper(other.Body[0])
            && ((Body.Length == 1 && other.Body.Length == 1 && Body[0] == other.Body[0] + 1) || (RomanValue(Body) is int value && value == RomanValue(other.Body) + 1));
    }

    /// <summary>Whether the mark is that of the first part of another: «2.1» of «2».</summary>
    public bool IsFirstUnder(NumberMark other) => Body.EndsWith(".1", StringComparison.Ordinal) && Body.AsSpan(0, Body.Length - 2).SequenceEqual(other.Body);

    private static int Number(string digits) => int.Parse(digits, NumberStyles.None, CultureInfo.InvariantCulture);

    private static int? RomanValue(string body)
    {
        int value = 0, last = 0;
        for (int i = body.Length - 1; i >= 0; i--)
        {
            int digit = Roman.IndexOf(char.ToUpperInvariant(body[i]), StringComparison.Ordinal) switch { 0 => 1, 1 => 5, 2 => 10, _ => 0 };
            if (digit == 0)
                return null;
            value += digit < last ? -digit : digit;
            last = Math.Max(last, digit);
        }
        return value;
    }

    [GeneratedRegex(@"^(?<open>\()?(?<body>[1-9][0-9]?(\.[1-9][0-9]?){0,4}|[ivx]{1,5}|[IVX]{1,5}|[a-zA-Z])(?<close>[.)])?\s+(?=\S)")]
    private static partial Regex Mark();
}
