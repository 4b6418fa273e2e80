using DialogueAnalysis.Classification;

namespace DialogueAnalysis.Tests.Classification;

public sealed class CalibrationTests
{
    [Fact]
    public void Fit_ScoresThatAreTooSure_PullsThemIn()
    {
        // Of a hundred at ±5 a fifth are on the wrong side: log-odds of about ±1.4.
        double[] scores = [.. Enumerable.Range(0, 200).Select(i => i < 100 ? 5.0 : -5.0)];
        bool[] labels = [.. Enumerable.Range(0, 200).Select(i => i < 100 ? i % 5 != 0 : i % 5 == 0)];
        Calibration calibration = Calibration.Fit(scores, labels);
        Assert.InRange((calibration.Slope * 5) + calibration.Offset, 1.25, 1.5);
        Assert.InRange((calibration.Slope * -5) + calibration.Offset, -1.5, -1.25);
    }

    [Fact]
    public void Fit_ScoresThatSayTheOpposite_KeepsTheirOrder()
    {
        Calibration calibration = Calibration.Fit([1, 2, 3, 4], [true, true, false, false]);
        Assert.True(calibration.Slope > 0);
    }

    [Theory]
    [InlineData(true)]
    [InlineData(false)]
    public void Fit_OneKindOfLabelOnly_IsFiniteAndLeansThere(bool label)
    {
        Calibration calibration = Calibration.Fit([-1, 0, 2], [label, label, label]);
        Assert.True(calibration.Slope > 0);
        Assert.Equal(label, calibration.Offset > 0);
        Assert.True(double.IsFinite(calibration.Offset));
    }

    [Fact]
    public void Limit_AnyScores_KeepTheirOrderWithinTheSmoothedTargets()
    {
        LogOddsRange range = LogOddsRange.Of(22, 239);
        double[] scores = [.. Enumerable.Range(-400, 801).Select(i => i / 20.0), double.MinValue, double.MaxValue];
        double[] limited = Array.ConvertAll(scores, range.Limit);
        Assert.Equal(limited.Order(), scores.Zip(limited).OrderBy(p => p.First).Select(p => p.Second));
        Assert.Equal(1.0 / 241, DeterministicMath.Sigmoid(limited.Min()), 12);
        Assert.Equal(23.0 / 24, DeterministicMath.Sigmoid(limited.Max()), 12);
        Assert.Equal(0.5, range.Limit(0.5));
    }

    [Fact]
    public void Choose_SeparableProbabilities_LiesBetween() =>
        Assert.Equal(0.45, Threshold.Choose([0.1, 0.3, 0.6, 0.8], [false, false, true, true]), 12);

    [Fact]
    public void Choose_NoPassageWithTheCategory_IsOneHalf() => Assert.Equal(0.5, Threshold.Choose([0.1, 0.9], [false, false]));
}
