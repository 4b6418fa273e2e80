namespace DialogueAnalysis.Reporting;

/// <summary>For each category the passages to quote.</summary>
internal static class QuotationsChapter
{
    public const string Id = "quotations";

    public static void Write(ReportPage page)
    {
        ReportTexts texts = page.Texts;
        page.Line($"<section aria-labelledby=\"{Id}\">");
        page.Line($"<h2 id=\"{Id}\">{texts.Quotations}</h2>");
        page.Line($"<p class=\"note\">{texts.QuotationsNote}</p>");
        for (int c = 0; c < page.Summary.Categories.Count; c++)
            WriteCategory(page, page.Summary.Categories[c], ReportPage.Hue(c));
        page.Line($"</section>");
    }

    private static void WriteCategory(ReportPage page, CategorySummary category, string hue)
    {
        ReportTexts texts = page.Texts;
        string count = texts.Count(category.Passages, texts.Passage), share = page.Numbers.Share(category.Passages, page.Passages);
        page.Line($"<div class=\"category {hue}\">");
        page.Line($"<h3>{texts.NameOf(category.Category)}</h3>");
        if (category.Passages == 0)
            page.Line($"<p>{texts.NoPassages}</p>");
        else
            page.Line($"<p>{ReportTexts.Fill(texts.CategoryLine, count, share, texts.Count(category.Voices, texts.Voice))}</p>");
        foreach (ClassifiedPassage passage in category.Strongest)
            WritePassage(page, passage);
        page.Line($"</div>");
    }

    private static void WritePassage(ReportPage page, ClassifiedPassage classified)
    {
        Passage passage = classified.Passage;
        string path = string.Join(" › ", [ReportPage.TitleOf(passage.Document, passage.Part), .. passage.Section]);
        string probability = ReportTexts.Fill(page.Texts.Probability, page.Texts.InWords(classified.Probability), page.Numbers.Probability(classified.Probability));
        page.Line($"<figure>");
        page.Line($"<blockquote lang=\"da\"><p>{Words(passage)}</p></blockquote>");
        page.Line($"<figcaption>{page.ConstructedMark(passage.Document, passage.Part)}");
        page.Line($"<cite lang=\"da\">{passage.Citation}</cite>");
        page.Line($"<span class=\"path\" lang=\"da\">{path}</span>");
        page.Line($"<span class=\"of\">{Speaks(page.Texts, classified)} · {probability}</span>");
        page.Line($"</figcaption>");
        page.Line($"</figure>");
    }

    private static string Speaks(ReportTexts texts, ClassifiedPassage classified) => classified.Passage.Speaker is { } speaker ? ReportTexts.Fill(texts.Turn, speaker.Role)
        : classified.IsVoice ? texts.Quoted
        : texts.AuthorsOnly;

    /// <summary>The passage's text, the voices in it marked.</summary>
    private static HtmlMarkup Words(Passage passage)
    {
        var pieces = new List<HtmlMarkup>();
        int end = 0;
        foreach (TextSpan voice in Voice.Spans(passage))
        {
            pieces.Add(HtmlMarkup.Of($"{passage.Text[end..voice.Start]}<span class=\"voice\">{voice.In(passage.Text)}</span>"));
            end = voice.End;
        }
        return HtmlMarkup.Of($"{pieces}{passage.Text[end..]}");
    }
}
