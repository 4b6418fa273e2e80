namespace DialogueAnalysis.Ingestion;

internal static class TextTrim
{
    /// <summary>The span without white space at its ends; empty where there is nothing else.</summary>
    public static TextSpan Of(string text, int from, int to)
    {
        while (from < to && char.IsWhiteSpace(text[from]))
            from++;
        while (to > from && char.IsWhiteSpace(text[to - 1]))
            to--;
        return new TextSpan(from, to);
    }
}
