namespace DialogueAnalysis.Reporting;

/// <summary>Writes what a corpus holds as one HTML page for people: sources, key figures, charts, the strongest quotations, and how it was made.</summary>
/// <remarks>
/// The page needs nothing else: no script, no file beside it, no network. It is well-formed XML too. The same summary and options give
/// the same characters, on every machine and in every culture; there is no date in it. The page declares UTF-8, so write it as such.
/// </remarks>
public static class HtmlReport
{
    /// <summary>Writes the page; the writer stays open and is not flushed.</summary>
    /// <exception cref="IOException">The writer cannot write.</exception>
    public static void Write(TextWriter writer, CorpusSummary summary, ReportOptions? options = null)
    {
        ArgumentNullException.ThrowIfNull(writer);
        ArgumentNullException.ThrowIfNull(summary);
        options ??= new ReportOptions();
        ReportTexts texts = ReportTexts.In(options.Language);
        var page = new ReportPage(writer, summary, texts);
        string title = string.IsNullOrWhiteSpace(options.Title) ? texts.Title : options.Title;
        WriteHead(page, title);
        WriteHeader(page, title);
        page.Line($"<main>");
        SourcesChapter.Write(page);
        FiguresChapter.Write(page);
        CategoriesChapter.Write(page);
        SectionsChapter.Write(page);
        QuotationsChapter.Write(page);
        MethodChapter.Write(page);
        page.Line($"</main>");
        page.Line($"<footer><p>{texts.Suggestions} {texts.Local}</p></footer>");
        page.Line($"</body>");
        page.Line($"</html>");
    }

    private static void WriteHead(ReportPage page, string title)
    {
        page.Line($"<!DOCTYPE html>");
        page.Line($"<html lang=\"{page.Texts.Tag}\">");
        page.Line($"<head>");
        page.Line($"<meta charset=\"utf-8\"/>");
        // Nothing in the page may run or be fetched, whatever the texts in it say.
        page.Line($"<meta http-equiv=\"Content-Security-Policy\" content=\"default-src 'none'; style-src 'unsafe-inline'; base-uri 'none'; form-action 'none'\"/>");
        page.Line($"<meta name=\"viewport\" content=\"width=device-width, initial-scale=1\"/>");
        page.Line($"<meta name=\"color-scheme\" content=\"light dark\"/>");
        page.Line($"<title>{title}</title>");
        page.Line($"<style>");
        page.Line(ReportStyle.Css);
        page.Line($"</style>");
        page.Line($"</head>");
    }

    private static void WriteHeader(ReportPage page, string title)
    {
        ReportTexts texts = page.Texts;
        string passages = texts.Count(page.Passages, texts.Passage);
        string documents = texts.Count(page.Summary.Corpus.Documents.Count, texts.Document);
        int constructed = page.Summary.Documents.Where(d => ReportPage.IsConstructed(d.Document, d.Part)).Sum(d => d.Passages);
        bool isConstructed = page.Summary.Documents.Any(d => ReportPage.IsConstructed(d.Document, d.Part));
        page.Line($"<body>");
        page.Line($"<header>");
        page.Line($"<h1>{title}</h1>");
        page.Line($"<p class=\"lead\">{ReportTexts.Fill(texts.Lead, passages, documents, texts.List([.. page.Categories.Select(texts.NameOf)]))}</p>");
        if (isConstructed)
            page.Line($"<p class=\"notice\">{ReportTexts.Fill(texts.ConstructedNotice, page.Numbers.Count(constructed), passages, texts.Constructed)}</p>");
        page.Line($"<nav aria-label=\"{texts.Contents}\">");
        page.Line($"<ul>");
        foreach ((string id, string heading) in Chapters(texts))
            page.Line($"<li><a href=\"#{id}\">{heading}</a></li>");
        page.Line($"</ul>");
        page.Line($"</nav>");
        page.Line($"</header>");
    }

    private static (string Id, string Heading)[] Chapters(ReportTexts texts) =>
    [
        (SourcesChapter.Id, texts.Sources),
        (FiguresChapter.Id, texts.KeyFigures),
        (CategoriesChapter.Id, texts.Categories),
        (SectionsChapter.Id, texts.Sections),
        (QuotationsChapter.Id, texts.Quotations),
        (MethodChapter.Id, texts.Method),
    ];
}
