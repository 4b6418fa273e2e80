using DialogueAnalysis.Classification;

namespace DialogueAnalysis.Tests.Classification;

public sealed class EvaluatorTests
{
    private static readonly Category[] One = [new("a", "A", "A")];

    [Fact]
    public void Evaluate_KnownTable_GivesFiguresByHand()
    {
        // 4 right, 2 too many, 1 missed, 3 rightly left.
        bool[] truth = [true, true, true, true, false, false, true, false, false, false];
        bool[] given = [true, true, true, true, true, true, false, false, false, false];
        CategoryEvaluation result = Evaluate(truth, given, given.Select(g => g ? 0.8 : 0.1)).Categories[0];
        Assert.Equal((5, 6), (result.Support, result.Given));
        Assert.Equal(4.0 / 6, result.Precision!.Value.Value, 12);
        Assert.Equal(4.0 / 5, result.Recall!.Value.Value, 12);
        Assert.Equal(8.0 / 11, result.F1!.Value.Value, 12);
        // Observed 0.7; chance 0.5 × 0.6 + 0.5 × 0.4 = 0.5.
        Assert.Equal(0.4, result.Kappa!.Value.Value, 12);
        Assert.Equal(((4 * 0.04) + (2 * 0.64) + 0.81 + (3 * 0.01)) / 10, result.Brier.Value, 12);
    }

    [Fact]
    public void Evaluate_ProbabilitiesThatKeepTheirPromise_HaveNoCalibrationError()
    {
        // In each of the 15 bins of four, one passage of probability 0.25 has the category.
        bool[] truth = [.. Enumerable.Range(0, 60).Select(i => i % 4 == 0)];
        Assert.Equal(0, Evaluate(truth, truth, truth.Select(_ => 0.25)).Categories[0].CalibrationError.Value, 12);
        Assert.Equal(0.5, Evaluate(truth, truth, truth.Select(_ => 0.75)).Categories[0].CalibrationError.Value, 12);
    }

    [Fact]
    public void Evaluate_HardPassagesWithoutCategory_CountsThoseLeftWithout()
    {
        GoldPassage[] gold = [.. Enumerable.Range(0, 6).Select(i => new GoldPassage { Id = $"{i}", Text = "t", Labels = i == 0 ? ["a"] : [], Hard = i < 5 })];
        Evaluation result = Evaluator.Evaluate(One, gold, Predict([true, true, false, false, false, true], new double[6]), CancellationToken.None);
        Assert.Equal(4, result.HardWithoutCategory);
        Assert.Equal(0.75, result.HardLeftWithout!.Value.Value, 12);
    }

    [Fact]
    public void Evaluate_NothingThereAndNothingGiven_HasNoScores()
    {
        Evaluation result = Evaluate([false, false], [false, false], [0.1, 0.2]);
        CategoryEvaluation category = result.Categories[0];
        Assert.All((Estimate?[])[category.Precision, category.Recall, category.F1, category.Kappa], Assert.Null);
        Assert.All((Estimate?[])[result.MacroF1, result.MicroF1, result.MeanKappa, result.HardLeftWithout], Assert.Null);
        Assert.Equal(0.025, category.Brier.Value, 12);
    }

    [Fact]
    public void Evaluate_NothingThereButSomeGiven_HasAPrecisionOnly()
    {
        CategoryEvaluation category = Evaluate([false, false], [true, false], [0.9, 0.2]).Categories[0];
        Assert.Equal(new Estimate(0, 0, 0), category.Precision);
        Assert.Null(category.Recall);
        Assert.Null(category.F1);
    }

    [Fact]
    public void Evaluate_SomeThereAndNothingGiven_HasNoPrecision()
    {
        CategoryEvaluation category = Evaluate([true, false], [false, false], [0.3, 0.2]).Categories[0];
        Assert.Null(category.Precision);
        Assert.Equal(0, category.Recall!.Value.Value);
        Assert.Equal(0, category.F1!.Value.Value);
    }

    [Fact]
    public void Evaluate_CategoryOfOneGroup_DrawsWithoutTheGroupAreLeftOut()
    {
        // All of it is found: in no draw can recall or F1 be less than 1. A third of the draws have none of it.
        bool[] there = [true, false, false, false, false];
        Evaluation result = Evaluate(there, there, there.Select(t => t ? 0.9 : 0.1));
        CategoryEvaluation category = result.Categories[0];
        Assert.All((Estimate?[])[category.Precision, category.Recall, category.F1, result.MacroF1, result.MicroF1], e => Assert.Equal(new Estimate(1, 1, 1), e));
    }

    [Fact]
    public void Evaluate_CategoryThatNoPassageHas_IsNotInTheMacroMean()
    {
        Category[] two = [new("a", "A", "A"), new("b", "B", "B")];
        GoldPassage[] gold = [.. Enumerable.Range(0, 4).Select(i => new GoldPassage { Id = $"{i}", Text = "t", Labels = i < 2 ? ["a"] : [] })];
        var predictions = new Predictions(2, gold.Length);
        ((bool[])[true, true, false, false]).CopyTo(predictions.Given[0], 0);
        predictions.Given[1][3] = true;
        Evaluation result = Evaluator.Evaluate(two, gold, predictions, CancellationToken.None);
        Assert.Equal(1, result.MacroF1!.Value.Value);
        Assert.Equal(0.8, result.MicroF1!.Value.Value, 12);
    }

    [Fact]
    public void Evaluate_Fixture_IntervalsHoldTheirFiguresAndRepeat()
    {
        Evaluation result = GoldFixture.Trained.CrossValidation;
        IEnumerable<Estimate> all = result.Categories.SelectMany(c => (Estimate[])[c.Precision!.Value, c.Recall!.Value, c.F1!.Value, c.Kappa!.Value, c.Brier, c.CalibrationError])
            .Concat([result.MacroF1!.Value, result.MicroF1!.Value, result.MeanKappa!.Value, result.HardLeftWithout!.Value]);
        Assert.All(all, e => Assert.InRange(e.Value, e.Low, e.High));
        Assert.True(result.MacroF1!.Value.Low < result.MacroF1.Value.High);
        Assert.Equal(result.Categories.Average(c => c.F1!.Value.Value), result.MacroF1!.Value.Value, 12);
        Assert.Equal((60, 12), (result.Passages, result.Groups));
        Evaluation again = new PassageTrainer(new PassageTrainerOptions()).Train(GoldFixture.Passages).CrossValidation;
        IReadOnlyList<ReliabilityBin> none = [];
        Assert.Equal(result.Categories.Select(c => c with { Reliability = none }), again.Categories.Select(c => c with { Reliability = none }));
        Assert.Equal(result.Categories.SelectMany(c => c.Reliability), again.Categories.SelectMany(c => c.Reliability));
        Assert.All(result.Categories, c => Assert.Equal(c.Support, c.Reliability.Sum(bin => bin.Share * bin.Passages), 9));
        Assert.Equal(result.MacroF1, again.MacroF1);
    }

    [Fact]
    public void Evaluate_OneGroup_HasNoWidth()
    {
        GoldPassage[] gold = [.. Enumerable.Range(0, 9).Select(i => new GoldPassage { Id = $"{i}", Text = "t", Labels = i % 3 == 0 ? ["a"] : [], Group = "g" })];
        Estimate f1 = Evaluator.Evaluate(One, gold, Predict([.. gold.Select((_, i) => i < 4)], new double[9]), CancellationToken.None).MacroF1!.Value;
        Assert.Equal((f1.Value, f1.Value), (f1.Low, f1.High));
    }

    [Fact]
    public void Evaluate_Misuse_Throws()
    {
        Assert.Throws<ArgumentException>(() => Evaluator.Evaluate(GoldFixture.Trained.Classifier, []));
        Assert.Throws<ArgumentException>(() => Evaluator.Evaluate(GoldFixture.Trained.Classifier, [new GoldPassage { Id = "1", Text = "t", Labels = ["andet"] }]));
    }

    private static Evaluation Evaluate(bool[] truth, bool[] given, IEnumerable<double> probabilities)
    {
        GoldPassage[] gold = [.. truth.Select((t, i) => new GoldPassage { Id = $"{i}", Text = "t", Labels = t ? ["a"] : [] })];
        return Evaluator.Evaluate(One, gold, Predict(given, [.. probabilities]), CancellationToken.None);
    }

    private static Predictions Predict(bool[] given, double[] probabilities)
    {
        var predictions = new Predictions(1, given.Length);
        given.CopyTo(predictions.Given[0], 0);
        probabilities.CopyTo(predictions.Probabilities[0], 0);
        return predictions;
    }
}
