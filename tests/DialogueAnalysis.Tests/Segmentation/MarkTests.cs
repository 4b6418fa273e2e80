using DialogueAnalysis.Segmentation;

namespace DialogueAnalysis.Tests.Segmentation;

/// <summary>What is left over of Markdown and of e-mail.</summary>
public sealed class MarkTests
{
    [Theory]
    [InlineData("Vi *går* nu", "Vi går nu")]
    [InlineData("Vi ***går*** __nu__ ~~ikke~~", "Vi går nu ikke")]
    [InlineData("snake_case_navn og _navn_", "snake_case_navn og navn")]
    [InlineData("\\*ikke\\* og \\_heller_", "*ikke* og _heller_")]
    [InlineData("2 * 3 * 4 og ____ og *løs", "2 * 3 * 4 og ____ og *løs")]
    [InlineData("`a*b*` og ``c ` d``", "a*b* og c ` d")]
    [InlineData("[tekst](https://a.dk \"titel\") her", "tekst her")]
    [InlineData("[![logo](l.png) hjem](https://a.dk)", "hjem")]
    [InlineData("[griner] og (smiler)", "[griner] og (smiler)")]
    [InlineData("linje<br>brud og <b>fed", "linje brud og <b>fed")]
    [InlineData("før <!-- skjult --> efter", "før efter")]
    [InlineData("kaffe &amp; te &lt;3", "kaffe & te &lt;3")]
    public void Segment_MarkdownLine_LosesItsMarks(string line, string expected) => Assert.Equal([expected], Markdown(line).Passages.Select(p => p.Text));

    [Fact]
    public void Segment_FenceThatNothingCloses_EnclosesNothing() =>
        Assert.Equal(["Vi går.", "Vi er her."], Markdown("Vi går.\n\n```\nVi er her.\n").Passages.Select(p => p.Text));

    [Fact]
    public void Segment_LongParagraphOverARule_IsNoHeading()
    {
        SegmentedDocument cut = Markdown("Vi går\nog ser\npå det\n---\n");
        Assert.Empty(cut.Headings);
        Assert.Equal(["Vi går og ser på det"], cut.Passages.Select(p => p.Text));
    }

    [Fact]
    public void Segment_Markdown_NamesWhatIsLeft()
    {
        SegmentedDocument cut = Markdown("Titel\n===\n\n- [x] *a*\n\n| a | b |\n|---|---|\n\n```\nkode\n```\n\n<!-- x\ny -->\n\n> \n> citat\n");
        Assert.Equal(["===", "*", "*", "|", "|", "|", "|---|---|", "```", "kode", "```", "<!-- x", "y -->"], Of(cut, LeftoverKind.Markup));
        Assert.Equal(["- [x]", ">", ">"], Of(cut, LeftoverKind.BulletMark));
        Assert.Equal(["Titel"], cut.Headings.Select(h => h.Text));
    }

    [Fact]
    public void Segment_Email_LeavesTheMarksOfWhatItQuotes()
    {
        var email = new DocumentMetadata { Kind = DocumentKind.Email };
        const string Text = "Hej.\n> Vi går\n>\n>> nu.\nJa.";
        Assert.Equal([">", ">", ">>"], Of(Checked(new Document("a", Text, email)), LeftoverKind.BulletMark));
        Assert.Empty(Of(Checked(new Document("a", Text)), LeftoverKind.BulletMark));
    }

    private static SegmentedDocument Markdown(string text) => Checked(new Document("a", text, null, new DocumentLayout { Format = DocumentFormat.Markdown }));

    private static SegmentedDocument Checked(Document document)
    {
        SegmentedDocument cut = PassageSegmenter.Segment(document);
        SegmentationPropertyTests.Check(cut);
        return cut;
    }

    private static IEnumerable<string> Of(SegmentedDocument cut, LeftoverKind kind) =>
        cut.Leftovers.Where(l => l.Kind == kind).Select(l => l.Span.In(cut.Document.Text));
}
