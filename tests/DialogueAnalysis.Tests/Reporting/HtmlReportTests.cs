using System.Globalization;
using System.Xml.Linq;
using DialogueAnalysis.Reporting;

namespace DialogueAnalysis.Tests.Reporting;

public class HtmlReportTests
{
    private static readonly DialogueCorpus Seeds = DialogueCorpus.Load(RepositoryFiles.Path("seeds"));
    private static readonly RenderedReport Danish = RenderedReport.Of(Seeds);
    private static readonly RenderedReport English = RenderedReport.Of(Seeds, new ReportOptions { Language = ReportLanguage.English });

    [Theory]
    [InlineData(ReportLanguage.Danish, "da")]
    [InlineData(ReportLanguage.English, "en")]
    public void Write_EachLanguage_SaysItsLanguageAndHeadingsAreInOrder(ReportLanguage language, string tag)
    {
        RenderedReport report = RenderedReport.Of(Seeds, new ReportOptions { Language = language });

        int[] levels = [.. report.Root.Descendants().Where(e => e.Name.LocalName is "h1" or "h2" or "h3").Select(e => e.Name.LocalName[1] - '0')];
        Assert.Equal(tag, (string?)report.Root.Attribute("lang"));
        Assert.Equal(1, levels[0]);
        Assert.Single(levels, 1);
        Assert.All(levels.Zip(levels.Skip(1)), pair => Assert.True(pair.Second <= pair.First + 1));
        Assert.All(report.All("table"), table => Assert.NotEmpty(table.Element("caption")!.Value));
        Assert.All(report.All("svg"), svg => Assert.Equal("true", (string?)svg.Attribute("aria-hidden")));
        Assert.All(report.All("svg"), svg => Assert.Contains(svg.Ancestors("tr").Single().Elements("td"), cell => cell.Value.Any(char.IsDigit)));
    }

    [Fact]
    public void Write_Page_NeedsNothingElse()
    {
        string[] ids = [.. Danish.Root.Descendants().Attributes("id").Select(a => a.Value)];
        Assert.Equal(ids.Length, ids.Distinct().Count());
        Assert.All(Danish.Root.Descendants().Attributes().Where(a => a.Name.LocalName is "src" or "href" or "srcset" or "action" or "data"), a => Assert.Contains(a.Value.TrimStart('#'), ids));
        Assert.DoesNotContain(Danish.Root.Descendants(), e => e.Name.LocalName is "script" or "link" or "img" or "iframe" or "object");
        Assert.DoesNotContain("url(", Danish.Html, StringComparison.Ordinal);
        Assert.DoesNotContain("@import", Danish.Html, StringComparison.Ordinal);
        Assert.DoesNotContain('\r', Danish.Html);
    }

    [Fact]
    public void Write_DanishLetters_StandAsTheyAre()
    {
        Assert.Contains("Forhandlingsfællesskabet", Danish.Html, StringComparison.Ordinal);
        Assert.Contains("Fokus på den danske model", Danish.Html, StringComparison.Ordinal);
        Assert.Contains("<meta charset=\"utf-8\"/>", Danish.Html, StringComparison.Ordinal);
        Assert.DoesNotContain("&#xE5;", Danish.Html, StringComparison.Ordinal);
    }

    [Fact]
    public void Write_OtherLanguage_OtherWordsAndSeparators()
    {
        Assert.Contains("0,", Danish.All("dl", "facts").Single().Value, StringComparison.Ordinal);
        Assert.Contains("0.", English.All("dl", "facts").Single().Value, StringComparison.Ordinal);
        Assert.Contains("Uformel dialog", Danish.Root.Value, StringComparison.Ordinal);
        Assert.Contains("Informal dialogue", English.Root.Value, StringComparison.Ordinal);
        Assert.Empty(Danish.All("h2").Select(h => h.Value).Intersect(English.All("h2").Select(h => h.Value)));
    }

    [Theory]
    [InlineData("da-DK")]
    [InlineData("tr-TR")]
    public void Write_AnyCulture_SameCharacters(string culture)
    {
        CultureInfo before = Thread.CurrentThread.CurrentCulture;
        try
        {
            Thread.CurrentThread.CurrentCulture = CultureInfo.GetCultureInfo(culture);
            Assert.Equal(Danish.Html, RenderedReport.Of(Seeds).Html);
        }
        finally
        {
            Thread.CurrentThread.CurrentCulture = before;
        }
    }

    [Fact]
    public void Write_Tables_EveryPassageIsCountedOnce()
    {
        int all = Seeds.Passages.Count;
        XElement sources = Danish.All("table", "sources").Single(), kinds = Danish.All("table", "kinds").Single();

        Assert.All(new[] { sources, kinds }, table =>
        {
            Assert.Equal(all, table.Element("tbody")!.Elements("tr").Sum(row => RenderedReport.Number(row, "Passager")));
            Assert.Equal(all, RenderedReport.Number(table.Element("tfoot")!.Element("tr")!, "Passager"));
        });
    }

    [Fact]
    public void Write_SectionsTable_RowsSumUpToTheirPartAndToTheWhole()
    {
        XElement table = Danish.All("table", "heat").Single();
        string[] columns = ["Passager", .. Seeds.Classifier.Categories.Select(c => c.DanishName)];
        int[] counts = [Seeds.Passages.Count, .. Seeds.Classifier.Categories.Select(c => Seeds.Classifications.Count(p => p.Labels.Contains(c)))];

        for (int i = 0; i < columns.Length; i++)
        {
            Assert.Equal(counts[i], RenderedReport.Number(table.Element("tfoot")!.Element("tr")!, columns[i]));
            Assert.Equal(counts[i], table.Elements("tbody").Sum(part => RenderedReport.Number(part.Elements("tr").First(), columns[i])));
            Assert.All(table.Elements("tbody").Where(part => part.Elements("tr").Count() > 1), part =>
                Assert.Equal(RenderedReport.Number(part.Elements("tr").First(), columns[i]), part.Elements("tr").Skip(1).Where(r => (string?)r.Attribute("class") != "above").Sum(r => RenderedReport.Number(r, columns[i]))));
        }
    }

    [Fact]
    public void Write_Categories_VoicesAndProseMakeUpThePassages()
    {
        XElement table = Danish.All("table", "chart").Single(t => !((string)t.Attribute("class")!).Contains("kinds", StringComparison.Ordinal));
        XElement[] rows = [.. table.Element("tbody")!.Elements("tr").Where(r => (string?)r.Attribute("class") != "faint")];

        Assert.Equal(Seeds.Classifier.Categories.Select(c => c.DanishName), rows.Select(r => r.Element("th")!.Value));
        Assert.All(rows, r => Assert.Equal(RenderedReport.Number(r, "Passager"), RenderedReport.Number(r, "Stemmer") + RenderedReport.Number(r, "Forfatternes prosa")));
    }

    [Fact]
    public void Write_StrongestPassages_AreQuotedWholeWithCitation()
    {
        ClassifiedPassage[] strongest = [.. CorpusSummary.Of(Seeds).Categories.SelectMany(c => c.Strongest)];

        Assert.Equal(strongest.Select(p => p.Passage.Text), Danish.All("blockquote").Select(q => q.Value));
        Assert.Equal(strongest.Select(p => p.Passage.Citation), Danish.All("cite").Select(c => c.Value));
        Assert.All(strongest.Zip(Danish.All("blockquote")), pair => Assert.Equal(pair.First.IsVoice, pair.Second.Descendants("span").Any()));
    }

    [Fact]
    public void Write_ConstructedDocument_IsMarkedWhereverItOccurs()
    {
        using var folder = new MadeFolder();
        DialogueCorpus corpus = folder.WithVisit().WithNotes().Load();
        RenderedReport report = RenderedReport.Of(corpus);

        Assert.Single(report.All("p", "notice"));
        Assert.Equal(["Besøg på en skole"], report.All("table", "sources").Single().Descendants("tr").Where(IsMarked).Select(r => r.Descendants("span").First().Value));
        Assert.Equal(["Besøg på en skole"], report.All("table", "heat").Single().Descendants("tr").Where(IsMarked).Select(r => r.Descendants("span").First().Value));
        ClassifiedPassage[] strongest = [.. CorpusSummary.Of(corpus).Categories.SelectMany(c => c.Strongest)];
        Assert.Contains(strongest, p => p.Passage.Document.Metadata.Constructed);
        Assert.Equal(strongest.Select(p => p.Passage.Document.Metadata.Constructed), report.All("figure").Select(IsMarked));
        Assert.Empty(Danish.All("span", "tag"));
        Assert.Empty(Danish.All("p", "notice"));

        static bool IsMarked(XElement element) => element.Descendants("span").Any(s => (string?)s.Attribute("class") == "tag" && s.Value == "Konstrueret");
    }

    [Fact]
    public void Write_InterviewersAndSkippedFiles_AreToldWithoutTheirFolders()
    {
        using var folder = new MadeFolder();
        DialogueCorpus corpus = folder.WithVisit().With("README.md", "Om materialet.").Load();
        string method = RenderedReport.Of(corpus).All("section").Last().Value;

        Assert.Contains("interviewere og mødeledere: 2.", method, StringComparison.Ordinal);
        Assert.Contains("README.md", method, StringComparison.Ordinal);
        Assert.DoesNotContain(Path.GetTempPath(), method, StringComparison.Ordinal);
    }

    [Fact]
    public void Write_HostileText_StaysText()
    {
        using var folder = new MadeFolder();
        const string title = "</style></title><script>alert('æ')</script> & \"citat\" {0}";
        DialogueCorpus corpus = folder
            .With("a.txt", "Vi har tillid <script>alert(1)</script> til hinanden & ”vi taler uformelt <img src=x onerror=alert(2)> på gangen” \u0001\u0085\uFFFE.\n")
            .With("a.meta.json", $$"""{ "title": {{System.Text.Json.JsonSerializer.Serialize(title)}}, "place": "\u0007<b>Å</b>", "address": "https://example.org/?a=\"><script>" }""")
            .Load();
        RenderedReport report = RenderedReport.Of(corpus, new ReportOptions { Title = title });

        Assert.Equal(title, report.All("h1").Single().Value);
        Assert.Equal(title, report.All("title").Single().Value);
        Assert.DoesNotContain(report.Root.Descendants(), e => e.Name.LocalName is "script" or "img" || (e.Name.LocalName == "b" && e.Value.Contains('Å', StringComparison.Ordinal)));
        Assert.Contains("\uFFFD<b>Å</b>", report.Root.Value, StringComparison.Ordinal);
        Assert.Contains(report.All("small"), s => s.Value == "https://example.org/?a=\"><script>");
        Assert.DoesNotContain(report.Root.Descendants().Attributes(), a => a.Name.LocalName.StartsWith("on", StringComparison.OrdinalIgnoreCase));
    }

    [Fact]
    public void Write_NothingOfACategory_SaysSo()
    {
        using var folder = new MadeFolder();
        RenderedReport report = RenderedReport.Of(folder.With("a.txt", "Der blev serveret kaffe.\n").Load());

        Assert.Equal(4, report.All("div", "category").Count(c => c.Value.Contains("Ingen passager", StringComparison.Ordinal)));
        Assert.Empty(report.All("figure"));
        Assert.DoesNotContain("NaN", report.Html, StringComparison.Ordinal);
    }
}
