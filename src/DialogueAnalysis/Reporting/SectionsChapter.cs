namespace DialogueAnalysis.Reporting;

/// <summary>Where in the documents the categories stand.</summary>
internal static class SectionsChapter
{
    public const string Id = "sections";
    private const int DeepestIndent = 4;

    public static void Write(ReportPage page)
    {
        ReportTexts texts = page.Texts;
        page.Line($"<section aria-labelledby=\"{Id}\">");
        page.Line($"<h2 id=\"{Id}\">{texts.Sections}</h2>");
        page.Line($"<p class=\"note\">{texts.SectionsNote}</p>");
        page.Line($"<table class=\"stack heat\" role=\"table\">");
        page.Line($"<caption>{texts.SectionsCaption}</caption>");
        page.Line($"<thead role=\"rowgroup\"><tr role=\"row\"><th role=\"columnheader\" scope=\"col\">{texts.Section}</th><th role=\"columnheader\" scope=\"col\" class=\"num\">{texts.Passages}</th>{page.Categories.Select((c, i) => HtmlMarkup.Of($"<th role=\"columnheader\" scope=\"col\" class=\"{ReportPage.Hue(i)}\">{texts.NameOf(c)}</th>"))}</tr></thead>");
        foreach (IGrouping<DocumentPart, CountedSection> part in page.Summary.Sections.GroupBy(s => s.Part, ReferenceEqualityComparer.Instance))
            WritePart(page, [.. part]);
        page.Line($"<tfoot role=\"rowgroup\">");
        WriteRow(page, HtmlMarkup.Of($"<th role=\"rowheader\" scope=\"row\">{texts.Total}</th>"), page.Summary.Sections, "sum");
        page.Line($"</tfoot>");
        page.Line($"</table>");
        page.Line($"</section>");
    }

    private static void WritePart(ReportPage page, CountedSection[] sections)
    {
        (Document document, DocumentPart part) = (sections[0].Document, sections[0].Part);
        page.Line($"<tbody role=\"rowgroup\">");
        WriteRow(page, HtmlMarkup.Of($"<th role=\"rowheader\" scope=\"row\"><span lang=\"da\">{ReportPage.TitleOf(document, part)}</span>{page.ConstructedMark(document, part)}</th>"), sections, "part");
        // A part without headings is told by its own line.
        bool isPlain = sections.All(s => s.Section.Count == 0);
        foreach (SectionRow row in isPlain ? [] : SectionRow.Of(sections))
            WriteSection(page, row);
        page.Line($"</tbody>");
    }

    private static void WriteSection(ReportPage page, SectionRow row)
    {
        string depth = $"d{ReportNumbers.Length(Math.Min(row.Depth, DeepestIndent))}";
        if (row.Sections.Count == 0)
            page.Line($"<tr role=\"row\" class=\"above\"><th role=\"rowheader\" scope=\"row\" class=\"{depth}\" lang=\"da\">{row.Heading}</th><td role=\"cell\" class=\"none\"></td>{page.Categories.Select(_ => HtmlMarkup.Of($"<td role=\"cell\" class=\"none\"></td>"))}</tr>");
        else if (row.Sections.Count == 1)
            WriteRow(page, HtmlMarkup.Of($"<th role=\"rowheader\" scope=\"row\" class=\"{depth}\">{Heading(page, row)}</th>"), row.Sections, row.Sections[0].Categories.All(c => c == 0) ? "bare" : "own");
        else
            WriteRow(page, HtmlMarkup.Of($"<th role=\"rowheader\" scope=\"row\" class=\"{depth}\">{page.Texts.WithoutCategory} <span lang=\"da\">{string.Join(" · ", row.Sections.Select(s => $"{s.Section[^1]} ({page.Numbers.Count(s.Passages)})"))}</span></th>"), row.Sections, "bare");
    }

    private static HtmlMarkup Heading(ReportPage page, SectionRow row) => row.Heading is null ? HtmlMarkup.Of($"{page.Texts.BeforeHeadings}") : HtmlMarkup.Of($"<span lang=\"da\">{row.Heading}</span>");

    private static void WriteRow(ReportPage page, HtmlMarkup heading, IReadOnlyList<CountedSection> sections, string style)
    {
        string passages = page.Numbers.Count(sections.Sum(s => s.Passages));
        page.Line($"<tr role=\"row\" class=\"{style}\">{heading}<td role=\"cell\" class=\"num all\" data-label=\"{page.Texts.Passages}\">{passages}</td>{page.Categories.Select((category, c) => Cell(page, c, sections.Sum(s => s.Categories[c]), style == "own" ? page.MostInSection : 0))}</tr>");
    }

    private static HtmlMarkup Cell(ReportPage page, int category, int count, int longest)
    {
        string name = page.Texts.NameOf(page.Categories[category]);
        return count == 0
            ? HtmlMarkup.Of($"<td role=\"cell\" class=\"zero\" data-label=\"{name}\"><b>0</b></td>")
            : HtmlMarkup.Of($"<td role=\"cell\" class=\"{ReportPage.Hue(category)}\" data-label=\"{name}\"><b>{page.Numbers.Count(count)}</b>{(longest == 0 ? null : Bar.Of(count, 0, longest))}</td>");
    }
}
