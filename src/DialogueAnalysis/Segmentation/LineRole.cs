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
    RunningHead,
    MessageHeader,
}
