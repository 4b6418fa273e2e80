namespace DialogueAnalysis.Reporting;

/// <summary>What the chapters of a report share: where to write, what to write about, and in which words.</summary>
internal sealed class ReportPage(TextWriter writer, CorpusSummary summary, ReportTexts texts)
{
    // As many hues as the style has; a longer codebook uses them again, and every bar has its name beside it.
    private const int Hues = 6;

    public CorpusSummary Summary => summary;

    public ReportTexts Texts => texts;

    public ReportNumbers Numbers => texts.Numbers;

    public IReadOnlyList<Category> Categories => summary.Corpus.Classifier.Categories;

    /// <summary>The number of passages in all.</summary>
    public int Passages => summary.Corpus.Passages.Count;

    /// <summary>The most passages that carry the same category in one section.</summary>
    public int MostInSection { get; } = summary.Sections.SelectMany(s => s.Categories).DefaultIfEmpty().Max();

    /// <summary>Writes a line; it ends the same way on every machine.</summary>
    public void Line(HtmlMarkup markup)
    {
        writer.Write(markup.ToString());
        writer.Write('\n');
    }

    /// <summary>The class that gives what stands in it the hue of a category.</summary>
    public static string Hue(int category) => $"k{ReportNumbers.Length(category % Hues)}";

    /// <summary>A mark on what is constructed; nothing on what is not.</summary>
    public HtmlMarkup? ConstructedMark(Document document, DocumentPart part) =>
        IsConstructed(document, part) ? HtmlMarkup.Of($" <span class=\"tag\">{texts.Constructed}</span>") : null;

    public static bool IsConstructed(Document document, DocumentPart part) => document.Metadata.Constructed || part.Metadata.Constructed;

    /// <summary>What a part is called: its title, else its document's, else their ids.</summary>
    public static string TitleOf(Document document, DocumentPart part)
    {
        string? title = string.IsNullOrWhiteSpace(part.Metadata.Title) ? document.Metadata.Title : part.Metadata.Title;
        return !string.IsNullOrWhiteSpace(title) ? title : part.Id is null ? document.Id : $"{document.Id} ({part.Id})";
    }
}
