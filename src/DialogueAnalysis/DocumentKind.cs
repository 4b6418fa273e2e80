namespace DialogueAnalysis;

/// <summary>What sort of document a text is.</summary>
/// <remarks>In metadata and output a kind is written in lower case: <c>report</c>, <c>letter</c>.</remarks>
public enum DocumentKind
{
    /// <summary>None of the others, or not said.</summary>
    Other,
    /// <summary>A report or an evaluation.</summary>
    Report,
    /// <summary>A letter.</summary>
    Letter,
    /// <summary>A news or magazine article.</summary>
    Article,
    /// <summary>A transcript of a visit, an interview or a meeting.</summary>
    Transcript,
    /// <summary>An observer's notes.</summary>
    Notes,
    /// <summary>Minutes of a meeting.</summary>
    Minutes,
    /// <summary>Answers to a survey.</summary>
    Survey,
    /// <summary>E-mail.</summary>
    Email,
    /// <summary>Guidance, agreements and instructions.</summary>
    Guidance,
}
