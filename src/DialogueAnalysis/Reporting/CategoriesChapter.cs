namespace DialogueAnalysis.Reporting;

/// <summary>How many passages carry each category, and in how many of them a participant speaks.</summary>
internal static class CategoriesChapter
{
    public const string Id = "categories";

    public static void Write(ReportPage page)
    {
        ReportTexts texts = page.Texts;
        IReadOnlyList<CategorySummary> categories = page.Summary.Categories;
        int longest = categories.Max(c => c.Passages);
        page.Line($"<section aria-labelledby=\"{Id}\">");
        page.Line($"<h2 id=\"{Id}\">{texts.Categories}</h2>");
        page.Line($"<table class=\"stack chart\" role=\"table\">");
        page.Line($"<caption>{texts.CategoriesCaption}</caption>");
        page.Line($"<thead role=\"rowgroup\"><tr role=\"row\"><th role=\"columnheader\" scope=\"col\">{texts.Category}</th><th role=\"columnheader\" scope=\"col\">{texts.Distribution}</th><th role=\"columnheader\" scope=\"col\" class=\"num\">{texts.Passages}</th><th role=\"columnheader\" scope=\"col\" class=\"num\">{texts.Share}</th><th role=\"columnheader\" scope=\"col\" class=\"num\">{texts.Voices}</th><th role=\"columnheader\" scope=\"col\" class=\"num\">{texts.Prose}</th></tr></thead>");
        page.Line($"<tbody role=\"rowgroup\">");
        for (int c = 0; c < categories.Count; c++)
            WriteRow(page, categories[c], ReportPage.Hue(c), longest);
        page.Line($"<tr role=\"row\" class=\"faint\"><th role=\"rowheader\" scope=\"row\">{texts.NoCategory}</th><td role=\"cell\" class=\"none\"></td><td role=\"cell\" class=\"num\" data-label=\"{texts.Passages}\">{page.Numbers.Count(page.Summary.Uncategorized)}</td><td role=\"cell\" class=\"num\" data-label=\"{texts.Share}\">{page.Numbers.Share(page.Summary.Uncategorized, page.Passages)}</td><td role=\"cell\" class=\"none\"></td><td role=\"cell\" class=\"none\"></td></tr>");
        page.Line($"</tbody>");
        page.Line($"</table>");
        page.Line($"<p class=\"note\"><span class=\"key full\"></span> {texts.Voices} <span class=\"key pale\"></span> {texts.Prose}</p>");
        page.Line($"<p class=\"note\">{texts.CategoriesNote}</p>");
        page.Line($"</section>");
    }

    private static void WriteRow(ReportPage page, CategorySummary category, string hue, int longest)
    {
        ReportTexts texts = page.Texts;
        int prose = category.Passages - category.Voices;
        page.Line($"<tr role=\"row\" class=\"{hue}\"><th role=\"rowheader\" scope=\"row\">{texts.NameOf(category.Category)}</th><td role=\"cell\" class=\"drawn\">{Bar.Of(category.Voices, prose, longest)}</td><td role=\"cell\" class=\"num\" data-label=\"{texts.Passages}\">{page.Numbers.Count(category.Passages)}</td><td role=\"cell\" class=\"num\" data-label=\"{texts.Share}\">{page.Numbers.Share(category.Passages, page.Passages)}</td><td role=\"cell\" class=\"num\" data-label=\"{texts.Voices}\">{page.Numbers.Count(category.Voices)}</td><td role=\"cell\" class=\"num\" data-label=\"{texts.Prose}\">{page.Numbers.Count(prose)}</td></tr>");
    }
}
