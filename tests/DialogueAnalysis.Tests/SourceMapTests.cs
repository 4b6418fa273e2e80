namespace DialogueAnalysis.Tests;

public sealed class SourceMapTests
{
    // "Vi går\n\n12\n\nhjem." without the page number: "Vi går hjem."
    private static readonly SourceMap Map = new([new SourceRun(new TextSpan(0, 6), false), new SourceRun(new TextSpan(12, 17), true)]);

    [Theory]
    [InlineData(0, 12, 0, 17)]
    [InlineData(3, 6, 3, 6)]
    [InlineData(6, 7, 6, 12)]
    [InlineData(6, 8, 6, 13)]
    [InlineData(5, 7, 5, 12)]
    [InlineData(7, 12, 12, 17)]
    [InlineData(6, 6, 6, 6)]
    [InlineData(12, 12, 17, 17)]
    public void ToSource_BlankBetweenRuns_IsTheSourceBetweenThem(int start, int end, int sourceStart, int sourceEnd) =>
        Assert.Equal(new TextSpan(sourceStart, sourceEnd), Map.ToSource(new TextSpan(start, end)));
}
