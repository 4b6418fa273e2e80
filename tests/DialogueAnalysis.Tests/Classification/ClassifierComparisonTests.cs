using DialogueAnalysis.Classification;

namespace DialogueAnalysis.Tests.Classification;

public sealed class ClassifierComparisonTests
{
    private static readonly PassageClassifier Good = GoldFixture.Trained.Classifier;

    // Learnt from the labels of the next passage: as many of each, and all in the wrong place.
    private static readonly PassageClassifier Bad = new PassageTrainer(new PassageTrainerOptions()).Train(
        [.. GoldFixture.Passages.Select((g, i) => g with { Labels = GoldFixture.Passages[(i + 1) % GoldFixture.Passages.Count].Labels })]).Classifier;

    [Fact]
    public void Of_OneWithItself_CannotTell()
    {
        ClassifierComparison comparison = ClassifierComparison.Of(Good, Good, GoldFixture.Passages);
        Assert.All(comparison.Categories.Append(comparison.Macro), c =>
        {
            Assert.Equal(new Estimate(0, 0, 0), c.Difference);
            Assert.Equal((0, ComparisonVerdict.CannotTell), (c.GroupsApart, c.Verdict));
        });
        Assert.Equal((60, 12), (comparison.Passages, comparison.Groups));
    }

    [Fact]
    public void Of_BetterAndWorse_SaysWhichWhicheverComesFirst()
    {
        ClassifierComparison better = ClassifierComparison.Of(Bad, Good, GoldFixture.Passages), worse = ClassifierComparison.Of(Good, Bad, GoldFixture.Passages);
        Assert.Equal(ComparisonVerdict.Better, better.Macro.Verdict);
        Assert.Equal(ComparisonVerdict.Worse, worse.Macro.Verdict);
        foreach ((F1Comparison one, F1Comparison other) in better.Categories.Append(better.Macro).Zip(worse.Categories.Append(worse.Macro)))
        {
            Assert.Equal(one.First, other.Second);
            Assert.Equal(one.Second, other.First);
            Assert.Equal(one.Difference!.Value.Value, -other.Difference!.Value.Value);
            Assert.Equal(one.GroupsApart, other.GroupsApart);
        }
    }

    [Fact]
    public void Of_AnyTwo_GivesEachTheFiguresOfItsEvaluation()
    {
        ClassifierComparison comparison = ClassifierComparison.Of(Bad, Good, GoldFixture.Passages);
        Evaluation bad = Evaluator.Evaluate(Bad, GoldFixture.Passages), good = Evaluator.Evaluate(Good, GoldFixture.Passages);
        Assert.Equal(bad.Categories.Select(c => c.F1), comparison.Categories.Select(c => c.First));
        Assert.Equal(good.Categories.Select(c => c.F1), comparison.Categories.Select(c => c.Second));
        Assert.Equal((bad.MacroF1, good.MacroF1), (comparison.Macro.First, comparison.Macro.Second));
        Assert.Equal(good.Categories.Select(c => c.Support), comparison.Categories.Select(c => c.Support));
    }

    [Fact]
    public void Of_PairedDraws_GiveANarrowerIntervalThanTheTwoApart()
    {
        // Every seventh passage is wrong for both: that moves either F1 and tells nothing of the difference.
        GoldPassage[] hard = [.. GoldFixture.Passages.Select((g, i) => i % 7 == 0 ? g with { Labels = [] } : g)];
        PassageClassifier other = new PassageTrainer(new PassageTrainerOptions { Features = new() { Strength = 0.25 } }).Train(GoldFixture.Passages).Classifier;
        F1Comparison macro = ClassifierComparison.Of(Good, other, hard).Macro;
        Assert.True(macro.GroupsApart > 0);
        Assert.True(Width(macro.Difference) < Width(macro.First) && Width(macro.Difference) < Width(macro.Second), $"{macro}");

        static double Width(Estimate? estimate) => estimate!.Value.High - estimate.Value.Low;
    }

    [Fact]
    public void Of_TooFewGroups_CannotTellWhateverTheInterval()
    {
        GoldPassage[] five = [.. GoldFixture.Passages.Select((g, i) => g with { Group = $"{i % 5}" })];
        F1Comparison macro = ClassifierComparison.Of(Bad, Good, five).Macro;
        Assert.True(macro.Difference!.Value.Low > 0);
        Assert.Equal((5, ComparisonVerdict.CannotTell), (macro.GroupsApart, macro.Verdict));
        Assert.Equal(ComparisonVerdict.Better, ClassifierComparison.Of(Bad, Good, [.. five.Select((g, i) => g with { Group = $"{i % 6}" })]).Macro.Verdict);
    }

    [Fact]
    public void Of_CategoryThatNoPassageHas_IsNotCompared()
    {
        ClassifierComparison comparison = ClassifierComparison.Of(Bad, Good, [.. GoldFixture.Passages.Where(g => !g.Labels.Contains("trust"))]);
        Assert.Equal((null, null, null, ComparisonVerdict.CannotTell), (comparison.Categories[0].First, comparison.Categories[0].Second, comparison.Categories[0].Difference, comparison.Categories[0].Verdict));
        Assert.NotNull(comparison.Macro.Difference);
    }

    [Fact]
    public void Of_CategoriesInAnotherOrder_ComparesThemByName()
    {
        var turned = new Codebook(Codebook.Founding.Categories.Reverse());
        PassageClassifier other = new PassageTrainer(new PassageTrainerOptions { Codebook = turned }).Train(GoldFixture.Passages).Classifier;
        ClassifierComparison comparison = ClassifierComparison.Of(Good, other, GoldFixture.Passages);
        Assert.Equal(Good.Categories, comparison.Categories.Select(c => c.Category));
        Assert.Equal(Evaluator.Evaluate(other, GoldFixture.Passages).Categories.Select(c => c.F1).Reverse(), comparison.Categories.Select(c => c.Second));
    }

    [Fact]
    public void Of_WhatCannotBeCompared_Throws()
    {
        GoldPassage[] food = [.. Enumerable.Range(0, 20).Select(i => new GoldPassage { Id = $"{i}", Text = i % 2 == 0 ? "Rødgrød" : "Ærter", Labels = i % 2 == 0 ? ["mad"] : [], Group = $"{i / 4}" })];
        PassageClassifier other = new PassageTrainer(new PassageTrainerOptions()).Train(food).Classifier;
        Assert.Contains("mad", Assert.Throws<ArgumentException>(() => ClassifierComparison.Of(Good, other, GoldFixture.Passages)).Message, StringComparison.Ordinal);
        Assert.Throws<ArgumentException>(() => ClassifierComparison.Of(Good, Bad, []));
        Assert.Contains("'mad'", Assert.Throws<ArgumentException>(() => ClassifierComparison.Of(Good, Bad, food)).Message, StringComparison.Ordinal);
        Assert.Throws<OperationCanceledException>(() => ClassifierComparison.Of(Good, Bad, GoldFixture.Passages, new CancellationToken(true)));
    }
}
