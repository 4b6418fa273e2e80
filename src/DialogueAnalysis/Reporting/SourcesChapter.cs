using System.Globalization;

namespace DialogueAnalysis.Reporting;

/// <summary>What was read.</summary>
internal static class SourcesChapter
{
    public const string Id = "sources";

    public static void Write(ReportPage page)
    {
        ReportTexts texts = page.Texts;
        page.Line($"<section aria-labelledby=\"{Id}\">");
        page.Line($"<h2 id=\"{Id}\">{texts.Sources}</h2>");
        page.Line($"<table class=\"stack sources\" role=\"table\">");
        page.Line($"<caption>{texts.SourcesCaption}</caption>");
        page.Line($"<thead role=\"rowgroup\"><tr role=\"row\">{Head(texts.Source)}{Head(texts.Publisher)}{Head(texts.Date)}{Head(texts.Kind)}{Head(texts.Place)}{Head(texts.Passages, "num")}{Head(texts.Pages, "num")}</tr></thead>");
        page.Line($"<tbody role=\"rowgroup\">");
        foreach (CountedDocument document in page.Summary.Documents)
            WriteRow(page, document);
        page.Line($"</tbody>");
        page.Line($"<tfoot role=\"rowgroup\"><tr role=\"row\"><th role=\"rowheader\" scope=\"row\" colspan=\"5\">{texts.Total}</th>{Cell(texts.Passages, page.Numbers.Count(page.Summary.Documents.Sum(d => d.Passages)), "num")}<td role=\"cell\" class=\"none\"></td></tr></tfoot>");
        page.Line($"</table>");
        if (!page.Summary.Documents.Any(d => ReportPage.IsConstructed(d.Document, d.Part)))
            page.Line($"<p class=\"note\">{texts.NothingConstructed}</p>");
        page.Line($"</section>");
    }

    private static void WriteRow(ReportPage page, CountedDocument source)
    {
        ReportTexts texts = page.Texts;
        DocumentMetadata part = source.Part.Metadata, whole = source.Document.Metadata;
        string? date = part.Date ?? (part.Year ?? whole.Year)?.ToString(CultureInfo.InvariantCulture);
        string? pages = source.Pages == 0 ? null : page.Numbers.Count(source.Pages);
        string id = source.Part.Id is null ? source.Document.Id : $"{source.Document.Id} · {source.Part.Id}";
        page.Line($"<tr role=\"row\"><th role=\"rowheader\" scope=\"row\"><span lang=\"da\">{ReportPage.TitleOf(source.Document, source.Part)}</span>{page.ConstructedMark(source.Document, source.Part)}<small>{id}</small>{Address(part.Address ?? whole.Address)}</th>{Cell(texts.Publisher, part.Publisher ?? whole.Publisher)}{Cell(texts.Date, date)}{Cell(texts.Kind, texts.DocumentKinds[part.Kind])}{Cell(texts.Place, part.Place ?? whole.Place)}{Cell(texts.Passages, page.Numbers.Count(source.Passages), "num")}{Cell(texts.Pages, pages, "num")}</tr>");
    }

    private static HtmlMarkup Head(string name, string style = "") => HtmlMarkup.Of($"<th role=\"columnheader\" scope=\"col\" class=\"{style}\">{name}</th>");

    private static HtmlMarkup Cell(string name, string? value, string style = "") => string.IsNullOrWhiteSpace(value)
        ? HtmlMarkup.Of($"<td role=\"cell\" class=\"none {style}\">–</td>")
        : HtmlMarkup.Of($"<td role=\"cell\" class=\"{style}\" data-label=\"{name}\">{value}</td>");

    private static HtmlMarkup? Address(string? address) => address is null ? null : HtmlMarkup.Of($"<small>{address}</small>");
}
