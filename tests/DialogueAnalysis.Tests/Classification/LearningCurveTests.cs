using System.Globalization;
using DialogueAnalysis.Classification;

namespace DialogueAnalysis.Tests.Classification;

public sealed class LearningCurveTests
{
    private static readonly LearningCurveOptions Small = new() { Draws = 3, Step = 15 };

    // Twelve visits: each by a writer of its own, the last three to be scored on.
    private static readonly GoldPassage[] Gold = [.. GoldFixture.Passages.Select((g, i) => g with { Writer = $"skriver {i / 5}", Split = i < 45 ? GoldSplit.Train : GoldSplit.Dev })];

    private static readonly LearningCurve Curve = LearningCurve.Of(Gold, Small);

    [Fact]
    public void Of_Fixture_HasPointsOfTheStepUpToAll()
    {
        Assert.Equal([15, 30, 45], Curve.Points.Select(p => p.Passages));
        Assert.Equal([3, 3, 1], Curve.Points.Select(p => p.Draws));
        Assert.Equal((15, 9), (Curve.Scored, Curve.Writers));
        Assert.All(Curve.Points, p => Assert.True(p.Lowest <= p.MacroF1 && p.MacroF1 <= p.Highest));
        Assert.Null(Curve.Points[0].Rise);
        Assert.Equal(Curve.Points[1].MacroF1 - Curve.Points[0].MacroF1, Curve.Points[1].Rise!.Value, 12);
    }

    [Fact]
    public void Of_LastPoint_IsTheScoreOfTheModelThatTrainingGives()
    {
        PassageClassifier trained = new PassageTrainer(new PassageTrainerOptions()).Train(Gold).Classifier;
        double expected = Evaluator.Evaluate(trained, [.. Gold.Where(g => g.Split == GoldSplit.Dev)]).MacroF1!.Value.Value;
        Assert.Equal(expected, Curve.Points[^1].MacroF1, 12);
    }

    [Theory]
    [InlineData("da-DK", 1)]
    [InlineData("tr-TR", 4)]
    public void Of_AnyCultureAndThreads_GivesTheSameCurve(string culture, int threads)
    {
        LearningCurve? curve = null;
        var thread = new Thread(() => curve = LearningCurve.Of(Gold, Small with { Threads = threads })) { CurrentCulture = CultureInfo.GetCultureInfo(culture) };
        thread.Start();
        thread.Join();
        Assert.Equal(Curve.Points, curve!.Points);
    }

    [Fact]
    public void Of_OtherSeed_DrawsOtherWriters() => Assert.NotEqual(Curve.Points.SkipLast(1), LearningCurve.Of(Gold, Small with { Seed = 7 }).Points.SkipLast(1));

    [Fact]
    public void Of_OneWriterHasMost_TakesWritersWhole()
    {
        GoldPassage[] uneven = [.. Gold.Select((g, i) => g with { Writer = i < 35 ? "en" : g.Writer })];
        LearningCurve curve = LearningCurve.Of(uneven, new LearningCurveOptions { Draws = 8, Step = 15 });
        Assert.Equal(3, curve.Writers);
        // By the order of the writers: 5, 10 or 35 of them, never 15.
        Assert.True(8 * curve.Points[0].Passages % 5 == 0);
        Assert.NotEqual(15, curve.Points[0].Passages);
        Assert.Equal(45, curve.Points[^1].Passages);
    }

    [Fact]
    public void Of_PassagesWithoutWriter_CountByTheirGroup() =>
        Assert.Equal(9, LearningCurve.Of([.. Gold.Select(g => g with { Writer = "", Group = g.Document })], Small).Writers);

    [Fact]
    public void Of_WritersOfOneGroup_AreDrawnWithOneOfAnother()
    {
        // Two of three writers must not be separated: drawn first, they are one group, of which nothing can be learnt.
        GoldPassage[] grouped = [.. Gold.Select((g, i) => g with { Writer = $"skriver {i / 15}", Group = i / 15 < 2 ? "samtale" : $"skriver {i / 15}" })];
        LearningCurve curve = LearningCurve.Of(grouped, new LearningCurveOptions { Draws = 8, Step = 4 });
        Assert.Equal(3, curve.Writers);
        // By the order of the writers: 30 of them, or all 45 where the pair comes first.
        Assert.True(curve.Points[0].Passages is > 30 and < 45);
        Assert.Equal(45, curve.Points[^1].Passages);
    }

    [Fact]
    public void Of_FailureInAJob_ComesOutAsItWas()
    {
        var failure = new InvalidOperationException("ingen lytter");
        Assert.Same(failure, Assert.Throws<InvalidOperationException>(() => LearningCurve.Of(Gold, Small, new Listener(_ => throw failure))));
        using var source = new CancellationTokenSource();
        Assert.ThrowsAny<OperationCanceledException>(() => LearningCurve.Of(Gold, Small, new Listener(_ =>
        {
            source.Cancel();
            throw failure;
        }), source.Token));
    }

    [Fact]
    public void Of_FewerPassagesThanAStep_HasOnePoint() => Assert.Equal(45, Assert.Single(LearningCurve.Of(Gold, new LearningCurveOptions()).Points).Passages);

    [Fact]
    public void Of_PassagesOfTheTestSplit_ChangeNothing() =>
        Assert.Equal(Curve.Points, LearningCurve.Of([.. Gold, Gold[0] with { Id = "prøve", Labels = ["ukendt"], Split = GoldSplit.Test }], Small).Points);

    [Fact]
    public void Of_Progress_EndsAtTheWhole()
    {
        var shares = new List<double>();
        LearningCurve.Of(Gold, Small with { Threads = 1 }, new Listener(shares.Add));
        Assert.Equal(7, shares.Count);
        Assert.Equal(shares.Order(), shares);
        Assert.Equal(1, shares[^1]);
    }

    [Fact]
    public void Of_NothingToDrawFrom_Throws()
    {
        Assert.Contains("no passage", Assert.Throws<GoldFormatException>(() => LearningCurve.Of([])).Message, StringComparison.Ordinal);
        Assert.Contains("one writer", Assert.Throws<GoldFormatException>(() => LearningCurve.Of([.. Gold.Select(g => g with { Writer = "en" })])).Message, StringComparison.Ordinal);
        Assert.Contains("one group", Assert.Throws<GoldFormatException>(() => LearningCurve.Of([.. Gold.Select(g => g with { Group = "en" })])).Message, StringComparison.Ordinal);
        Assert.Contains("'dev'", Assert.Throws<GoldFormatException>(() => LearningCurve.Of([.. Gold.Where(g => g.Split == GoldSplit.Train)])).Message, StringComparison.Ordinal);
        Assert.Throws<OperationCanceledException>(() => LearningCurve.Of(Gold, Small, null, new CancellationToken(true)));
    }

    [Fact]
    public void Options_BadValues_Throw()
    {
        Assert.Throws<ArgumentOutOfRangeException>(() => new LearningCurveOptions { Draws = 0 });
        Assert.Throws<ArgumentOutOfRangeException>(() => new LearningCurveOptions { Step = 0 });
        Assert.Throws<ArgumentOutOfRangeException>(() => new LearningCurveOptions { Threads = 0 });
    }

    private sealed class Listener(Action<double> told) : IProgress<double>
    {
        public void Report(double value) => told(value);
    }
}
