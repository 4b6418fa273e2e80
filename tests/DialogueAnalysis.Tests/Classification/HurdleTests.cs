using DialogueAnalysis.Classification;

namespace DialogueAnalysis.Tests.Classification;

public sealed class HurdleTests
{
    [Theory]
    [InlineData(0, 0)]
    [InlineData(-3, 2)]
    [InlineData(5, -7)]
    [InlineData(1.5, 4)]
    public void LogOdds_OfTwo_IsThatOfTheProduct(double any, double category)
    {
        double product = DeterministicMath.Sigmoid(any) * DeterministicMath.Sigmoid(category);
        Assert.Equal(product, DeterministicMath.Sigmoid(Hurdle.LogOdds(any, category)), 12);
    }

    [Fact]
    public void LogOdds_FarOut_StaysANumber()
    {
        Assert.Equal(-500, Hurdle.LogOdds(-500, 500), 6);
        Assert.Equal(-900, Hurdle.LogOdds(-400, -500), 6);
        Assert.InRange(Hurdle.LogOdds(400, 400), 399, 400);
    }

    [Fact]
    public void Shares_TimesTheDifferences_AreTheWholeDifference()
    {
        (double ofAny, double ofCategory) = Hurdle.Shares(-1, 4, -2, 1.5);
        Assert.Equal(Hurdle.LogOdds(4, 1.5) - Hurdle.LogOdds(-1, -2), (5 * ofAny) + (3.5 * ofCategory), 9);
    }

    [Theory]
    [InlineData(10, 0, 0, 10, 1)]
    [InlineData(0, 10, 10, 0, -0.95)]
    // Two in forty codes apart: 1 - (2 / 20) / (2 * 20 * 20 / (40 * 39)).
    [InlineData(9, 1, 1, 9, 0.805)]
    public void Alpha_OfTables_IsAsByHand(int both, int first, int second, int neither, double alpha) =>
        Assert.Equal(alpha, Alpha.Of(both, first, second, neither), 3);
}
