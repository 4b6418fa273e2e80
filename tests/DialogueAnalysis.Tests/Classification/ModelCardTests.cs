using System.Globalization;
using DialogueAnalysis.Classification;

namespace DialogueAnalysis.Tests.Classification;

public sealed class ModelCardTests
{
    private static readonly string Card = ModelCard.Of(GoldFixture.Trained);

    [Fact]
    public void Of_Fixture_SaysEverythingThatTheModelKnows()
    {
        ModelInfo info = GoldFixture.Trained.Classifier.ModelInfo;
        Assert.StartsWith("# Model card: passages, version 1\n\n## What it is for\n", Card, StringComparison.Ordinal);
        Assert.Contains("60 passages in 12 groups. None of them is marked as constructed.", Card, StringComparison.Ordinal);
        foreach (string part in new[] { info.GoldFingerprint, info.Fingerprint, "seed 1, 5 folds", "judging persons or workplaces", "personnel", "members of a union", "without a person reading the passage", $"Macro-F1 {info.MacroF1}" })
            Assert.Contains(part, Card, StringComparison.Ordinal);
        foreach (CategoryEvaluation category in GoldFixture.Trained.CrossValidation.Categories)
            Assert.Contains($"| {category.Category} | {category.Given} | {category.Precision} | {category.Recall} | {category.F1} |", Card, StringComparison.Ordinal);
    }

    [Fact]
    public void Of_Thresholds_AreThoseOfTheClassifier()
    {
        PassageClassifier classifier = GoldFixture.Trained.Classifier;
        for (int c = 0; c < classifier.Categories.Count; c++)
            Assert.Contains(string.Create(CultureInfo.InvariantCulture, $"| {classifier.Categories[c]} | {classifier.ModelInfo.Support[c]} | {classifier.ModelInfo.Support[c] / 0.6:0.0} % | {classifier.Thresholds[c]:0.000} |\n"), Card, StringComparison.Ordinal);
    }

    [Fact]
    public void Of_FewExamples_AreNamed() => Assert.Contains("Fewer than 50 examples: trust (", Card, StringComparison.Ordinal);

    [Fact]
    public void Of_ConstructedPassages_AreCountedAndWarnedOf()
    {
        TrainingResult result = new PassageTrainer(new PassageTrainerOptions()).Train([.. GoldFixture.Passages.Select((g, i) => i < 45 ? g with { Origin = GoldOrigin.Constructed } : g)]);
        string card = ModelCard.Of(result);
        Assert.Contains("45 of them (75.0 %) are constructed: written for the corpus by a language model", card, StringComparison.Ordinal);
        Assert.Contains("scores on constructed passages promise too much", card, StringComparison.Ordinal);
        Assert.DoesNotContain("scores on constructed passages promise too much", Card, StringComparison.Ordinal);
    }

    [Theory]
    [InlineData("da-DK")]
    [InlineData("tr-TR")]
    public void Of_AnyCulture_IsTheSame(string culture)
    {
        string? there = null;
        var thread = new Thread(() => there = ModelCard.Of(GoldFixture.Trained)) { CurrentCulture = CultureInfo.GetCultureInfo(culture) };
        thread.Start();
        thread.Join();
        Assert.Equal(Card, there);
        Assert.DoesNotContain("\r", there, StringComparison.Ordinal);
    }

    [Fact]
    public void Of_EveryTable_HasEquallyManyCellsInEachRow()
    {
        TrainingResult odd = new PassageTrainer(new PassageTrainerOptions { Name = "to\nlinjer" }).Train(
            [.. GoldFixture.Passages.Select(g => g with { Labels = [.. g.Labels.Select(l => l == "trust" ? "a|b" : l)] })]);
        string card = ModelCard.Of(odd);
        Assert.StartsWith("# Model card: to linjer, version 1\n", card, StringComparison.Ordinal);
        Assert.Contains("| a\\|b |", card, StringComparison.Ordinal);
        foreach (string table in card.Split("\n\n").Where(b => b.StartsWith('|')))
            Assert.Single(table.Split('\n', StringSplitOptions.RemoveEmptyEntries).Where(l => l.StartsWith('|')).Select(l => l.Replace("\\|", "", StringComparison.Ordinal).Count(ch => ch == '|')).Distinct());
    }

    [Theory]
    [InlineData(1, 4.0 / 6)]
    // Twice as rare: five of twenty, so 15 without, of which two fifths are given it.
    [InlineData(2, 4.0 / (4 + 6))]
    [InlineData(10, 4.0 / (4 + 38))]
    public void At_SoManyTimesRarer_IsThePrecisionCountedOut(int times, double expected)
    {
        // 4 of 5 found, 2 of the other 5 given too.
        RarerPrecision rates = RarerPrecision.Of(Category(support: 5, given: 6, recall: 0.8), 10)!.Value;
        Assert.Equal(expected, rates.At(times)!.Value, 12);
    }

    [Fact]
    public void Of_CategoryWithoutFigures_GivesNone()
    {
        Assert.Null(RarerPrecision.Of(Category(support: 0, given: 3, recall: null), 10));
        Assert.Null(RarerPrecision.Of(Category(support: 10, given: 3, recall: 0.3), 10));
        Assert.Null(RarerPrecision.Of(Category(support: 4, given: 0, recall: 0), 10)!.Value.At(2));
    }

    private static CategoryEvaluation Category(int support, int given, double? recall) => new()
    {
        Category = new Category("a", "A", "A"),
        Support = support,
        Given = given,
        Precision = null,
        Recall = recall is double r ? new Estimate(r, r, r) : null,
        F1 = null,
        Kappa = null,
        Brier = default,
        CalibrationError = default,
        Reliability = [],
    };
}
