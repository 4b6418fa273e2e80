using DialogueAnalysis.Classification;

namespace DialogueAnalysis.Tests.Classification;

public sealed class AgreementTests
{
    [Fact]
    public void BetweenCoders_KnownTable_IsKappaByHand()
    {
        // Both 20, first alone 5, second alone 10, neither 15: observed 0.7, chance 0.5 × 0.6 + 0.5 × 0.4 = 0.5.
        Agreement agreement = Agreement.BetweenCoders(Gold(20, 5, 10, 15), "A", "B");
        CategoryAgreement trust = agreement.Categories[0];
        Assert.Equal((20, 5, 10, 15), (trust.Both, trust.OnlyFirst, trust.OnlySecond, trust.Neither));
        Assert.Equal(0.4, trust.Kappa!.Value.Value, 12);
        Assert.InRange(0.4, trust.Kappa.Value.Low, trust.Kappa.Value.High);
        Assert.True(trust.Kappa.Value.High - trust.Kappa.Value.Low > 0.1);
        Assert.Equal(0.4, agreement.MeanKappa!.Value.Value, 12);
        Assert.Null(agreement.Categories[1].Kappa);
        Assert.Equal(50, agreement.Passages);
    }

    [Theory]
    [InlineData(10, 0, 0, 10, 1)]
    [InlineData(0, 10, 10, 0, -1)]
    [InlineData(5, 5, 5, 5, 0)]
    [InlineData(45, 15, 25, 15, 0.1304)]
    public void BetweenCoders_Tables_AreKappaByHand(int both, int first, int second, int neither, double kappa) =>
        Assert.Equal(kappa, Agreement.BetweenCoders(Gold(both, first, second, neither), "A", "B").Categories[0].Kappa!.Value.Value, 4);

    [Fact]
    public void BetweenCoders_PassagesOfOneCoder_AreLeftOut()
    {
        GoldPassage[] gold = [.. Gold(2, 0, 0, 2), new GoldPassage { Id = "x", Text = "t", Labels = [], Codings = [new GoldCoding("A", ["trust"])] }];
        Assert.Equal(4, Agreement.BetweenCoders(gold, "A", "B").Passages);
        Assert.Equal(0, Agreement.BetweenCoders(gold, "A", "ingen").Passages);
    }

    [Fact]
    public void Between_TwoFiles_MatchesById()
    {
        GoldPassage[] first = [.. Enumerable.Range(0, 10).Select(i => new GoldPassage { Id = $"{i}", Text = "t", Labels = i < 5 ? ["å"] : [] })];
        GoldPassage[] second = [.. first.Reverse().Where(g => g.Id != "0")];
        Agreement agreement = Agreement.Between(first, second);
        Assert.Equal((9, 1.0), (agreement.Passages, agreement.Categories[0].Kappa!.Value.Value));
        Assert.Equal("å", agreement.Categories[0].Category.Id);
        Assert.Throws<ArgumentException>(() => Agreement.Between([first[0], first[0]], second));
    }

    private static GoldPassage[] Gold(int both, int first, int second, int neither)
    {
        var gold = new List<GoldPassage>();
        void Add(int count, bool a, bool b)
        {
            for (int i = 0; i < count; i++)
            {
                gold.Add(new GoldPassage
                {
                    Id = $"{gold.Count}",
                    Text = "t",
                    Labels = [],
                    Codings = [new GoldCoding("A", a ? ["trust"] : []), new GoldCoding("B", b ? ["trust"] : [])],
                });
            }
        }
        Add(both, true, true);
        Add(first, true, false);
        Add(second, false, true);
        Add(neither, false, false);
        return [.. gold];
    }
}
