using System.Globalization;
using DialogueAnalysis.Classification;
using DialogueAnalysis.Tests.Indexing;

namespace DialogueAnalysis.Tests.Classification;

public sealed class PassageSuggesterTests
{
    private static readonly PassageClassifier Classifier = GoldFixture.Trained.Classifier;
    private static readonly PassageSuggester Suggester = new(Classifier);

    // Other visits than those of the fixture.
    private static readonly Passage[] Pool = TestPassages.Of(
        "Vi stoler på, at lederen kommer forbi på gangen.",
        "Kaffen er kold, og vejret er gråt.",
        "Vi fik besked, da det hele var afgjort, og så mistede vi tilliden.",
        "Afdelingen er spredt over tre adresser i byen.",
        "Vi stoler på, at lederen kommer forbi på gangen!",
        "Mødet blev holdt på skærm, og ingen så hinanden.",
        "Der er en åben dør hos formanden for udvalget.",
        "Høringen kom før beslutningen, men efter ferien.",
        "!?",
        "Samarbejdet er godt.");

    [Fact]
    public void Suggest_EachStep_TakesWhatIsWorthMostThen()
    {
        // The definition itself, with no shortcut: weigh all anew at each step.
        var dice = new Dice(5);
        Passage[] passages = [.. Pool, .. TestPassages.Random(dice, 150)];
        IReadOnlyList<PassageSuggestion> suggestions = Suggester.Suggest(passages, 60);
        var vectors = new PassageVectors([.. passages.Select(p => p.Text)], CancellationToken.None);
        var chosen = new List<int>();
        double[] worths = [.. passages.Select((_, i) => Suggester.Suggest([passages[i]], 1) is [{ } alone] ? alone.Worth : -1)];
        foreach (PassageSuggestion suggestion in suggestions)
        {
            (int best, double worth) = Enumerable.Range(0, passages.Length).Where(i => worths[i] >= 0)
                .Select(i => (i, Similarity: chosen.Select(c => vectors.Similarity(i, c)).DefaultIfEmpty(0).Max()))
                .Where(p => p.Similarity < 0.9).Select(p => (p.i, worths[p.i] * (1 - p.Similarity))).MaxBy(p => p.Item2);
            Assert.Same(passages[best], suggestion.Passage);
            Assert.Equal(worth, suggestion.Worth, 12);
            chosen.Add(best);
            worths[best] = -1;
        }
        Assert.Equal(suggestions.Select(s => s.Worth).OrderDescending(), suggestions.Select(s => s.Worth));
        Assert.True(suggestions.Count > 20);
    }

    [Fact]
    public void Suggest_All_HasNoNearDuplicateAndNothingWithoutWords()
    {
        IReadOnlyList<PassageSuggestion> suggestions = Suggester.Suggest(Pool, 100);
        Assert.Equal(8, suggestions.Count);
        Assert.Single(suggestions, s => s.Passage.Text.StartsWith("Vi stoler på", StringComparison.Ordinal));
        Assert.DoesNotContain(suggestions, s => s.Passage.Text == "!?");
        Assert.All(suggestions, s => Assert.True(s is { Worth: >= 0 and <= 1, Uncertainty: > 0 and <= 1, Rarity: > 0 and <= 1, Novelty: > 0.1 and <= 1 }, $"{s}"));
    }

    [Fact]
    public void Suggest_OneCategoryAlone_PrefersLogOddsNearTheThreshold()
    {
        PassageClassifier single = new PassageTrainer(new PassageTrainerOptions { Codebook = new Codebook([Codebook.Founding.Categories[0]]) })
            .Train([.. GoldFixture.Passages.Select(g => g with { Labels = [.. g.Labels.Where(l => l == "trust")] })]).Classifier;
        PassageSuggestion first = new PassageSuggester(single).Suggest(Pool, 1)[0];
        double threshold = Math.Log(single.Thresholds[0] / (1 - single.Thresholds[0]));
        double[] distances = [.. Pool.Where(p => p.Text != "!?").Select(p => Math.Abs(single.Classify(p.Text).LogOdds[0] - threshold))];
        Assert.Equal(2 / (1 + Math.Exp(distances.Min())), first.Uncertainty, 9);
        Assert.Equal(1, first.Rarity);
        Assert.Equal(single.Classify(first.Passage.Text).Probabilities[0], first.Probability);
    }

    [Fact]
    public void Suggest_RareCategory_CountsMore()
    {
        IReadOnlyList<int> support = Classifier.ModelInfo.Support;
        int rarest = support.Min();
        Assert.True(support.Max() > rarest);
        foreach (PassageSuggestion suggestion in Suggester.Suggest(Pool, 10))
        {
            int own = support[Classifier.Categories.ToList().IndexOf(suggestion.Category)];
            Assert.Equal(Math.Sqrt((rarest + 1.0) / (own + 1)), suggestion.Rarity, 12);
            Assert.Equal(own == rarest, suggestion.Reason.Contains("rarest", StringComparison.Ordinal));
        }
    }

    [Fact]
    public void Suggest_CodedPassages_AreLeftOutByIdAndByText()
    {
        GoldPassage[] coded = [new() { Id = Pool[3].Id, Text = "en rettet udgave", Labels = [] }, new() { Id = "andet", Text = Pool[6].Text, Labels = [] }];
        IReadOnlyList<PassageSuggestion> suggestions = Suggester.Suggest(Pool, 100, coded);
        Assert.Equal(6, suggestions.Count);
        Assert.DoesNotContain(suggestions, s => s.Passage == Pool[3] || s.Passage == Pool[6]);
    }

    [Fact]
    public void Suggest_CodedPassagesUnderOtherIdsAndSpaces_AreLeftOut()
    {
        GoldPassage[] coded = [.. Pool.Select((p, i) => new GoldPassage { Id = $"andet {i}", Text = p.Text + " ", Labels = [] })];
        Assert.Empty(Suggester.Suggest(Pool, 100, coded));
        Assert.Equal(Pool[9], Assert.Single(Suggester.Suggest(Pool, 100, coded[..9])).Passage);
    }

    [Fact]
    public void Suggest_EachStepWithCodedPassages_TakesWhatIsWorthMostThen()
    {
        var dice = new Dice(6);
        Passage[] passages = [.. Pool, .. TestPassages.Random(dice, 100)];
        GoldPassage[] coded = [.. TestPassages.Random(dice, 20).Select((p, i) => new GoldPassage { Id = $"kodet {i}", Text = p.Text, Labels = [] }), new() { Id = "kodet", Text = "Samarbejdet er spredt over byen.", Labels = [] }];
        IReadOnlyList<PassageSuggestion> suggestions = Suggester.Suggest(passages, 40, coded);
        HashSet<string> texts = [.. coded.Select(g => g.Text)];
        passages = [.. passages.Where(p => !texts.Contains(p.Text))];
        var vectors = new PassageVectors([.. passages.Select(p => p.Text), .. coded.Select(g => g.Text)], CancellationToken.None);
        List<int> before = [.. Enumerable.Range(passages.Length, coded.Length)];
        double[] worths = [.. passages.Select(p => Suggester.Suggest([p], 1) is [{ } alone] ? alone.Worth : -1)];
        foreach (PassageSuggestion suggestion in suggestions)
        {
            (int best, double worth) = Enumerable.Range(0, passages.Length).Where(i => worths[i] >= 0)
                .Select(i => (i, Similarity: before.Max(c => vectors.Similarity(i, c))))
                .Where(p => p.Similarity < 0.9).Select(p => (p.i, worths[p.i] * (1 - p.Similarity))).MaxBy(p => p.Item2);
            Assert.Same(passages[best], suggestion.Passage);
            Assert.Equal(worth, suggestion.Worth, 12);
            before.Add(best);
            worths[best] = -1;
        }
        Assert.True(suggestions.Count > 10);
        Assert.Contains(suggestions, s => s.Novelty < 1);
    }

    [Fact]
    public void NearestPassages_Similarity_IsTheGreatestOfAll()
    {
        Passage[] passages = [.. Pool, .. TestPassages.Random(new Dice(7), 60)];
        var vectors = new PassageVectors([.. passages.Select(p => p.Text)], CancellationToken.None);
        var nearest = new NearestPassages(vectors, 30, passages.Length);
        Assert.All(Enumerable.Range(0, passages.Length), i => Assert.Equal(Enumerable.Range(30, passages.Length - 30).Max(j => vectors.Similarity(i, j)), nearest.Similarity(i)));
        Assert.Equal(0, new NearestPassages(vectors, passages.Length, passages.Length).Similarity(0));
    }

    [Theory]
    [InlineData("da-DK")]
    [InlineData("tr-TR")]
    public void Suggest_AnyCulture_GivesTheSame(string culture)
    {
        string[]? there = null;
        var thread = new Thread(() => there = Shown()) { CurrentCulture = CultureInfo.GetCultureInfo(culture) };
        thread.Start();
        thread.Join();
        Assert.Equal(Shown(), there);

        static string[] Shown() => [.. Suggester.Suggest(Pool, 10).Select(s => $"{s.Passage.Id}: {s.Reason} {s.Worth.ToString("R", CultureInfo.InvariantCulture)}")];
    }

    [Fact]
    public void Suggest_NoneAskedForOrThere_GivesNone()
    {
        Assert.Empty(Suggester.Suggest(Pool, 0));
        Assert.Empty(Suggester.Suggest([], 10));
        Assert.Throws<ArgumentOutOfRangeException>(() => Suggester.Suggest(Pool, -1));
        Assert.Throws<OperationCanceledException>(() => Suggester.Suggest(Pool, 3, null, new CancellationToken(true)));
    }

    [Fact]
    public void Similarity_OfPassages_IsThatOfTheirWords()
    {
        Passage[] passages = TestPassages.Of("Lederen hører på os", "På os hører lederen!", "Ærter og rødgrød", "Lederen spiser ærter");
        var vectors = new PassageVectors([.. passages.Select(p => p.Text)], CancellationToken.None);
        Assert.Equal(1, vectors.Similarity(0, 1), 12);
        Assert.Equal(0, vectors.Similarity(0, 2));
        Assert.InRange(vectors.Similarity(0, 3), 0.05, 0.6);
        Assert.Equal(vectors.Similarity(3, 2), vectors.Similarity(2, 3));
    }
}
