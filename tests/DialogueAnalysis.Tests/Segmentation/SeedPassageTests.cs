using System.Text.RegularExpressions;
using DialogueAnalysis.Segmentation;

namespace DialogueAnalysis.Tests.Segmentation;

/// <summary>What the passages of the two source documents must be.</summary>
public sealed class SeedPassageTests
{
    [Fact]
    public void Passages_HoldNoPageNumberStampOrHeading()
    {
        string[] headings = [.. SeedDocuments.CutReport.Headings.Concat(SeedDocuments.CutArticle.Headings).Select(h => h.Text)];
        foreach (Passage passage in SeedDocuments.Passages)
        {
            Assert.DoesNotMatch(@"kto-|Maskinskrevet|17-0\d{3}\.|^\d+$", passage.Text);
            Assert.DoesNotMatch(@"^\d{1,2} \p{Lu}|\. \d{1,2} \p{Lu}", passage.Text);
            Assert.DoesNotContain(headings, h => passage.Text.StartsWith(h + " ", StringComparison.Ordinal) && Regex.IsMatch(passage.Text[(h.Length + 1)..], @"^\p{Lu}") && h.Length > 12);
            Assert.DoesNotContain("  ", passage.Text, StringComparison.Ordinal);
        }
        Assert.Equal(["1", "2", "3", "17", "25"], Leftovers(LeftoverKind.PageNumber));
        Assert.Equal(["kto-jetteb", "Maskinskrevet tekst", "17-0153.58", "kto-evaa", "Maskinskrevet tekst", "17-0094.22.", "kto-evaa", "Maskinskrevet tekst"], Leftovers(LeftoverKind.Stamp));
    }

    [Fact]
    public void Report_EachPassageHasThePageBetweenItsHeadings()
    {
        // A passage stands between the heading before it and the heading after it, whose pages the table of contents gives.
        Heading[] headings = [.. SeedDocuments.CutReport.Headings.Where(h => SeedDocuments.Report.Parts.Single(p => p.Id == "report").Span.Contains(h.Map.Extent))];
        int last = 0;
        foreach (Passage passage in SeedDocuments.InPart("report"))
        {
            Assert.NotNull(passage.Page);
            Heading before = headings.Last(h => h.Map.Extent.End <= passage.Map.Extent.Start);
            Heading? after = headings.FirstOrDefault(h => h.Map.Extent.Start >= passage.Map.Extent.End);
            Assert.InRange(passage.Page.Value, before.Page!.Value, after?.Page ?? 28);
            Assert.True(passage.Page >= last);
            last = passage.Page.Value;
        }
        Assert.Equal(28, last);
    }

    [Fact]
    public void Report_FirstPassageOfEveryPageBeginsWhereThePageDoes()
    {
        string[] expected =
        [
            "17 Når man ser på det lokale", "18 Til billedet hører også", "19 Den danske model i kommunerne hviler", "20 Forventningsafstemningen om f.eks.",
            "21 Denne del af billedet", "22 De forhold, der udfordrer", "23 \"Fornøden tid i forhold", "24 Til billedet af partssamarbejdet",
        ];
        IEnumerable<string> found = SeedDocuments.InPart("report").Where(p => p.Page is >= 17 and <= 24).GroupBy(p => p.Page).Select(g => $"{g.Key} {g.First().Text}");
        Assert.All(found.Zip(expected), pair => Assert.StartsWith(pair.Second, pair.First, StringComparison.Ordinal));
        Assert.Equal(expected.Length, found.Count());
    }

    [Fact]
    public void Citation_OfTheReport_ReadsAsPrinted() =>
        Assert.Equal("KL og Forhandlingsfællesskabet 2017, s. 20, Uformelle dialoger", Starting("De uformelle samtaler er blevet helt afgørende.").Citation);

    [Theory]
    [InlineData("Forhandlingsfællesskabet (13 fra", "Sekretariatsudvalg, FS)")]
    [InlineData("Gerne leder-TR-makkerpar", "det lokale aftalesystem")]
    [InlineData("De (u)formelle relationer", "medarbejderrepræsentanter og AMR (trioer)")]
    [InlineData("De direkte dialoger", "ledere og medarbejdere")]
    [InlineData("Læg ikke flere SKAL-opgaver", "antallet af SKAL-opgaver.")]
    [InlineData("Tilbud om lederuddannelse", "og deres repræsentanter.")]
    [InlineData("Pas på for indforstået", "Gør sproget enkelt og klart.")]
    [InlineData("Modsatrettede strategier.", "den strammere centrale styring.\"")]
    [InlineData("Ledere der ikke oplever en fordel", "løsninger og ideer.")]
    [InlineData("En kort liste over ønsker.", "medtaget i sidste afsnit.")]
    [InlineData("andre samarbejdsfora", "udviklingsprojekter og lignende.")]
    public void Bullets_AreWhole(string start, string end)
    {
        Passage bullet = Starting(start);
        Assert.Equal(PassageKind.Bullet, bullet.Kind);
        Assert.EndsWith(end, bullet.Text, StringComparison.Ordinal);
    }

    [Fact]
    public void Regions_LostBulletsAreNoPages()
    {
        Assert.Equal(["Samarbejdet i MED-systemet,", "det lokale partssystem og"], SeedDocuments.InPart("regions").Where(p => p.Kind == PassageKind.Bullet).Take(2).Select(p => p.Text));
        Assert.Equal([1, 2, 3], SeedDocuments.InPart("regions").Select(p => p.Page!.Value).Distinct());
    }

    [Theory]
    [InlineData("”Man stikker hovederne sammen efter behov.", PassageKind.Quotation)]
    [InlineData("Ledelsens roller ændres også:", PassageKind.Quotation)]
    [InlineData("Den uformelle og løsningsorienterede dialog", PassageKind.Paragraph)]
    [InlineData("Af væsentlige værdier som bidrager", PassageKind.Paragraph)]
    public void Kind_TellsParticipantsFromAuthors(string start, PassageKind kind) => Assert.Equal(kind, Starting(start).Kind);

    [Fact]
    public void Letter_DoubleSpaced_GivesItsEightParagraphs()
    {
        Assert.Equal(8, SeedDocuments.InPart("letter").Count());
        Assert.Equal(["Sekretariatschef"], Leftovers(LeftoverKind.Signature));
    }

    [Fact]
    public void Section_IsThePathOfHeadings() =>
        Assert.Equal(
            ["Et fælles billede af det lokale partssystem (ledelse-TR) i kommunerne", "Forhold der bidrager til, at det lokale partssystem virker", "Uformelle dialoger"],
            Starting("De uformelle samtaler er blevet").Section);

    [Fact]
    public void Id_CountsCodePointsFromTheBeginningOfTheDocument()
    {
        Passage first = SeedDocuments.CutReport.Passages[0];
        Assert.Equal($"{SeedDocuments.ReportId}@1", first.Id);
        Assert.Equal(SeedDocuments.Passages.Count, SeedDocuments.Passages.Select(p => p.Id).Distinct().Count());
    }

    private static Passage Starting(string start) => Assert.Single(SeedDocuments.Passages, p => p.Text.StartsWith(start, StringComparison.Ordinal));

    private static IEnumerable<string> Leftovers(LeftoverKind kind) =>
        SeedDocuments.CutReport.Leftovers.Where(l => l.Kind == kind).Select(l => l.Span.In(SeedDocuments.Report.Text));
}
