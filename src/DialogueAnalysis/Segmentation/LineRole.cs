namespace DialogueAnalysis.Segmentation;

/// <summary>What a line of the source turned out to be.</summary>
internal enum LineRole
{
    Blank,
    Text,
    Bullet,
    Heading,
    PageNumber,
    Stamp,
    Contents,
    TitlePage,
    Byline,
    Signature,
    Separator,
    /// <summary>A line that begins a paragraph whatever stands before it.</summary>
    Paragraph,
    /// <summary>A row of a table.</summary>
    Row,
    /// <summary>Signs of the file format alone: code, comments, rules of tables.</summary>
    Markup,
    RunningHead,
    MessageHeader,
}
