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
        Assert.Equal(4.0 / 6, result.Precision.Value, 12);
        Assert.Equal(4.0 / 5, result.Recall.Value, 12);
        Assert.Equal(8.0 / 11, result.F1.Value, 12);
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
    public void Evaluate_NothingThere_IsZeroOrNull()
    {
        Evaluation result = Evaluate([false, false], [false, false], [0.1, 0.2]);
        Assert.Equal(0, result.MacroF1.Value);
        Assert.Null(result.Categories[0].Kappa);
        Assert.Null(result.MeanKappa);
        Assert.Null(result.HardLeftWithout);
    }

    [Fact]
    public void Evaluate_Fixture_IntervalsHoldTheirFiguresAndRepeat()
    {
        Evaluation result = GoldFixture.Trained.CrossValidation;
        IEnumerable<Estimate> all = result.Categories.SelectMany(c => (Estimate[])[c.Precision, c.Recall, c.F1, c.Kappa!.Value, c.Brier, c.CalibrationError])
            .Concat([result.MacroF1, result.MicroF1, result.MeanKappa!.Value, result.HardLeftWithout!.Value]);
        Assert.All(all, e => Assert.InRange(e.Value, e.Low, e.High));
        Assert.True(result.MacroF1.Low < result.MacroF1.High);
        Assert.Equal(result.Categories.Average(c => c.F1.Value), result.MacroF1.Value, 12);
        Assert.Equal((60, 12), (result.Passages, result.Groups));
        Evaluation again = new PassageTrainer(new PassageTrainerOptions()).Train(GoldFixture.Passages).CrossValidation;
        Assert.Equal(result.Categories, again.Categories);
        Assert.Equal(result.MacroF1, again.MacroF1);
    }

    [Fact]
    public void Evaluate_OneGroup_HasNoWidth()
    {
        GoldPassage[] gold = [.. Enumerable.Range(0, 9).Select(i => new GoldPassage { Id = $"{i}", Text = "t", Labels = i % 3 == 0 ? ["a"] : [], Group = "g" })];
        Estimate f1 = Evaluator.Evaluate(One, gold, Predict([.. gold.Select((_, i) => i < 4)], new double[9]), CancellationToken.None).MacroF1;
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
