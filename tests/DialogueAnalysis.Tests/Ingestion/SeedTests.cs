using DialogueAnalysis.Ingestion;

namespace DialogueAnalysis.Tests.Ingestion;

public class SeedTests
{
    private static readonly IReadOnlyList<Document> s_seeds = new DocumentReader().ReadAll([Reading.Seeds]).Documents;

    [Fact]
    public void ReadAll_Seeds_TextIsTheFile() =>
        Assert.All(s_seeds, d => Assert.Equal(File.ReadAllText(Path.Combine(Reading.Seeds, d.Id + ".txt")), d.Text));

    [Fact]
    public void ReadAll_Seeds_HaveNoTurns() => Assert.All(s_seeds, d => Assert.Empty(d.Turns));

    [Fact]
    public void ReadAll_Report_HasThreePartsThatCoverIt()
    {
        Document report = s_seeds[0];
        Assert.Equal(["letter", "report", "regions"], report.Parts.Select(p => p.Id));
        Assert.Equal([DocumentKind.Letter, DocumentKind.Report, DocumentKind.Report], report.Parts.Select(p => p.Metadata.Kind));
        Assert.Equal(["Forhandlingsfællesskabet", "KL og Forhandlingsfællesskabet", "RLTN og Forhandlingsfællesskabet"], report.Parts.Select(p => p.Metadata.Publisher));
        Assert.Equal("Fokus på den danske model i kommunerne", report.Parts[1].Metadata.Title);
        Assert.Equal([CooperationSystem.Region], report.Parts[2].Metadata.Systems);
        Assert.All(report.Parts, p => Assert.Equal(2017, p.Metadata.Year));
        Assert.Equal(0, report.Parts[0].Span.Start);
        Assert.Equal(report.Parts[0].Span.End, report.Parts[1].Span.Start);
        Assert.Equal(report.Parts[1].Span.End, report.Parts[2].Span.Start);
        Assert.Equal(report.Text.Length, report.Parts[2].Span.End);
        Assert.StartsWith("Fokus på den danske model", report.Parts[1].Span.In(report.Text), StringComparison.Ordinal);
    }

    [Fact]
    public void ReadAll_Article_HasItsMetadata()
    {
        DocumentMetadata article = s_seeds[1].Metadata;
        Assert.Equal((DocumentKind.Article, "VPT", 2017, "2017-09-01"), (article.Kind, article.Publisher, article.Year, article.Date));
        Assert.Equal([CooperationSystem.Med, CooperationSystem.LocalParties], article.Systems);
        Assert.False(article.Constructed);
    }
}
