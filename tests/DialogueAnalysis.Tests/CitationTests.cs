using DialogueAnalysis.Segmentation;

namespace DialogueAnalysis.Tests;

public sealed class CitationTests
{
    [Theory]
    [InlineData(0, "a, Leder, 00:00:00")]
    [InlineData(86_399, "a, Leder, 23:59:59")]
    [InlineData(90_061, "a, Leder, 25:01:01")]
    [InlineData(360_000, "a, Leder, 100:00:00")]
    public void Citation_LateTurn_CountsHoursOn(int seconds, string expected)
    {
        var turn = new Turn { Speaker = new Speaker("Leder", false), Span = new TextSpan(0, 2), Text = [new TextSpan(0, 2)], Begins = TimeSpan.FromSeconds(seconds) };
        var document = new Document("a", "Ja", null, new DocumentLayout { Turns = [turn] });
        Assert.Equal(expected, Assert.Single(PassageSegmenter.Segment(document).Passages).Citation);
    }
}
