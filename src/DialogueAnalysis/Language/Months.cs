namespace DialogueAnalysis.Language;

/// <summary>Names of the months, which follow an ordinal in a date even where they are written with a capital: <c>3. Maj</c>.</summary>
internal static class Months
{
    private static readonly string[] Names =
        ["januar", "februar", "marts", "april", "maj", "juni", "juli", "august", "september", "oktober", "november", "december"];

    /// <summary>Whether the name of a month begins at the position.</summary>
    public static bool StartsAt(string text, int position)
    {
        foreach (string name in Names)
        {
            if (text.AsSpan(position).StartsWith(name, StringComparison.OrdinalIgnoreCase)
                && (position + name.Length == text.Length || !char.IsLetter(text[position + name.Length])))
                return true;
        }
        return false;
    }
}
