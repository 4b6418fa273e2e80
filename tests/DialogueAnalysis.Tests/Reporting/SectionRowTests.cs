using DialogueAnalysis.Reporting;

namespace DialogueAnalysis.Tests.Reporting;

public class SectionRowTests
{
    private static readonly Document Text = new("d", "Tekst");

    [Fact]
    public void Of_HeadingWithoutPassages_StandsAboveItsSections() =>
        AssertRows("0 A; 1 B = 1", Section(1, "A", "B"));

    [Fact]
    public void Of_NeighboursWithoutCategory_ShareALine() =>
        AssertRows("0 A = 1; 1  = 0+0; 1 D = 2", Section(1, "A"), Section(0, "A", "B"), Section(0, "A", "C"), Section(2, "A", "D"));

    [Fact]
    public void Of_SectionWithSectionsUnderIt_KeepsItsOwnLine() =>
        AssertRows("0 A = 0; 0 B = 0; 1 C = 1; 0 D = 0", Section(0, "A"), Section(0, "B"), Section(1, "B", "C"), Section(0, "D"));

    [Fact]
    public void Of_PassagesBeforeAnyHeading_HaveNoHeading() =>
        AssertRows("0  = 0; 0 A = 0", Section(0), Section(0, "A"));

    [Fact]
    public void Of_SameHeadingUnderAnother_IsShownAgain() =>
        AssertRows("0 A; 1 X = 1; 0 B; 1 X = 1", Section(1, "A", "X"), Section(1, "B", "X"));

    private static CountedSection Section(int count, params string[] path) => new(Text, Text.Parts[0], path, 1, [count]);

    /// <summary>Rows as depth, heading and the count of each section in them.</summary>
    private static void AssertRows(string expected, params CountedSection[] sections)
    {
        IReadOnlyList<SectionRow> rows = SectionRow.Of(sections);
        Assert.Equal(expected, string.Join("; ", rows.Select(r => $"{r.Depth} {r.Heading}{(r.Sections.Count == 0 ? "" : " = " + string.Join('+', r.Sections.Select(s => s.Categories[0])))}")));
        Assert.Equal(sections, rows.SelectMany(r => r.Sections));
    }
}
