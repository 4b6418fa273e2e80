namespace DialogueAnalysis.Reporting;

/// <summary>Key figures, and the passages by kind.</summary>
internal static class FiguresChapter
{
    public const string Id = "figures";

    public static void Write(ReportPage page)
    {
        ReportTexts texts = page.Texts;
        CorpusSummary summary = page.Summary;
        int withCategory = page.Passages - summary.Uncategorized, withVoice = summary.Corpus.Passages.Count(Voice.IsIn);
        page.Line($"<section aria-labelledby=\"{Id}\">");
        page.Line($"<h2 id=\"{Id}\">{texts.KeyFigures}</h2>");
        page.Line($"<dl class=\"figures\">");
        WriteFigure(page, texts.Documents, page.Numbers.Count(summary.Corpus.Documents.Count));
        WriteFigure(page, texts.Passages, page.Numbers.Count(page.Passages));
        WriteFigure(page, texts.WithCategory, page.Numbers.Count(withCategory), page.Numbers.Share(withCategory, page.Passages));
        WriteFigure(page, texts.WithVoice, page.Numbers.Count(withVoice), page.Numbers.Share(withVoice, page.Passages));
        page.Line($"</dl>");
        WriteKinds(page);
        page.Line($"</section>");
    }

    private static void WriteFigure(ReportPage page, string name, string figure, string? share = null) =>
        page.Line($"<div><dt>{name}</dt><dd>{figure} <small>{share}</small></dd></div>");

    private static void WriteKinds(ReportPage page)
    {
        ReportTexts texts = page.Texts;
        int longest = page.Summary.Kinds.Select(k => k.Value).DefaultIfEmpty().Max();
        page.Line($"<table class=\"stack chart kinds\" role=\"table\">");
        page.Line($"<caption>{texts.KindsCaption}</caption>");
        page.Line($"<thead role=\"rowgroup\"><tr role=\"row\"><th role=\"columnheader\" scope=\"col\">{texts.PassageKind}</th><th role=\"columnheader\" scope=\"col\">{texts.Distribution}</th><th role=\"columnheader\" scope=\"col\" class=\"num\">{texts.Passages}</th><th role=\"columnheader\" scope=\"col\" class=\"num\">{texts.Share}</th></tr></thead>");
        page.Line($"<tbody role=\"rowgroup\">");
        foreach ((PassageKind kind, int count) in page.Summary.Kinds)
            page.Line($"<tr role=\"row\"><th role=\"rowheader\" scope=\"row\">{texts.PassageKinds[kind]}</th><td role=\"cell\" class=\"drawn\">{Bar.Of(count, 0, longest)}</td><td role=\"cell\" class=\"num\" data-label=\"{texts.Passages}\">{page.Numbers.Count(count)}</td><td role=\"cell\" class=\"num\" data-label=\"{texts.Share}\">{page.Numbers.Share(count, page.Passages)}</td></tr>");
        page.Line($"</tbody>");
        page.Line($"<tfoot role=\"rowgroup\"><tr role=\"row\"><th role=\"rowheader\" scope=\"row\">{texts.Total}</th><td role=\"cell\" class=\"none\"></td><td role=\"cell\" class=\"num\" data-label=\"{texts.Passages}\">{page.Numbers.Count(page.Summary.Kinds.Sum(k => k.Value))}</td><td role=\"cell\" class=\"none\"></td></tr></tfoot>");
        page.Line($"</table>");
    }
}
