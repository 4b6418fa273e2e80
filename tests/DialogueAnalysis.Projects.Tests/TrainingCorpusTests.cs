using DialogueAnalysis.Classification;

namespace DialogueAnalysis.Projects.Tests;

public sealed class TrainingCorpusTests
{
    private static readonly GoldPassage Own = new() { Id = "eget@0", Text = "Vi stoler på hinanden på øen.", Labels = ["trust"], Document = "eget" };

    [Fact]
    public void Passages_Corpus_AreTheTrainingPartOfItsFiles()
    {
        GoldPassage[] expected = [.. GoldReader.Read([Gold("constructed-train.jsonl"), Gold("report.jsonl")]).Where(g => g.Split == GoldSplit.Train)];
        Assert.Equal(expected.Select(Shown), TrainingCorpus.Passages.Select(Shown));
        Assert.Contains(TrainingCorpus.Passages, p => p.Origin == GoldOrigin.Constructed);
        Assert.Contains(TrainingCorpus.Passages, p => p.Origin != GoldOrigin.Constructed);
        Assert.All(TrainingCorpus.Passages, p => Assert.Equal((GoldSplit.Train, 1.0), (p.Split, p.Weight)));
    }

    [Fact]
    public void With_OwnPassages_StandFirstAndCountMore()
    {
        GoldPassage[] own = [Own, Own with { Id = "eget@1", Labels = [] }, Own with { Id = "eget@2", Split = GoldSplit.Dev }];
        IReadOnlyList<GoldPassage> joined = TrainingCorpus.With(own);
        Assert.Equal(own.Select(p => p.Id), joined.Take(own.Length).Select(p => p.Id));
        Assert.All(joined.Take(own.Length), p => Assert.Equal(TrainingCorpus.OwnWeight, p.Weight));
        Assert.Equal(own.Select(p => Shown(p with { Weight = TrainingCorpus.OwnWeight })), joined.Take(own.Length).Select(Shown));
        Assert.Equal(TrainingCorpus.Passages, joined.Skip(own.Length));
        Assert.True(TrainingCorpus.OwnWeight > 1);
    }

    [Fact]
    public void With_PassagesOfTheCorpus_AreThoseGivenAndNotDoubled()
    {
        GoldPassage changed = TrainingCorpus.Passages[7] with { Labels = ["multi-site"], Text = "rettet" };
        IReadOnlyList<GoldPassage> joined = TrainingCorpus.With([Own, changed, TrainingCorpus.Passages[3]]);
        Assert.Equal(TrainingCorpus.Passages.Count + 1, joined.Count);
        Assert.Equal(joined.Count, joined.DistinctBy(p => p.Id, StringComparer.Ordinal).Count());
        Assert.Same(changed, joined[1]);
        Assert.Same(TrainingCorpus.Passages[3], joined[2]);
        Assert.Equal(1, joined.Count(p => p.Weight != 1));
        Assert.Equal(TrainingCorpus.Passages.Where((_, i) => i is not (3 or 7)), joined.Skip(3));
    }

    [Fact]
    public void With_Nothing_IsTheCorpus() => Assert.Equal(TrainingCorpus.Passages, TrainingCorpus.With([]));

    [Fact]
    public void With_ForeignLabel_ThrowsNamingThePassage()
    {
        GoldFormatException thrown = Assert.Throws<GoldFormatException>(() => TrainingCorpus.With([Own, Own with { Id = "eget@1", Labels = ["trust", "mad"] }]));
        Assert.Contains("'mad'", thrown.Message, StringComparison.Ordinal);
        Assert.Contains("'eget@1'", thrown.Message, StringComparison.Ordinal);
        Assert.Contains("trust", thrown.Message, StringComparison.Ordinal);
    }

    /// <summary>All that a passage says: record equality compares its lists by reference.</summary>
    private static string Shown(GoldPassage passage) => string.Join(
        '|',
        passage with { Labels = [], Codings = [] },
        string.Join(' ', passage.Labels),
        string.Join(' ', passage.Codings.Select(c => $"{c.Coder}: {string.Join(' ', c.Labels)}")));

    private static string Gold(string file)
    {
        for (DirectoryInfo? folder = new(AppContext.BaseDirectory); folder is not null; folder = folder.Parent)
        {
            if (File.Exists(Path.Combine(folder.FullName, "DialogueAnalysis.sln")))
                return Path.Combine(folder.FullName, "corpus", "gold", file);
        }
        throw new InvalidOperationException($"No DialogueAnalysis.sln above {AppContext.BaseDirectory}.");
    }
}
