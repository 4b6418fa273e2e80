using DialogueAnalysis.Segmentation;

namespace DialogueAnalysis.Tests.Segmentation;

/// <summary>What is left over of constructed texts, and why.</summary>
public sealed class LeftoverTests
{
    [Fact]
    public void RunningHeads_OnThreePages_AreLeftOver()
    {
        string text = string.Join('\f', Enumerable.Range(1, 3).Select(p => $"Østerby Kommune  Personalepolitisk redegørelse 2019\n\nPå skole nummer {p} er tilliden stor, siger {p + 4} af dem, der er spurgt.\n\nLøn og personale, side {p}\n"));
        Assert.Equal(
            ["Østerby Kommune  Personalepolitisk redegørelse 2019", "Løn og personale, side 1", "Østerby Kommune  Personalepolitisk redegørelse 2019", "Løn og personale, side 2", "Østerby Kommune  Personalepolitisk redegørelse 2019", "Løn og personale, side 3"],
            Of(text, LeftoverKind.RunningHead));
    }

    [Fact]
    public void RunningHeads_OnTwoPages_AreText()
    {
        string text = string.Join('\f', Enumerable.Range(1, 2).Select(p => $"Østerby Kommune\n\nPå skole nummer {p} er tilliden stor.\n"));
        Assert.Empty(Of(text, LeftoverKind.RunningHead));
    }

    [Fact]
    public void RunningHeads_NumbersThatDoNotCountPages_AreText()
    {
        string text = string.Join('\f', Enumerable.Range(1, 4).Select(p => $"Skole nummer {10 * p}\n\nTilliden er stor hos os alle.\n"));
        Assert.Empty(Of(text, LeftoverKind.RunningHead));
    }

    [Theory]
    [InlineData("Vi mødes.\n\n3\n\n\fVi taler sammen.\n\n4\n\n\f", "3", "4")]
    [InlineData("Vi mødes.\n3\n\fVi taler sammen.\n4\n\f", "3", "4")]
    [InlineData("1\n\nVi mødes.\f2\n\nVi taler sammen.", "1", "2")]
    [InlineData("Vi mødes.\n\nSide 2 af 9\n\nVi taler sammen.", "Side 2 af 9")]
    [InlineData("Vi mødes.\n1/3\n\fVi spiser.\n2/3\n\fVi taler sammen.\n3/3\n", "1/3", "2/3", "3/3")]
    [InlineData("Vi mødes.\n\n- 5 -\n\nVi taler sammen.\n\n- 6 -\n", "- 5 -", "- 6 -")]
    [InlineData("Forord.\n\n7\n\fVi mødes.\n\n1\n\fVi taler.\n\n2\n\fVi spiser.\n\n3\n", "1", "2", "3")]
    [InlineData("Først.\n\n8\n\fSå.\n\n9\n\fBilag.\n\n1\n\fMere.\n\n2\n", "8", "9", "1", "2")]
    [InlineData("Vi mødes.\n\n12\n\nVi taler sammen.")]
    [InlineData("Vi var glade i\n\n2017\n\fog er det endnu.")]
    [InlineData("År for år:\n\n2016\n\n2017\n\n2018\n\nDet går fremad.")]
    [InlineData("Helt enig\n\n1\n\nEnig\n\n2\n\nUenig\n\n3\n\nVed ikke")]
    [InlineData("Side 9 af 2")]
    public void PageNumbers_OnlyWhatGrowsPageByPage(string text, params string[] expected) =>
        Assert.Equal(expected, Of(text, LeftoverKind.PageNumber));

    [Fact]
    public void Letter_FormulaAndWhatFollowsIt_AreTheSignature()
    {
        const string letter = "Kære kollegaer,\n\nTak for et godt møde i går om den nye arbejdsplan.\n\nDe bedste hilsner\n\nLederen af Egebækskolen\nØstergade 1\nMail: ingen.\n\nP.S. Nøglen hænger på krogen.\n";
        var metadata = new DocumentMetadata { Kind = DocumentKind.Letter };
        SegmentedDocument cut = PassageSegmenter.Segment(new Document("brev", letter, metadata));
        Assert.Equal(["De bedste hilsner", "Lederen af Egebækskolen", "Østergade 1", "Mail: ingen."], cut.Leftovers.Where(l => l.Kind == LeftoverKind.Signature).Select(l => l.Span.In(letter)));
        Assert.Equal(["Kære kollegaer,", "Tak for et godt møde i går om den nye arbejdsplan.", "P.S. Nøglen hænger på krogen."], cut.Passages.Select(p => p.Text));
        Assert.Empty(cut.Headings);
    }

    [Theory]
    [InlineData("Kære kollega\n\nTak for i går.\n\nVenlig hilsen\n\nLederen")]
    [InlineData("Hej Åse\n\nTak for i går.\n\nMvh.\nØrjan")]
    [InlineData("Hej med jer\n\nTak for i går.\n\nMed venlig hilsen Lederen\n")]
    public void Letter_WithoutMetadata_HasNoHeading(string letter)
    {
        SegmentedDocument cut = PassageSegmenter.Segment(new Document("brev", letter));
        Assert.Empty(cut.Headings);
        Assert.Equal(["Tak for i går."], cut.Passages.Skip(1).Select(p => p.Text));
        Assert.Contains(cut.Leftovers, l => l.Kind == LeftoverKind.Signature);
    }

    [Fact]
    public void Thread_HeaderLinesOfEachMessage_AreLeftOver() =>
        Assert.Equal(
            ["Fra: Lederen", "Emne: Mødet", "Den 3. marts 2019 kl. 10.12 skrev tillidsrepræsentanten:", "-----Oprindelig meddelelse-----", "Fra: TR", "Cc: Alle"],
            Of("Fra: Lederen\nEmne: Mødet\n\nVi ses på torsdag.\n\nDen 3. marts 2019 kl. 10.12 skrev tillidsrepræsentanten:\n\nHvornår er det?\n\n-----Oprindelig meddelelse-----\nFra: TR\nCc: Alle\n\nDer er møde.\n", LeftoverKind.MessageHeader));

    [Fact]
    public void Digits_OfOtherScripts_AreText()
    {
        const string text = "Indhold\nBaggrund ..... \u0663\nMøder ..... \u0664\nØnsker ..... \u0661\u0662\n\n\u0663. Vi mødes.\n\u0661\u0662-\u0663\u0663\u0663\u0663.\u0663\n\n\u0663\n";
        SegmentedDocument cut = PassageSegmenter.Segment(new Document("tal", text));
        Assert.All(cut.Leftovers, l => Assert.Equal(LeftoverKind.Separator, l.Kind));
    }

    private static IEnumerable<string> Of(string text, LeftoverKind kind) =>
        PassageSegmenter.Segment(new Document("eksempel", text)).Leftovers.Where(l => l.Kind == kind).Select(l => l.Span.In(text));
}
