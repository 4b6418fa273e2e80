namespace DialogueAnalysis.Reporting;

/// <summary>The language of a report's own words; what it quotes stays as written.</summary>
public enum ReportLanguage
{
    /// <summary>Danish.</summary>
    Danish,
    /// <summary>English.</summary>
    English,
}
