using System.Globalization;

namespace DialogueAnalysis.Reporting;

/// <summary>Everything that a report says in its own words, in one language. <c>{0}</c>, <c>{1}</c> are filled in.</summary>
internal sealed record ReportTexts
{
    public required string Tag { get; init; }
    public required ReportNumbers Numbers { get; init; }
    public required Func<Category, string> NameOf { get; init; }
    public required IReadOnlyDictionary<DocumentKind, string> DocumentKinds { get; init; }
    public required IReadOnlyDictionary<PassageKind, string> PassageKinds { get; init; }

    public required string Title { get; init; }
    public required string Lead { get; init; }
    public required string And { get; init; }
    public required string Contents { get; init; }
    public required string Constructed { get; init; }
    public required string ConstructedNotice { get; init; }
    public required string NothingConstructed { get; init; }
    public required string Total { get; init; }
    public required Noun Passage { get; init; }
    public required Noun Document { get; init; }
    public required Noun Voice { get; init; }

    public required string Sources { get; init; }
    public required string SourcesCaption { get; init; }
    public required string Source { get; init; }
    public required string Publisher { get; init; }
    public required string Date { get; init; }
    public required string Kind { get; init; }
    public required string Place { get; init; }
    public required string Passages { get; init; }
    public required string Pages { get; init; }

    public required string KeyFigures { get; init; }
    public required string Documents { get; init; }
    public required string WithCategory { get; init; }
    public required string WithVoice { get; init; }
    public required string KindsCaption { get; init; }
    public required string PassageKind { get; init; }
    public required string Share { get; init; }

    public required string Categories { get; init; }
    public required string CategoriesCaption { get; init; }
    public required string CategoriesNote { get; init; }
    public required string Category { get; init; }
    public required string Voices { get; init; }
    public required string Prose { get; init; }
    public required string Distribution { get; init; }
    public required string NoCategory { get; init; }

    public required string Sections { get; init; }
    public required string SectionsCaption { get; init; }
    public required string SectionsNote { get; init; }
    public required string Section { get; init; }
    public required string BeforeHeadings { get; init; }
    public required string WithoutCategory { get; init; }

    public required string Quotations { get; init; }
    public required string QuotationsNote { get; init; }
    public required string CategoryLine { get; init; }
    public required string NoPassages { get; init; }
    public required string Turn { get; init; }
    public required string Quoted { get; init; }
    public required string AuthorsOnly { get; init; }
    public required string Probability { get; init; }
    public required string VeryLikely { get; init; }
    public required string Likely { get; init; }
    public required string RatherLikely { get; init; }
    public required string Unsure { get; init; }

    public required string Method { get; init; }
    public required string Suggestions { get; init; }
    public required string TrainedOnSame { get; init; }
    public required string Local { get; init; }
    public required string Model { get; init; }
    public required string ModelName { get; init; }
    public required string ModelTrainedOn { get; init; }
    public required string ModelTraining { get; init; }
    public required string ModelScore { get; init; }
    public required string ModelScoreValue { get; init; }
    public required string ModelFingerprint { get; init; }
    public required string ModelCaption { get; init; }
    public required string Support { get; init; }
    public required string Threshold { get; init; }
    public required string LeftOut { get; init; }
    public required string Interviewers { get; init; }
    public required string NoInterviewers { get; init; }
    public required string SkippedFiles { get; init; }
    public required string MoreFiles { get; init; }
    public required string NoSkippedFiles { get; init; }
    public required string Rights { get; init; }

    /// <summary>The words of a language.</summary>
    public static ReportTexts In(ReportLanguage language) => language == ReportLanguage.English ? EnglishReport.Texts : DanishReport.Texts;

    /// <summary>A number and the word that goes with it.</summary>
    public string Count(int count, Noun noun) => $"{Numbers.Count(count)} {noun.For(count)}";

    /// <summary>Words in a row, as in a sentence.</summary>
    public string List(IReadOnlyList<string> words) => words.Count < 2 ? string.Concat(words) : $"{string.Join(", ", words.Take(words.Count - 1))} {And} {words[^1]}";

    /// <summary>How likely a probability is, in words.</summary>
    public string InWords(double probability) => probability switch
    {
        >= 0.9 => VeryLikely,
        >= 0.7 => Likely,
        >= 0.5 => RatherLikely,
        _ => Unsure,
    };

    /// <summary>A sentence with its places filled.</summary>
    public static string Fill(string sentence, params object[] values) => string.Format(CultureInfo.InvariantCulture, sentence, values);
}
