namespace DialogueAnalysis.Ingestion;

internal static class TextFormats
{
    public const string Extensions = ".txt, .md, .markdown, .vtt or .srt";

    /// <summary>The format that a file's extension names, in any case; null for other extensions.</summary>
    public static DocumentFormat? Of(string fileName) => Path.GetExtension(fileName).ToUpperInvariant() switch
    {
        ".TXT" => DocumentFormat.PlainText,
        ".MD" or ".MARKDOWN" => DocumentFormat.Markdown,
        ".VTT" => DocumentFormat.WebVtt,
        ".SRT" => DocumentFormat.SubRip,
        _ => null,
    };
}
