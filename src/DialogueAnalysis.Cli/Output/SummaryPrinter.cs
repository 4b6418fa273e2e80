using System.Globalization;
using DialogueAnalysis.Reporting;

namespace DialogueAnalysis.Cli.Output;

/// <summary>Prints the summary of a corpus as text.</summary>
internal static class SummaryPrinter
{
    public static void Print(Terminal terminal, CorpusSummary summary, bool danish)
    {
        TextWriter writer = terminal.Out;
        SummaryWords words = danish ? SummaryWords.Danish : SummaryWords.English;
        DialogueCorpus corpus = summary.Corpus;
        Heading(writer, $"{words.Documents}: {corpus.Documents.Count}");
        TextTable.Write(writer, terminal.Width, [words.Title, words.Kind, words.Year, words.Passages, words.Pages],
            summary.Documents.Select(d => new object?[]
            {
                Title(d, words), words.KindOf(d.Part.Metadata.Kind), d.Part.Metadata.Year, d.Passages, d.Pages > 0 ? d.Pages : null,
            }));
        Heading(writer, $"{words.Passages}: {corpus.Passages.Count}{(corpus.InterviewerTurns > 0 ? $" ({words.LeftOut}: {corpus.InterviewerTurns.ToString(CultureInfo.InvariantCulture)})" : "")}");
        TextTable.Write(writer, terminal.Width, [words.Kind, words.Passages], summary.Kinds.Select(k => new object?[] { words.KindOf(k.Key), k.Value }));
        Heading(writer, words.Sections);
        TextTable.Write(writer, terminal.Width, [words.Section, words.Passages, .. summary.Categories.Select(c => Name(c.Category, danish))],
            summary.Sections.Select(s => (object?[])[Section(s, words), s.Passages, .. s.Categories.Select(n => n == 0 ? (object?)null : n)]));
        Heading(writer, words.Categories);
        TextTable.Write(writer, terminal.Width, [words.Category, words.Passages, words.Voices],
            [.. summary.Categories.Select(c => new object?[] { Name(c.Category, danish), c.Passages, c.Voices }), [words.None, summary.Uncategorized, null]]);
        foreach (CategorySummary category in summary.Categories.Where(c => c.Strongest.Count > 0))
        {
            Heading(writer, $"{Name(category.Category, danish)} – {words.Strongest}");
            foreach (ClassifiedPassage passage in category.Strongest)
            {
                writer.WriteLine($"  {TextTable.Visible(passage.Passage.Text)}");
                writer.WriteLine($"    — {passage.Passage.Citation} ({passage.Probability.ToString("0.00", words.Culture)}{(passage.Passage.Part.Metadata.Constructed ? ", " + words.Constructed : "")})");
            }
        }
        writer.WriteLine();
        writer.WriteLine(string.Format(words.Culture, words.Model, corpus.Classifier.ModelInfo.Passages, corpus.Classifier.ModelInfo.MacroF1.Value, corpus.Classifier.ModelInfo.MacroF1.Low, corpus.Classifier.ModelInfo.MacroF1.High, corpus.Classifier.ModelInfo.Constructed));
        writer.WriteLine(words.SeenBefore);
        writer.Flush();
    }

    private static void Heading(TextWriter writer, string text)
    {
        writer.WriteLine();
        writer.WriteLine(text);
    }

    private static string Title(CountedDocument document, SummaryWords words) =>
        (document.Part.Metadata.Title ?? document.Document.Metadata.Title ?? document.Document.Id) + (document.Part.Metadata.Constructed ? $" ({words.Constructed})" : "");

    private static string Section(CountedSection section, SummaryWords words) => section.Section.Count > 0
        ? new string(' ', 2 * (section.Section.Count - 1)) + section.Section[^1]
        : $"({section.Part.Metadata.Title ?? section.Document.Metadata.Title ?? section.Document.Id}: {words.NoHeading})";

    private static string Name(Category category, bool danish) => danish ? category.DanishName : category.EnglishName;
}
