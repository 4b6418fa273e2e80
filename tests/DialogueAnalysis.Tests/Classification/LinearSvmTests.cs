using DialogueAnalysis.Classification;

namespace DialogueAnalysis.Tests.Classification;

public sealed class LinearSvmTests
{
    private static readonly FeatureOptions Options = new() { Strength = 3, CountRatioPower = 0 };

    [Theory]
    [InlineData(1, 0.01)]
    [InlineData(12, 0.2)]
    public void Fit_AnyRows_MakesTheGradientVanish(int scale, double near)
    {
        // Values as large as those that count ratios make: the multipliers must settle there too.
        var random = new SeededRandom(7);
        const int count = 40, width = 120;
        double[] values = [.. Enumerable.Range(0, count * width).Select(_ => scale * (random.Below(2001) - 1000) / 1000.0)];
        var rows = new SparseRows([.. Enumerable.Range(0, count + 1).Select(i => i * width)], [.. Enumerable.Range(0, count * width).Select(i => i % width)], values, width);
        bool[] labels = [.. Enumerable.Range(0, count).Select(_ => random.Below(3) == 0)];
        double[] counting = [.. Enumerable.Range(0, count).Select(i => i % 5 == 0 ? 3.0 : 1)];
        (double[] weights, double bias) = LinearSvm.Fit(rows, labels, counting, Options, new SeededRandom(1), CancellationToken.None);
        double[] gradient = [.. weights];
        for (int row = 0; row < count; row++)
        {
            double sign = labels[row] ? 1 : -1, error = -2 * sign * Math.Max(0, 1 - (sign * (rows.Dot(row, weights) + bias)));
            for (int i = rows.Starts[row]; i < rows.Starts[row + 1]; i++)
                gradient[rows.Columns[i]] += counting[row] * Options.Strength * error * values[i];
        }
        Assert.All(gradient, g => Assert.InRange(g, -near, near));
    }

    [Theory]
    [InlineData(true)]
    [InlineData(false)]
    public void Fit_OneKindOfPassageOnly_BiasSaysWhich(bool label)
    {
        var rows = new SparseRows([0, 1, 2], [0, 1], [1, 1], 2);
        (double[] _, double bias) = LinearSvm.Fit(rows, [label, label], [1, 1], Options, new SeededRandom(1), CancellationToken.None);
        Assert.Equal(label, bias > 0);
    }
}
