using DialogueAnalysis.Classification;

namespace DialogueAnalysis.Tests.Classification;

public sealed class DeterministicMathTests
{
    [Fact]
    public void ExpAndLog_ManyNumbers_AgreeWithThePlatform()
    {
        for (double x = -690; x < 690; x += 0.37)
        {
            Assert.InRange(DeterministicMath.Exp(x) / Math.Exp(x), 1 - 1e-14, 1 + 1e-14);
            double y = Math.Exp(x / 10);
            Assert.InRange(DeterministicMath.Log(y) - Math.Log(y), -1e-14 * Math.Max(1, Math.Abs(Math.Log(y))), 1e-14 * Math.Max(1, Math.Abs(Math.Log(y))));
        }
    }

    [Fact]
    public void ExpAndLog_FixedPoints_KeepTheirBits()
    {
        Assert.Equal(1, DeterministicMath.Exp(0));
        Assert.Equal(0, DeterministicMath.Log(1));
        // One unit in the last place above e: what counts is that it never changes.
        Assert.Equal(0x4005BF0A8B14576A, BitConverter.DoubleToInt64Bits(DeterministicMath.Exp(1)));
    }

    [Fact]
    public void Sigmoid_AnyLogOdds_IsAProbabilityAndMonotone()
    {
        double before = 0;
        for (double x = -1000; x <= 1000; x += 0.25)
        {
            double p = DeterministicMath.Sigmoid(x);
            Assert.InRange(p, before, 1);
            before = p;
        }
        Assert.Equal(0.5, DeterministicMath.Sigmoid(0));
    }
}
