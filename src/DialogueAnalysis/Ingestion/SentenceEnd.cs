namespace DialogueAnalysis.Ingestion;

internal static class SentenceEnd
{
    /// <summary>Whether the last word of the text, closing quotation marks and parentheses aside, is followed by a mark that ends a sentence.</summary>
    public static bool At(ReadOnlySpan<char> text)
    {
        ReadOnlySpan<char> trimmed = text.TrimEnd(" \t\r\n\u00A0\"'”’“»«)]*_");
        return trimmed.Length > 0 && trimmed[^1] is '.' or '?' or '!' or '…';
    }
}
