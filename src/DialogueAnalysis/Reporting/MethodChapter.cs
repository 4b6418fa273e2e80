using DialogueAnalysis.Classification;

namespace DialogueAnalysis.Reporting;

/// <summary>How the report was made, and what its reader should bear in mind.</summary>
internal static class MethodChapter
{
    public const string Id = "method";
    private const int MostFilesNamed = 20;

    public static void Write(ReportPage page)
    {
        ReportTexts texts = page.Texts;
        page.Line($"<section aria-labelledby=\"{Id}\">");
        page.Line($"<h2 id=\"{Id}\">{texts.Method}</h2>");
        page.Line($"<ul class=\"caveats\">");
        page.Line($"<li>{texts.Suggestions}</li>");
        page.Line($"<li>{texts.TrainedOnSame}</li>");
        page.Line($"<li>{texts.Local}</li>");
        page.Line($"</ul>");
        WriteModel(page, page.Summary.Corpus.Classifier.ModelInfo);
        WriteTraining(page, page.Summary.Corpus.Classifier);
        WriteLeftOut(page);
        WriteRights(page);
        page.Line($"</section>");
    }

    private static void WriteModel(ReportPage page, ModelInfo model)
    {
        ReportTexts texts = page.Texts;
        ReportNumbers numbers = page.Numbers;
        page.Line($"<h3>{texts.Model}</h3>");
        page.Line($"<dl class=\"facts\">");
        WriteFact(page, texts.ModelName, $"{model.Name} {model.Version}");
        WriteFact(page, texts.ModelTrainedOn, ReportTexts.Fill(texts.ModelTraining, numbers.Count(model.Passages), numbers.Count(model.Groups), numbers.Count(model.Constructed)));
        WriteFact(page, texts.ModelScore, ReportTexts.Fill(texts.ModelScoreValue, numbers.Score(model.MacroF1.Value), numbers.Score(model.MacroF1.Low), numbers.Score(model.MacroF1.High)));
        WriteFact(page, texts.ModelFingerprint, model.Fingerprint);
        page.Line($"</dl>");
    }

    private static void WriteFact(ReportPage page, string name, string value) => page.Line($"<div><dt>{name}</dt><dd>{value}</dd></div>");

    private static void WriteTraining(ReportPage page, PassageClassifier classifier)
    {
        ReportTexts texts = page.Texts;
        page.Line($"<table class=\"training\">");
        page.Line($"<caption>{texts.ModelCaption}</caption>");
        page.Line($"<thead><tr><th scope=\"col\">{texts.Category}</th><th scope=\"col\" class=\"num\">{texts.Support}</th><th scope=\"col\" class=\"num\">{texts.Threshold}</th></tr></thead>");
        page.Line($"<tbody>");
        for (int c = 0; c < classifier.Categories.Count; c++)
            page.Line($"<tr><th scope=\"row\">{texts.NameOf(classifier.Categories[c])}</th><td class=\"num\">{page.Numbers.Count(classifier.ModelInfo.Support[c])}</td><td class=\"num\">{page.Numbers.Probability(classifier.Thresholds[c])}</td></tr>");
        page.Line($"</tbody>");
        page.Line($"</table>");
    }

    private static void WriteLeftOut(ReportPage page)
    {
        ReportTexts texts = page.Texts;
        DialogueCorpus corpus = page.Summary.Corpus;
        page.Line($"<h3>{texts.LeftOut}</h3>");
        page.Line($"<ul>");
        page.Line($"<li>{(corpus.InterviewerTurns == 0 ? texts.NoInterviewers : ReportTexts.Fill(texts.Interviewers, page.Numbers.Count(corpus.InterviewerTurns)))}</li>");
        if (corpus.Skipped.Count == 0)
            page.Line($"<li>{texts.NoSkippedFiles}</li>");
        else
            page.Line($"<li>{ReportTexts.Fill(texts.SkippedFiles, page.Numbers.Count(corpus.Skipped.Count))} <small>{Names(page, corpus.Skipped)}</small></li>");
        page.Line($"</ul>");
    }

    private static string Names(ReportPage page, IReadOnlyList<string> paths)
    {
        string names = string.Join(", ", paths.Take(MostFilesNamed).Select(NameOf));
        return paths.Count <= MostFilesNamed ? names : $"{names} {ReportTexts.Fill(page.Texts.MoreFiles, page.Numbers.Count(paths.Count - MostFilesNamed))}";
    }

    // The folders above a file say where on somebody's machine it lay; a report is passed on.
    private static string NameOf(string path) => path[(path.AsSpan().TrimEnd("/\\").LastIndexOfAny('/', '\\') + 1)..];

    private static void WriteRights(ReportPage page)
    {
        string[] rights = [.. page.Summary.Documents.Select(d => d.Part.Metadata.Rights ?? d.Document.Metadata.Rights).OfType<string>().Distinct(StringComparer.Ordinal)];
        if (rights.Length == 0)
            return;
        page.Line($"<h3>{page.Texts.Rights}</h3>");
        page.Line($"<ul>");
        foreach (string right in rights)
            page.Line($"<li>{right}</li>");
        page.Line($"</ul>");
    }
}
