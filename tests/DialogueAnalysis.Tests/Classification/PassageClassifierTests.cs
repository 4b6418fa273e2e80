using DialogueAnalysis.Classification;

namespace DialogueAnalysis.Tests.Classification;

public sealed class PassageClassifierTests
{
    private static readonly PassageClassifier Classifier = GoldFixture.Trained.Classifier;

    public static TheoryData<string> Texts =>
    [
        "", " ", "?!", "Vi hørte det først, da det stod i avisen.", "tillid tillid tillid tillid", "Tillids- og arbejdsmiljørepræsentanter mødes på gangen – før mødet 🙂.",
        "Lederen sidder langt væk på en anden matrikel, og vi ringer sammen, inden det bliver besluttet.", "\ud800 halvt", new string('å', 5000), "TR'en i MED-udvalget",
    ];

    [Theory]
    [MemberData(nameof(Texts))]
    public void Explain_AnyText_AddsUpToTheLogOdds(string text)
    {
        PassageClassification result = Classifier.Classify(text);
        IReadOnlyList<Explanation> explanations = result.Explain();
        Assert.Equal(Classifier.Categories, explanations.Select(e => e.Category));
        for (int c = 0; c < explanations.Count; c++)
        {
            Explanation explanation = explanations[c];
            Assert.InRange(explanation.Bias + explanation.Evidence.Sum(e => e.Contribution) + explanation.Limit - explanation.LogOdds, -1e-9, 1e-9);
            Assert.Equal(result.Probabilities[c], explanation.Probability);
            Assert.Equal(result.Labels.Contains(explanation.Category), explanation.Given);
            Assert.All(explanation.Evidence, e => Assert.Equal(e.Text, e.Span.In(text)));
            Assert.Equal(explanation.Evidence.OrderByDescending(e => Math.Abs(e.Contribution)).Select(e => e.Contribution), explanation.Evidence.Select(e => e.Contribution));
        }
    }

    [Theory]
    [MemberData(nameof(Texts))]
    public void Classify_AnyText_GivesProbabilitiesAndLabelsByThreshold(string text)
    {
        PassageClassification result = Classifier.Classify(text);
        Assert.All(result.Probabilities, p => Assert.InRange(p, 0, 1));
        Assert.Equal(Classifier.Categories.Where((_, c) => result.Probabilities[c] >= Classifier.Thresholds[c]), result.Labels);
        Assert.Equal(result.Probabilities, Classifier.Categories.Select(result.Probability));
        Assert.Equal(result.Probabilities, Classifier.Categories.Select(c => result.Probability(c.Id)));
    }

    [Theory]
    [InlineData("tillid")]
    [InlineData("Borgernes tillid til myndighederne er stor.")]
    [InlineData("Tilliden forsvandt, da det viste sig, at ledelsen havde en skjult dagsorden.")]
    [InlineData("Budgettet blev gennemgået punkt for punkt på mødet.")]
    public void Classify_FewExamples_GiveNoCertainty(string text)
    {
        PassageClassification result = Classifier.Classify(text);
        for (int c = 0; c < result.Categories.Count; c++)
        {
            int with = Classifier.ModelInfo.Support[c], without = Classifier.ModelInfo.Passages - with;
            Assert.InRange(result.Probabilities[c], 1.0 / (without + 2) - 1e-12, 1 - (1.0 / (with + 2)) + 1e-12);
        }
    }

    [Fact]
    public void Explain_ProbabilityAtItsLimit_SaysWhatWasTakenOff()
    {
        // Many words that all speak against: no real passage says more.
        string against = string.Join(' ', Enumerable.Repeat("Budgettet og referatet lægges på intranettet hver anden tirsdag.", 20));
        ModelInfo info = Classifier.ModelInfo;
        IEnumerable<(Explanation Explanation, int Support)> all = GoldFixture.Passages.Select(g => g.Text).Append(against).Append("").SelectMany(t => Classifier.Classify(t).Explain().Zip(info.Support));
        var limited = all.Where(e => e.Explanation.Limit != 0).ToArray();
        Assert.NotEmpty(limited);
        Assert.True(all.Count() > limited.Length);
        Assert.All(limited, e => Assert.Equal(e.Explanation.Limit > 0 ? 1.0 / (info.Passages - e.Support + 2) : 1 - (1.0 / (e.Support + 2)), e.Explanation.Probability, 12));
    }

    [Fact]
    public void Classify_Labels_PrintTheirIds()
    {
        PassageClassification result = Classifier.Classify("Vi stoler på hinanden, og tilliden er gensidig.");
        Assert.Equal("trust", string.Join(" ", result.Labels.Take(1)));
        Assert.StartsWith("trust", result.ToString(), StringComparison.Ordinal);
    }

    [Fact]
    public void Explain_WordThatDecides_ComesFirst()
    {
        Explanation trust = Classifier.Classify("Der er stor tillid i udvalget.").Explain()[0];
        Assert.Equal("tillid", trust.Evidence[0].Text);
        Assert.True(trust.Evidence[0].Contribution > 0);
    }

    [Fact]
    public void Probability_UnknownCategory_Throws() => Assert.Throws<ArgumentException>(() => Classifier.Classify("x").Probability("andet"));

    [Fact]
    public void ClassifyAll_ManyTexts_AreTheSameAsOneByOne()
    {
        string[] texts = [.. Enumerable.Range(0, 500).Select(i => GoldFixture.Passages[i % 60].Text + " " + GoldFixture.Passages[i * 7 % 60].Text)];
        IReadOnlyList<PassageClassification> all = Classifier.ClassifyAll(texts);
        for (int i = 0; i < texts.Length; i++)
            Assert.Equal(Classifier.Classify(texts[i]).Probabilities, all[i].Probabilities);
    }

    [Fact]
    public void ClassifyAll_NullTextOrCancelled_Throws()
    {
        Assert.Throws<ArgumentException>(() => Classifier.ClassifyAll(["a", null!]));
        Assert.Throws<OperationCanceledException>(() => Classifier.ClassifyAll(["a"], new CancellationToken(true)));
    }

    [Fact]
    public void Save_ThenLoad_IsTheSameModel()
    {
        string folder = Directory.CreateTempSubdirectory("dialogue-model").FullName;
        string path = Path.Combine(folder, "æ.model");
        try
        {
            File.WriteAllText(path, "noget andet");
            Classifier.Save(path);
            PassageClassifier loaded = PassageClassifier.Load(path);
            Assert.Equal(PassageTrainerTests.Bytes(Classifier), PassageTrainerTests.Bytes(loaded));
            Assert.Equal(Classifier.ModelInfo with { Support = loaded.ModelInfo.Support, OperatingPoints = loaded.ModelInfo.OperatingPoints }, loaded.ModelInfo);
            Assert.Equal(Classifier.ModelInfo.OperatingPoints.SelectMany(p => p), loaded.ModelInfo.OperatingPoints.SelectMany(p => p));
            Assert.Equal(Classifier.ModelInfo.Support, loaded.ModelInfo.Support);
            Assert.Equal(Convert.ToHexStringLower(System.Security.Cryptography.SHA256.HashData(File.ReadAllBytes(path))), loaded.ModelInfo.Fingerprint);
            Assert.Equal(Codebook.Founding.Categories, loaded.Categories);
            foreach (GoldPassage passage in GoldFixture.Passages)
                Assert.Equal(Classifier.Classify(passage.Text).Probabilities, loaded.Classify(passage.Text).Probabilities);
            Assert.Equal([path], Directory.EnumerateFiles(folder));
        }
        finally
        {
            Directory.Delete(folder, recursive: true);
        }
    }
}
