using System.Globalization;
using DialogueAnalysis.Indexing;
using DialogueAnalysis.Querying;
using DialogueAnalysis.Tests.Indexing;

namespace DialogueAnalysis.Tests.Querying;

public sealed class ScoreExplanationTests
{
    private static readonly Lazy<PassageSearcher> Seeds = new(() => new PassageSearcher(SeedDocuments.Passages, PassageIndex.Build(SeedDocuments.Passages)));

    [Theory]
    [InlineData(60, true)]
    [InlineData(129, true)]
    [InlineData(129, false)]
    [InlineData(300, true)]
    public void Explain_RandomQueries_IsTheScoreOfEveryHitAndNothingElsewhere(int count, bool expand)
    {
        var dice = new Dice((uint)count + 3);
        Passage[] passages = TestPassages.Random(dice, count);
        var probabilities = TestPassages.RandomProbabilities(dice, count);
        var searcher = new PassageSearcher(passages, TestPassages.Index(passages), TestPassages.RandomLabels(dice, count), probabilities);
        int explained = 0;
        for (int i = 0; i < 30; i++)
        {
            string text = RandomQueries.Write(dice, bounds: true);
            explained += AssertExplained(searcher, passages, text, new SearchOptions { Top = count, Expand = expand, IncludeWeak = true });
        }
        Assert.True(explained > 100);
    }

    [Fact]
    public void Explain_SeveralSegmentsAndRemovedPassages_IsTheScoreOfEveryHit()
    {
        var dice = new Dice(11);
        Passage[] passages = TestPassages.Random(dice, 300);
        PassageIndex index = PassageIndex.Build(passages[..100]).With(PassageIndex.Build(passages[100..])).Without([3, 99, 100, 250]);
        var searcher = new PassageSearcher(passages, index);
        for (int i = 0; i < 20; i++)
            AssertExplained(searcher, passages, RandomQueries.Write(dice), new SearchOptions { Top = 300, IncludeWeak = true });
        Assert.Empty(searcher.Explain(PassageQuery.Parse("tillid OR NOT tillid"), 100).Children);
    }

    [Theory]
    [InlineData("Hvordan skaber den uformelle dialog tillid?")]
    [InlineData("partssamarbejde MED udvalg TR")]
    [InlineData("medarbejderinddragelse forandringer økonomi")]
    [InlineData("\"uformelle samtaler\" OR tillid NEAR/5 leder")]
    [InlineData("samarbjede tillidsrepræsentant kind:paragraph page:5..25")]
    [InlineData("ledelse AND samarb* NOT region")]
    [InlineData("tillid")]
    [InlineData("kind:quotation")]
    public void Explain_Seeds_IsTheScoreOfEveryHit(string text)
    {
        foreach (bool expand in new[] { true, false })
            Assert.True(AssertExplained(Seeds.Value, SeedDocuments.Passages, text, new SearchOptions { Top = 1000, Expand = expand, IncludeWeak = true }) > 0 || !expand);
    }

    [Theory]
    [InlineData("samarbejde", "MED-samarbejdet er et samarbejde.", "as asked for “samarbejde”, 1 × 1|part “MED-samarbejdet”, 1 × 0.688")]
    [InlineData("TR", "Tillidsrepræsentanten og tillidsrepræsentanterne.", "abbreviation “Tillidsrepræsentanten, tillidsrepræsentanterne”, 2 × 0.813")]
    [InlineData("tillid ledelse", "Tillid er ledelse. Ledelse!", "as asked for “Tillid”, 1 × 1|as asked for “ledelse”, 2 × 1|near each other “Tillid … ledelse”, 1 × 0.313")]
    [InlineData("\"stor tillid\"", "En stor, stor tillid", "as asked for “stor tillid”, 1 × 1")]
    [InlineData("till*", "Tillid, tillykke", "as asked for “Tillid, tillykke”, 2 × 1")]
    public void Explain_Forms_AreThoseFoundWithWhatEachCounts(string query, string text, string expected)
    {
        Passage[] passages = TestPassages.Of(text, "Noget andet.");
        ScoreExplanation explanation = new PassageSearcher(passages, PassageIndex.Build(passages)).Explain(PassageQuery.Parse(query), 0);
        Assert.Equal(expected, string.Join('|', All(explanation).Where(n => n.Children.Count == 0 && n.Description.Contains(" × ", StringComparison.Ordinal) && !n.Description.StartsWith("weight", StringComparison.Ordinal)).Select(n => n.Description)));
    }

    [Fact]
    public void Explain_WordInTheHeading_CountsIt()
    {
        Passage[] passages = [TestPassages.One("Tillid er godt.") with { Section = ["Om tillid"] }, TestPassages.One("Andet.", "d2")];
        ScoreExplanation explanation = new PassageSearcher(passages, PassageIndex.Build(passages)).Explain(PassageQuery.Parse("tillid"), 0);
        Assert.Contains(All(explanation), n => n is { Description: "heading, 1 × 0.25", Score: 0.25 });
    }

    [Fact]
    public void Explain_Filters_ScoreNothing()
    {
        Passage[] passages = TestPassages.Of("Tillid er godt.");
        ScoreExplanation explanation = new PassageSearcher(passages, PassageIndex.Build(passages)).Explain(PassageQuery.Parse("tillid kind:paragraph"), 0);
        Assert.Equal(explanation.Score, explanation.Children[0].Score);
        Assert.Equal(("filter, scores nothing", 0.0), (explanation.Children[1].Description, explanation.Children[1].Score));
    }

    [Theory]
    [InlineData("da-DK")]
    [InlineData("tr-TR")]
    public void ToString_AnyCulture_IsTheSameTree(string culture)
    {
        PassageQuery query = PassageQuery.Parse("tillid TR");
        PassageHit hit = Seeds.Value.Search(query).Hits[0];
        int number = SeedDocuments.Passages.ToList().IndexOf(hit.Passage);
        string expected = Seeds.Value.Explain(query, number).ToString();
        Assert.Matches(@"^\d+\.\d+ sum of the alternatives that match\n  \d+\.\d+ “tillid”, weight × share\n    \d", expected);
        CultureInfo before = CultureInfo.CurrentCulture;
        try
        {
            CultureInfo.CurrentCulture = CultureInfo.GetCultureInfo(culture);
            Assert.Equal(expected, Seeds.Value.Explain(query, number).ToString());
        }
        finally
        {
            CultureInfo.CurrentCulture = before;
        }
    }

    [Fact]
    public void Explain_PassageThatIsNotThere_Throws()
    {
        PassageQuery query = PassageQuery.Parse("tillid");
        Assert.Throws<ArgumentOutOfRangeException>(() => Seeds.Value.Explain(query, -1));
        Assert.Throws<ArgumentOutOfRangeException>(() => Seeds.Value.Explain(query, SeedDocuments.Passages.Count));
    }

    private static IEnumerable<ScoreExplanation> All(ScoreExplanation node) => node.Children.SelectMany(All).Prepend(node);

    /// <summary>The number of hits.</summary>
    private static int AssertExplained(PassageSearcher searcher, IReadOnlyList<Passage> passages, string text, SearchOptions options)
    {
        PassageQuery query = PassageQuery.Parse(text);
        Dictionary<string, double> scores = searcher.Search(query, options).Hits.ToDictionary(h => h.Passage.Id, h => h.Score, StringComparer.Ordinal);
        for (int i = 0; i < passages.Count; i++)
        {
            ScoreExplanation explanation = searcher.Explain(query, i, options);
            bool isHit = scores.TryGetValue(passages[i].Id, out double score);
            Assert.True(explanation.Score == score, $"{text}: {explanation.Score} instead of {score} of {passages[i]}\n{explanation}");
            Assert.True(isHit || explanation.Description == "does not match", text);
            Assert.All(All(explanation), AssertAddsUp);
        }
        return scores.Count;
    }

    private static void AssertAddsUp(ScoreExplanation node)
    {
        if (node.Description.EndsWith("weight × share", StringComparison.Ordinal))
            Assert.InRange(node.Score - (node.Children[0].Score * node.Children[1].Score), -1e-5, 2.0 / Bm25.Scale);
        else if (node.Description.StartsWith("sum of", StringComparison.Ordinal) || node.Description.StartsWith("frequency", StringComparison.Ordinal))
            Assert.Equal(node.Score, node.Children.Sum(c => c.Score));
    }
}
