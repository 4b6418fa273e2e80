using System.Globalization;
using DialogueAnalysis.Classification;

namespace DialogueAnalysis.Tests.Classification;

public sealed class PassageTrainerTests
{
    [Fact]
    public void Train_TwiceWithAnyNumberOfThreads_GivesTheSameBytes()
    {
        byte[] expected = Bytes(GoldFixture.Trained.Classifier);
        Assert.Equal(expected, Bytes(Train(new PassageTrainerOptions { Threads = 1 }).Classifier));
        Assert.Equal(expected, Bytes(Train(new PassageTrainerOptions { Threads = 4 }).Classifier));
    }

    [Theory]
    [InlineData("da-DK")]
    [InlineData("tr-TR")]
    public void Train_AnyCulture_GivesTheSameBytes(string culture)
    {
        byte[]? bytes = null;
        var thread = new Thread(() => bytes = Bytes(Train(new PassageTrainerOptions { Threads = 1 }).Classifier)) { CurrentCulture = CultureInfo.GetCultureInfo(culture) };
        thread.Start();
        thread.Join();
        Assert.Equal(Bytes(GoldFixture.Trained.Classifier), bytes);
    }

    [Fact]
    public void Train_OtherSeed_GivesAnotherModel() =>
        Assert.NotEqual(Bytes(GoldFixture.Trained.Classifier), Bytes(Train(new PassageTrainerOptions { Seed = 2 }).Classifier));

    [Fact]
    public void Train_OtherSplits_AreLeftOut()
    {
        GoldPassage[] more = [.. GoldFixture.Passages,
            new GoldPassage { Id = "d", Text = "Mødet er flyttet.", Labels = ["trust"], Split = GoldSplit.Dev },
            new GoldPassage { Id = "t", Text = "Mødet er aflyst.", Labels = ["unknown"], Split = GoldSplit.Test }];
        TrainingResult result = new PassageTrainer(new PassageTrainerOptions()).Train(more);
        Assert.Equal(2, result.LeftOut);
        Assert.Equal(Bytes(GoldFixture.Trained.Classifier), Bytes(result.Classifier));
    }

    [Fact]
    public void Train_Fixture_LearnsIt()
    {
        TrainingResult result = GoldFixture.Trained;
        Assert.Equal(60, result.Classifier.ModelInfo.Passages);
        Assert.Equal(12, result.Classifier.ModelInfo.Groups);
        Assert.Equal(result.CrossValidation.MacroF1, result.Classifier.ModelInfo.MacroF1);
        Assert.True(Evaluator.Evaluate(result.Classifier, GoldFixture.Passages).MacroF1!.Value.Value > 0.8);
    }

    [Fact]
    public void Train_WordsThatOnlyOneGroupHas_DoNotHelpCrossValidation()
    {
        // In each group another word tells the label: learnt by heart, it says nothing of the next group.
        GoldPassage[] gold = [.. Enumerable.Range(0, 80).Select(i => new GoldPassage
        {
            Id = $"{i}",
            Text = $"{(char)('a' + (i / 4))}{(char)('a' + (i % 2))}x",
            Labels = i % 2 == 0 ? ["trust"] : [],
            Document = $"{i / 4}",
        })];
        var trainer = new PassageTrainer(new PassageTrainerOptions { Features = new() { LongestRun = 0, LeastPassages = 1 } });
        TrainingResult result = trainer.Train(gold);
        Assert.InRange(result.CrossValidation.Categories[0].Kappa?.Value ?? 0, -0.05, 0.05);
        Assert.Equal(1, trainer.Train([.. gold.Select((g, i) => g with { Text = $"{g.Text} {(i % 2 == 0 ? "åben" : "lukket")}" })]).CrossValidation.MacroF1!.Value.Value);
    }

    [Fact]
    public void Deal_AnySeed_KeepsGroupsTogetherAndUsesEveryRow()
    {
        var set = new TrainingSet(GoldFixture.Passages, Codebook.Founding.Categories, new FeatureOptions(), CancellationToken.None);
        int[] rows = [.. Enumerable.Range(0, GoldFixture.Passages.Count)];
        for (ulong seed = 0; seed < 20; seed++)
        {
            int[][] folds = GroupFolds.Deal(rows, set, 5, seed);
            Assert.Equal(rows, folds.SelectMany(f => f).Order());
            Assert.All(folds, f => Assert.All(set.Labels, labels => Assert.Contains(f, r => labels[r])));
            IEnumerable<string> owners = folds.SelectMany(f => f.Select(r => set.Units[r]).Distinct());
            Assert.Equal(owners.Distinct().Count(), owners.Count());
        }
    }

    [Fact]
    public void Train_OtherCategories_GivesAnotherModel()
    {
        string[] food = ["Rødgrød med fløde", "Æblekage og fløde", "Stegt ål med løg", "Smørrebrød på rugbrød"];
        string[] weather = ["Blæst fra øst", "Sne på åen", "Regn over øerne", "Frost på søen"];
        GoldPassage[] gold = [.. Enumerable.Range(0, 40).Select(i => new GoldPassage
        {
            Id = $"{i}",
            Text = i % 2 == 0 ? food[i / 2 % 4] : weather[i / 2 % 4],
            Labels = i % 2 == 0 ? ["mad"] : ["vejrlig"],
            Group = $"gruppe {i / 8}",
        })];
        PassageClassifier classifier = new PassageTrainer(new PassageTrainerOptions()).Train(gold).Classifier;
        Assert.Equal(["mad", "vejrlig"], classifier.Categories.Select(c => c.Id));
        Assert.Equal("vejrlig", classifier.Classify("Blæst og sne på søen").ToString());
        Assert.Equal("mad", classifier.Classify("Æblekage med fløde").ToString());
    }

    [Fact]
    public void Train_NothingToLearnFrom_Throws()
    {
        Assert.Contains("no passage", Assert.Throws<GoldFormatException>(() => new PassageTrainer(new()).Train([])).Message, StringComparison.Ordinal);
        GoldPassage[] oneGroup = [.. GoldFixture.Passages.Select(g => g with { Group = "g" })];
        Assert.Contains("one group", Assert.Throws<GoldFormatException>(() => new PassageTrainer(new()).Train(oneGroup)).Message, StringComparison.Ordinal);
        GoldPassage[] noLabels = [.. GoldFixture.Passages.Select(g => g with { Labels = [] })];
        Assert.Throws<GoldFormatException>(() => new PassageTrainer(new()).Train(noLabels));
        var other = new Codebook([new Category("andet", "Andet", "Other")]);
        Assert.Contains("'trust'", Assert.Throws<GoldFormatException>(() => Train(new PassageTrainerOptions { Codebook = other })).Message, StringComparison.Ordinal);
    }

    [Fact]
    public void Train_Cancelled_Throws() =>
        Assert.Throws<OperationCanceledException>(() => new PassageTrainer(new()).Train(GoldFixture.Passages, null, new CancellationToken(true)));

    [Fact]
    public void Options_BadValues_Throw()
    {
        Assert.Throws<ArgumentOutOfRangeException>(() => new PassageTrainerOptions { Folds = 1 });
        Assert.Throws<ArgumentOutOfRangeException>(() => new PassageTrainerOptions { Threads = 0 });
        Assert.Throws<ArgumentException>(() => new PassageTrainerOptions { Name = " " });
    }

    [Fact]
    public void Comparison_OfModels_SaysWhichIsWorse()
    {
        ModelInfo info = GoldFixture.Trained.Classifier.ModelInfo;
        ModelInfo lower = info with { MacroF1 = new Estimate(info.MacroF1.Value - 0.1, 0, 1) };
        Assert.True(new ModelComparison(info, lower).IsWorse);
        Assert.False(new ModelComparison(lower, info).IsWorse);
        Assert.False(new ModelComparison(info, info).IsWorse);
        Assert.True(new ModelComparison(info, lower).SameGold);
        Assert.False(new ModelComparison(info, info with { GoldFingerprint = "" }).SameGold);
    }

    internal static byte[] Bytes(PassageClassifier classifier)
    {
        using var stream = new MemoryStream();
        classifier.Save(stream);
        return stream.ToArray();
    }

    private static TrainingResult Train(PassageTrainerOptions options) => new PassageTrainer(options).Train(GoldFixture.Passages);

    // Letters that no other marker has in this order.
    private static string Marker(int group, int label) => $"{(char)('a' + group)}{(char)('a' + label)}x";
}
