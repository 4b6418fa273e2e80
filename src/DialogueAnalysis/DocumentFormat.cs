namespace DialogueAnalysis;

/// <summary>The file format of a document's text.</summary>
public enum DocumentFormat
{
    /// <summary>Plain text.</summary>
    PlainText,
    /// <summary>Markdown.</summary>
    Markdown,
    /// <summary>WebVTT, a transcript in cues with times.</summary>
    WebVtt,
    /// <summary>SubRip, a transcript in cues with times.</summary>
    SubRip,
}
