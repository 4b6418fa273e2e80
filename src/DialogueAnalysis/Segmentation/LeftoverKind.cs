namespace DialogueAnalysis.Segmentation;

/// <summary>Why a stretch of the source is in no passage and no heading.</summary>
public enum LeftoverKind
{
    /// <summary>A page number.</summary>
    PageNumber,
    /// <summary>A stamp or a comment laid over the page.</summary>
    Stamp,
    /// <summary>A line of the table of contents, its title included.</summary>
    TableOfContents,
    /// <summary>A line of the title page.</summary>
    TitlePage,
    /// <summary>Who wrote an article, and when.</summary>
    Byline,
    /// <summary>The signature under a letter.</summary>
    Signature,
    /// <summary>A line without letters or digits: a rule.</summary>
    Separator,
    /// <summary>The mark of a list item or of a quoted block.</summary>
    BulletMark,
    /// <summary>A hyphen that only marked where a line ended.</summary>
    LineEndHyphen,
    /// <summary>The name of who speaks in a turn.</summary>
    SpeakerLabel,
    /// <summary>Signs of a file format: front matter, timings, cue names, tags, heading marks, code.</summary>
    Markup,
    /// <summary>A line that stands at the head or the foot of page after page.</summary>
    RunningHead,
    /// <summary>Who sent a message to whom, when, about what.</summary>
    MessageHeader,
}
