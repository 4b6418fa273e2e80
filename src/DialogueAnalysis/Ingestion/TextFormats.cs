namespace DialogueAnalysis.Ingestion;

internal static class TextFormats
{
    public const string Extensions = ".txt, .md, .markdown, .vtt or .srt";

    /// <summary>The format that a file's extension names, in any case; null for other extensions.</summary>
    public static TextFormat? Of(string fileName) => Path.GetExtension(fileName).ToUpperInvariant() switch
    {
        ".TXT" => TextFormat.PlainText,
        ".MD" or ".MARKDOWN" => TextFormat.Markdown,
        ".VTT" => TextFormat.WebVtt,
        ".SRT" => TextFormat.SubRip,
        _ => null,
    };
}
