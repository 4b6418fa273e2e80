using System.Globalization;
using System.Text.RegularExpressions;
using DialogueAnalysis.Segmentation;

namespace DialogueAnalysis.Tests.Segmentation;

/// <summary>The report's own table of contents, read from the file, says which headings there are and on which pages.</summary>
public sealed partial class HeadingTests
{
    private sealed record Entry(string Title, int Page);

    [GeneratedRegex(@"^(?<title>.+?)\s*\.{5,}\s*(?<page>\d+)\s*$")]
    private static partial Regex ContentsLine();

    private static IReadOnlyList<Entry> Contents { get; } =
    [
        .. SeedDocuments.Report.Text.Split('\n').Select(l => ContentsLine().Match(l)).Where(m => m.Success)
            .Select(m => new Entry(m.Groups["title"].Value, int.Parse(m.Groups["page"].Value, CultureInfo.InvariantCulture))),
    ];

    private static IReadOnlyList<Heading> ReportHeadings { get; } =
        [.. SeedDocuments.CutReport.Headings.Where(h => SeedDocuments.Report.Parts.Single(p => p.Id == "report").Span.Contains(h.Map.Extent))];

    private static string Key(string title)
    {
        string key = Regex.Replace(title.ToLowerInvariant(), @"\s+", " ").Trim().TrimEnd('.');
        return (key.StartsWith("et ", StringComparison.Ordinal) ? key[3..] : key).Replace(" ", "", StringComparison.Ordinal);
    }

    // As a reader of the printed table sees them; a line a chapter.
    private static readonly int[] Levels =
    [
        1, 2, 2, 2, 2, 2, 2,
        1, 2, 3, 3, 3, 3, 3, 3, 3, 3, 3, 3, 2, 3, 3, 3, 3, 3, 3, 3, 3,
        1,
        1, 2, 3, 3, 3, 2, 3, 3, 3, 3,
        1,
        1, 2, 2, 2, 2,
    ];

    [Fact]
    public void Report_HasTheHeadingsOfItsTableOfContentsAndNoOthers()
    {
        Assert.Equal(45, Contents.Count);
        Assert.Equal(45, Levels.Length);
        Assert.Equal(Contents.Select(e => Key(e.Title)), ReportHeadings.Select(h => Key(h.Text)));
    }

    [Fact]
    public void Report_HeadingsStandOnThePagesOfTheTableOfContents() =>
        Assert.Equal(Contents.Select(e => (Key(e.Title), (int?)e.Page)), ReportHeadings.Select(h => (Key(h.Text), h.Page)));

    [Fact]
    public void Report_LevelsFollowTheTableOfContents() =>
        Assert.Equal(Levels.Zip(Contents, (level, e) => (level, Key(e.Title))), ReportHeadings.Select(h => (h.Level, Key(h.Text))));

    [Fact]
    public void Report_NoLineOfTheTableOfContentsIsInAPassage()
    {
        Assert.DoesNotContain(SeedDocuments.Passages, p => p.Text.Contains(".....", StringComparison.Ordinal) || p.Text == "Indhold");
        int lines = SeedDocuments.CutReport.Leftovers.Count(l => l.Kind == LeftoverKind.TableOfContents);
        Assert.Equal(Contents.Count + 1, lines);
    }

    [Fact]
    public void Regions_HaveTheirTitleAndSixHeadings()
    {
        TextSpan regions = SeedDocuments.Report.Parts.Single(p => p.Id == "regions").Span;
        Assert.Equal(
            [
                (1, "Samarbejde i regionerne"), (2, "Besøg i alle regioner"), (2, "De fælles indtryk"), (2, "Samarbejdet i MED-systemet"),
                (2, "Det lokale partssystem"), (2, "Samarbejdet i arbejdsgrupper"), (2, "Bidrag til et fortsat godt samarbejde"),
            ],
            SeedDocuments.CutReport.Headings.Where(h => regions.Contains(h.Map.Extent)).Select(h => (h.Level, h.Text)));
    }

    [Fact]
    public void Letter_HasNoHeading()
    {
        TextSpan letter = SeedDocuments.Report.Parts.Single(p => p.Id == "letter").Span;
        Assert.DoesNotContain(SeedDocuments.CutReport.Headings, h => letter.Overlaps(h.Map.Extent));
    }

    [Fact]
    public void Article_HasItsTitleAndThreeHeadings() =>
        Assert.Equal(
            [(1, "Medarbejdere og ledere finder løsninger"), (2, "Fælles perspektiver"), (2, "Læs mere i materialet"), (2, "Disse kommuner har fået besøg")],
            SeedDocuments.CutArticle.Headings.Select(h => (h.Level, h.Text)));
}
