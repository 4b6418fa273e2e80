using DialogueAnalysis.Classification;

namespace DialogueAnalysis.Tests.Classification;

/// <summary>Thresholds for a wanted precision, and the decisions that a person should look at.</summary>
public sealed class OperatingPointTests
{
    private static readonly string[] Fixture = [.. GoldFixture.Passages.Select(g => g.Text)];
    private static readonly string[] Seeds = [.. SeedDocuments.Passages.Select(p => p.Text)];

    public static TheoryData<bool, double> Cases
    {
        get
        {
            var cases = new TheoryData<bool, double>();
            foreach (double precision in OperatingPoint.Wanted)
            {
                cases.Add(true, precision);
                cases.Add(false, precision);
            }
            return cases;
        }
    }

    [Theory]
    [MemberData(nameof(Cases))]
    public void WithPrecision_AnyWanted_NeverLoosensACategory(bool embedded, double precision)
    {
        (PassageClassifier standard, string[] texts) = Model(embedded);
        PassageClassifier precise = standard.WithPrecision(precision);
        Assert.Equal(standard.Categories, precise.Categories);
        Assert.All(standard.Thresholds.Zip(precise.Thresholds), t => Assert.InRange(t.Second, t.First, 1));
        foreach (string text in texts)
        {
            PassageClassification before = standard.Classify(text), after = precise.Classify(text);
            Assert.Equal(before.Probabilities, after.Probabilities);
            Assert.Empty(after.Labels.Except(before.Labels));
        }
    }

    [Fact]
    public void WithPrecision_Embedded_GivesFewerLabelsTheMoreIsWanted()
    {
        int[] given = [.. new[] { PassageClassifier.Default }.Concat(OperatingPoint.Wanted.Select(PassageClassifier.Default.WithPrecision)).Select(c => c.ClassifyAll(Seeds).Sum(r => r.Labels.Count))];
        Assert.Equal(given.OrderDescending(), given);
        Assert.True(given[^1] > 0 && given[^1] < given[0], string.Join(' ', given));
    }

    [Theory]
    [InlineData(0.7)]
    [InlineData(0)]
    [InlineData(1)]
    [InlineData(double.NaN)]
    public void WithPrecision_Unknown_Throws(double precision) =>
        Assert.Throws<ArgumentOutOfRangeException>(nameof(precision), () => GoldFixture.Trained.Classifier.WithPrecision(precision));

    [Fact]
    public void Of_PreciseBelowTheDefaultThreshold_StaysAtIt()
    {
        // A hundred of each, all rightly apart: any threshold above 0.1 is precise.
        double[] probabilities = [.. Enumerable.Range(0, 200).Select(i => i < 100 ? 0.1 : 0.3 + (i * 0.002))];
        bool[] labels = [.. Enumerable.Range(0, 200).Select(i => i >= 100)];
        Assert.All(OperatingPoint.Of(probabilities, labels, 0.6), p => Assert.InRange(p.Threshold, 0.6, 0.61));
        Assert.All(OperatingPoint.Of(probabilities, labels, 0.2), p => Assert.Equal((0.5, 1.0), (Math.Round(p.Threshold, 9), p.Recall)));
    }

    [Fact]
    public void Of_NothingSoPrecise_GivesAThresholdThatNothingReaches()
    {
        // Two of three are right at each probability.
        double[] probabilities = [.. Enumerable.Range(0, 300).Select(i => 0.9 - (i / 3 * 0.005))];
        bool[] labels = [.. Enumerable.Range(0, 300).Select(i => i % 3 < 2)];
        Assert.Equal(OperatingPoint.Wanted.Select(wanted => new OperatingPoint(wanted, 1, 0)), OperatingPoint.Of(probabilities, labels, 0.3));
    }

    [Theory]
    [InlineData(true)]
    [InlineData(false)]
    public void Uncertain_AnyThreshold_IsTheBandWidenedToIt(bool embedded)
    {
        (PassageClassifier standard, string[] texts) = Model(embedded);
        int beyond = 0;
        foreach (PassageClassifier classifier in new[] { standard }.Concat(OperatingPoint.Wanted.Select(standard.WithPrecision)))
        {
            foreach (PassageClassification result in classifier.ClassifyAll(texts))
            {
                Category[] expected = [.. classifier.Categories.Where((_, c) => result.Probabilities[c] >= Math.Min(0.2, classifier.Thresholds[c]) && result.Probabilities[c] <= Math.Max(0.8, classifier.Thresholds[c]))];
                Assert.Equal(expected, result.Uncertain);
                beyond += expected.Count(c => result.Probability(c) is < 0.2 or > 0.8);
            }
        }
        // The fixture is too small for a precision of 0.95, so its thresholds are 1 there, above the band.
        Assert.True(embedded || beyond > 0);
    }

    private static (PassageClassifier Classifier, string[] Texts) Model(bool embedded) => embedded ? (PassageClassifier.Default, Seeds) : (GoldFixture.Trained.Classifier, Fixture);
}
