using System.Globalization;
using DialogueAnalysis.Ingestion;

namespace DialogueAnalysis.Tests.Ingestion;

public class MetadataTests
{
    private const string Full = """
        ---
        kind: transcript
        title: Besøg på Børnehuset: første dag
        publisher: Projektet
        year: 2018
        date: 2017-03
        place: Børnehuset Solsikken
        systems: med, local-parties
        roles: Leder, TR, Pædagog
        address: https://eksempel.dk/besøg
        rights: Parterne
        constructed: true
        ---

        Leder: Vi går en tur.
        """;

    [Theory]
    [InlineData("a.txt", "\n")]
    [InlineData("a.md", "\r\n")]
    public void Read_FrontMatter_IsMetadata(string name, string end)
    {
        string text = Full.ReplaceLineEndings(end);
        Document document = Reading.Of(name, text);
        DocumentMetadata meta = document.Metadata;
        Assert.Equal(text, document.Text);
        Assert.Equal((DocumentKind.Transcript, "Besøg på Børnehuset: første dag", "Projektet", 2018), (meta.Kind, meta.Title, meta.Publisher, meta.Year));
        Assert.Equal(("2017-03", "Børnehuset Solsikken", "https://eksempel.dk/besøg", "Parterne", true), (meta.Date, meta.Place, meta.Address, meta.Rights, meta.Constructed));
        Assert.Equal([CooperationSystem.Med, CooperationSystem.LocalParties], meta.Systems);
        Assert.Equal(["Leder", "TR", "Pædagog"], meta.Roles);
        Assert.Equal($"{end}Leder: Vi går en tur.", document.Body.In(text));
        Assert.Equal(["Leder: Vi går en tur."], Reading.Turns(document));
    }

    [Theory]
    [InlineData("---\nforfatter: Leder\n---\nx", 2, "'forfatter'|forfatter: is not a known key; expected one of kind, title")]
    [InlineData("---\nkind: rapport\n---\nx", 2, "found 'rapport'; expected one of other, report, letter")]
    [InlineData("---\ntitle: a\nsystem: mde\n---\nx", 3, "expected one of med, local-parties, region")]
    [InlineData("---\ntitle: a\nx", 3, "expected key: value")]
    [InlineData("---\ntitle: a\n", 1, "the front matter is not closed")]
    [InlineData("---\ntitle: a\ntitle: b\n---\nx", 3, "stands twice")]
    [InlineData("---\ntitle:\n---\nx", 2, "has no value")]
    [InlineData("---\nyear: i fjor\n---\nx", 2, "a year of four digits")]
    [InlineData("---\ndate: 2017-13\n---\nx", 2, "found '2017-13'; expected a date")]
    [InlineData("---\ndate: 2017-02-30\n---\nx", 2, "expected a date")]
    [InlineData("---\nconstructed: ja\n---\nx", 2, "expected true or false")]
    [InlineData("---\nencoding: rot13\n---\nx", 2, "expected utf-8")]
    [InlineData("---\nroles: Leder,,TR\n---\nx", 2, "expected a text")]
    [InlineData("---\nTitle: a\n---\nx", 2, "Title: is not a known key")]
    [InlineData("---\ntitle: a\n---\n\n", 4, "there is no text after the front matter")]
    public void Read_BadFrontMatter_NamesTheLine(string text, int line, string expected)
    {
        DocumentFormatException error = Reading.Fails("a.txt", text);
        Assert.Equal(line, error.Line);
        Assert.Contains(expected.Split('|')[^1], error.Message, StringComparison.Ordinal);
    }

    [Theory]
    [InlineData("---\nVi går en tur.\n---\nOg hjem.")]
    [InlineData("---\n\ntitle: nej\n---\n")]
    [InlineData("---\nLeder: Vi går en tur.\n")]
    [InlineData("---\nDato: 3. maj\n---\nVi går")]
    [InlineData("----\ntitle: nej\n---\n")]
    [InlineData("--- \ntitle: nej\n")]
    [InlineData("---")]
    [InlineData("---\n")]
    public void Read_RuleAtTheTop_IsNoFrontMatter(string text)
    {
        Document document = Reading.Of("a.md", text);
        Assert.Equal(new TextSpan(0, text.Length), document.Body);
        Assert.Null(document.Metadata.Title);
    }

    [Fact]
    public void Read_SeveralSources_FrontMatterStandsOverNameOverFolder()
    {
        using var folder = new TempFolder();
        string path = folder.Write("noter/a.txt", "---\ntitle: forrest\n---\nVi går");
        folder.Write("noter/a.meta.json", """{"title":"ved siden","place":"ved siden","rights":"ved siden"}""");
        folder.Write("noter/a.txt.meta.json", """{"rights":"hele navnet"}""");
        folder.Write("noter/noter.meta.json", """{"files":{"a.txt":{"title":"mappe","place":"mappe","publisher":"mappe"}}}""");
        DocumentMetadata meta = new DocumentReader().Read(path).Metadata;
        Assert.Equal(("forrest", "ved siden", "hele navnet", "mappe"), (meta.Title, meta.Place, meta.Rights, meta.Publisher));
    }

    [Theory]
    [InlineData("{\n\"titel\": \"x\"}", 2, "$.titel: is not a known key; expected one of kind, title")]
    [InlineData("{\"title\": 7}", 1, "$.title: found '7'; expected a text")]
    [InlineData("{\n\n\"year\": \"2017\"}", 3, "$.year: found '2017'; expected a year")]
    [InlineData("{\"year\": 17}", 1, "expected a year")]
    [InlineData("{\"systems\": [\"med\",\n\"mad\"]}", 2, "$.systems[1]: found 'mad'")]
    [InlineData("{\"system\": \"med\", \"systems\": [\"region\"]}", 1, "keep one")]
    [InlineData("{\"title\": \"a\",\n\"title\": \"b\"}", 2, "the key 'title' stands twice")]
    [InlineData("{\"title\": \"a\"", 1, "is not valid JSON")]
    [InlineData("{\"title\": \"a\"}\n{}", 2, "is not valid JSON")]
    [InlineData("{\"title\": \"\\ud800\"}", 1, "surrogate")]
    [InlineData("[]", 1, "$: found a list; expected an object")]
    [InlineData("{\"constructed\": null}", 1, "found null; expected true or false")]
    [InlineData("{\"parts\": []}", 1, "$.parts: is empty")]
    [InlineData("{\"parts\": [{\"id\": \"a\"}]}", 1, "$.parts[0]: has no begins")]
    [InlineData("{\"parts\": [{\"id\": \"a\", \"begins\": \"x\", \"encoding\": \"utf-8\"}]}", 1, "$.parts[0].encoding: is not a known key")]
    [InlineData("{\"parts\": [{\"id\": \"a\", \"begins\": \"x\"}, {\"id\": \"a\", \"begins\": \"y\"}]}", 1, "the id 'a' stands twice")]
    [InlineData("{\"id\": \"a\"}", 1, "$.id: is not a known key")]
    public void Read_BadMetadataFile_NamesPathAndLine(string json, int line, string expected)
    {
        DocumentFormatException error = Reading.Fails("a.txt", "x", json);
        Assert.Equal(line, error.Line);
        Assert.EndsWith("a.meta.json", error.Path, StringComparison.Ordinal);
        Assert.Contains(expected, error.Message, StringComparison.Ordinal);
    }

    [Theory]
    [InlineData("""{"files":{"b.txt":{}}}""", "$.files.b.txt: there is no such file")]
    [InlineData("""{"files":{}, "title":"x"}""", "$.title: is not a known key beside files")]
    [InlineData("""{"files":[]}""", "$.files: found a list; expected an object")]
    public void Read_BadFolderFile_NamesThePath(string json, string expected)
    {
        using var folder = new TempFolder();
        string path = folder.Write("noter/a.txt", "x");
        folder.Write("noter/noter.meta.json", json);
        Assert.Contains(expected, Assert.Throws<DocumentFormatException>(() => new DocumentReader().Read(path)).Message, StringComparison.Ordinal);
    }

    private const string TwoParts = """{"title":"Hele","place":"Ø","parts":[{"id":"brev","kind":"letter","begins":"Kære  alle"},{"id":"rapport","title":"Del","begins":"Rapport"}]}""";

    [Fact]
    public void Read_Parts_InheritAndCoverTheText()
    {
        string text = "\n  Kære alle \nRapporten følger.\n\tRapport\nVi går.\n";
        Document document = Reading.Of("a.txt", text, TwoParts);
        Assert.Equal([(0, text.IndexOf("\tRapport", StringComparison.Ordinal)), (text.IndexOf("\tRapport", StringComparison.Ordinal), text.Length)], document.Parts.Select(p => (p.Span.Start, p.Span.End)));
        Assert.Equal(["Hele", "Del"], document.Parts.Select(p => p.Metadata.Title));
        Assert.All(document.Parts, p => Assert.Equal("Ø", p.Metadata.Place));
    }

    [Theory]
    [InlineData("Kære alle\nVi går", "$.parts[1]: found no line 'Rapport' after the part before")]
    [InlineData("Kære alle\nRapport\nx\nRapport", "on line 2 and on line 4; expected it once")]
    [InlineData("Hej\nKære alle\nRapport", "begins on line 2, but text stands before it, on line 1")]
    [InlineData("Rapport\nKære alle", "begins on line 2, but text stands before it")]
    [InlineData("Rapport", "$.parts[0]: found no line 'Kære alle' in the text")]
    public void Read_PartsNotFound_IsAnError(string text, string expected) =>
        Assert.Contains(expected, Reading.Fails("a.txt", text, TwoParts).Message, StringComparison.Ordinal);

    [Theory]
    [InlineData("da-DK")]
    [InlineData("tr-TR")]
    [InlineData("ar-SA")]
    public void Read_AnyCulture_IsTheSame(string culture)
    {
        CultureInfo before = CultureInfo.CurrentCulture;
        try
        {
            CultureInfo.CurrentCulture = new CultureInfo(culture);
            Document document = Reading.Of("a.TXT", Full.Replace("TR", "TILLIDSREPRÆSENTANT", StringComparison.Ordinal) + "\nTILLIDSREPRÆSENTANT: Ja, i går.");
            Assert.Equal("2017-03", document.Metadata.Date);
            Assert.Equal(["Leder: Vi går en tur.", "TILLIDSREPRÆSENTANT: Ja, i går."], Reading.Turns(document));
        }
        finally
        {
            CultureInfo.CurrentCulture = before;
        }
    }

    [Theory]
    [InlineData("a.vtt", "WEBVTT\n\n00:01.000 --> 00:02.000\nHej\n")]
    [InlineData("a.srt", "1\n00:00:01,000 --> 00:00:02,000\nHej\n")]
    public void Read_TimedText_IsATranscriptUnlessMetadataSayElse(string name, string text)
    {
        Assert.Equal(DocumentKind.Transcript, Reading.Of(name, text).Metadata.Kind);
        Assert.Equal(DocumentKind.Article, Reading.Of(name, text, """{"kind":"article"}""").Metadata.Kind);
    }

    [Fact]
    public void Read_DateWithoutYear_GivesTheYear() => Assert.Equal(2017, Reading.Of("a.txt", "x", """{"date":"2017-09-01"}""").Metadata.Year);
}
