namespace DialogueAnalysis.Reporting;

/// <summary>How a report is written.</summary>
public sealed record ReportOptions
{
    /// <value>The language of headings, category names and figures; <see cref="ReportLanguage.Danish"/> by default.</value>
    /// <exception cref="ArgumentOutOfRangeException">The value is none of the languages.</exception>
    public ReportLanguage Language
    {
        get;
        init => field = Enum.IsDefined(value) ? value : throw new ArgumentOutOfRangeException(nameof(value), value, "A report is written in one of the languages.");
    }

    /// <value>The title of the page; null (the default) or blank for a title in the report's language.</value>
    public string? Title { get; init; }
}
