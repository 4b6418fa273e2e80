namespace DialogueAnalysis.Ingestion;

/// <summary>How the text of a file is written.</summary>
internal enum TextFormat
{
    PlainText,
    Markdown,
    WebVtt,
    SubRip,
}
