using System.Globalization;
using DialogueAnalysis.Indexing;
using DialogueAnalysis.Querying;
using DialogueAnalysis.Tests.Indexing;

namespace DialogueAnalysis.Tests.Querying;

public sealed class PassageSearcherTests
{
    [Theory]
    [InlineData(0)]
    [InlineData(1)]
    [InlineData(7)]
    [InlineData(127)]
    [InlineData(128)]
    [InlineData(129)]
    [InlineData(700)]
    public void Search_RandomQueries_AnswersAsLookingAtEveryPassage(int count)
    {
        var dice = new Dice((uint)count + 17);
        Passage[] passages = TestPassages.Random(dice, count);
        string[][] labels = TestPassages.RandomLabels(dice, count);
        Dictionary<string, IReadOnlyList<double>> probabilities = TestPassages.RandomProbabilities(dice, count);
        var searcher = new PassageSearcher(passages, TestPassages.Index(passages, labels), null, probabilities);
        var labelled = new PassageSearcher(passages, TestPassages.Index(passages), labels, probabilities);
        var naive = new NaiveSearch(passages, labels, probabilities);
        var number = passages.Select((p, i) => (p.Id, i)).ToDictionary(p => p.Id, p => p.i, StringComparer.Ordinal);
        int found = 0;
        for (int i = 0; i < 150; i++)
        {
            string text = RandomQueries.Write(dice, bounds: true);
            PassageQuery query = PassageQuery.Parse(text);
            List<(int Passage, double Score)> expected = naive.Find(query);
            SearchResult all = searcher.SearchExactly(query, Math.Max(1, count));
            Assert.True(expected.Count == all.Total, $"{text}: {all.Total} instead of {expected.Count}");
            found += all.Total;
            (int Passage, double Score)[] actual = [.. all.Hits.Select(h => (number[h.Passage.Id], h.Score))];
            Assert.Equal(expected.Select(e => e.Passage), actual.Select(a => a.Passage).Order());
            foreach (((int passage, double score), (int same, double wanted)) in actual.OrderBy(a => a.Passage).Zip(expected))
                Assert.True(passage == same && Math.Abs(score - wanted) < 2e-3, text);
            Assert.Equal(actual.OrderByDescending(a => a.Score).ThenBy(a => a.Passage), actual);

            SearchResult top = labelled.SearchExactly(query, 5);
            Assert.Equal(all.Total, top.Total);
            Assert.Equal(all.Hits.Take(5).Select(h => (h.Passage.Id, h.Score)), top.Hits.Select(h => (h.Passage.Id, h.Score)));
            Assert.Equal(all.Total, searcher.SearchExactly(query, 0).Total);
        }
        Assert.True(count < 7 || found > 100);
    }

    [Fact]
    public void Search_EqualScores_KeepsTheOrderOfThePassages()
    {
        PassageSearcher searcher = Searcher([.. Enumerable.Range(0, 400).Select(i => $"Tillid nummer{i}")]);
        SearchResult result = searcher.SearchExactly(PassageQuery.Parse("tillid"), 3);
        Assert.Equal(400, result.Total);
        Assert.Equal(["d0@0", "d1@0", "d2@0"], result.Hits.Select(h => h.Passage.Id));
    }

    [Theory]
    [InlineData("MED", new[] { 0 })]
    [InlineData("med", new[] { 1 })]
    [InlineData("=MED", new[] { 0 })]
    [InlineData("TR", new[] { 2 })]
    [InlineData("TR'en", new[] { 2 })]
    [InlineData("TR’en", new[] { 2 })]
    [InlineData("på", new[] { 3 })]
    [InlineData("pa\u030A", new[] { 3 })]
    [InlineData("åben", new[] { 3 })]
    [InlineData("=åbne", new int[0])]
    [InlineData("\"mål samarbejde\"", new[] { 4 })]
    [InlineData("sø*", new[] { 5 })]
    public void Search_LettersAndAcronyms_FindsWhatIsMeant(string query, int[] expected)
    {
        PassageSearcher searcher = Searcher(
            "Vi drøftede det i MED i går.", "Hun kom med et forslag.", "Så gik TR'en til lederen.", "Døren står pa\u030A klem og er åben.", "Vi har fælles mål. Samarbejdet går godt.", "Søen er blå.");
        Assert.Equal(expected, searcher.SearchExactly(PassageQuery.Parse(query)).Hits.Select(h => int.Parse(h.Passage.Document.Id[1..], CultureInfo.InvariantCulture)).Order());
    }

    [Theory]
    [InlineData("da-DK")]
    [InlineData("tr-TR")]
    public void Search_OtherCulture_AnswersTheSame(string culture)
    {
        static string Answer()
        {
            var dice = new Dice(5);
            Passage[] passages = TestPassages.Random(dice, 200);
            var searcher = new PassageSearcher(passages, TestPassages.Index(passages, TestPassages.RandomLabels(dice, 200)));
            return string.Join('\n', Enumerable.Range(0, 60).Select(_ =>
            {
                PassageQuery query = PassageQuery.Parse(RandomQueries.Write(dice));
                return query + string.Join(';', searcher.SearchExactly(query).Hits.Select(h => h.Passage.Id + BitConverter.DoubleToInt64Bits(h.Score) + h.Snippet));
            }));
        }
        string expected = Answer();
        CultureInfo before = CultureInfo.CurrentCulture;
        try
        {
            CultureInfo.CurrentCulture = CultureInfo.GetCultureInfo(culture);
            Assert.Equal(expected, Answer());
        }
        finally
        {
            CultureInfo.CurrentCulture = before;
        }
    }

    [Fact]
    public void Search_FromManyThreads_AnswersTheSame()
    {
        Passage[] passages = TestPassages.Random(new Dice(9), 300);
        var searcher = new PassageSearcher(passages, TestPassages.Index(passages));
        PassageQuery query = PassageQuery.Parse("leder tillid \"det MED\" mø*");
        string Answer() => string.Join(';', searcher.SearchExactly(query).Hits.Select(h => h.Passage.Id));
        string expected = Answer();
        Assert.All(Enumerable.Range(0, 64).AsParallel().Select(_ => Answer()).ToArray(), answer => Assert.Equal(expected, answer));
    }

    [Theory]
    [InlineData("Hvordan skaber den uformelle dialog tillid?")]
    [InlineData("\"uformelle dialog\" OR \"uformel dialog\"")]
    [InlineData("tillid AND ledere NOT region")]
    [InlineData("MED-udvalg")]
    public void Search_Seeds_HighlightsWhatItFound(string text)
    {
        Passage[] passages = [.. TestPassages.Seed("000_644b118cc10848e8.txt"), .. TestPassages.Seed("003_3454f305a9a7a8da.txt")];
        SearchResult result = new PassageSearcher(passages, PassageIndex.Build(passages)).SearchExactly(PassageQuery.Parse(text), 20);
        Assert.NotEmpty(result.Hits);
        foreach (PassageHit hit in result.Hits)
        {
            Assert.NotEmpty(hit.Highlights);
            Assert.True(hit.Score > 0);
            Assert.InRange(hit.Snippet.Length, 1, 160);
            Assert.Equal(hit.Highlights.Count, hit.SourceHighlights.Count);
            for (int i = 0; i < hit.Highlights.Count; i++)
            {
                TextSpan span = hit.Highlights[i];
                Assert.True(span.Length > 0 && span.End <= hit.Passage.Text.Length && (i == 0 || span.Start >= hit.Highlights[i - 1].End));
                string blanks = string.Join(' ', hit.SourceHighlights[i].In(hit.Passage.Document.Text).Split((char[]?)null, StringSplitOptions.RemoveEmptyEntries));
                Assert.Equal(span.In(hit.Passage.Text), blanks);
            }
        }
    }

    [Theory]
    [InlineData("tillid", "Tilliden|tillid")]
    [InlineData("=tillid", "tillid")]
    [InlineData("\"god tillid\"", "god, tillid")]
    [InlineData("till* NOT fravær", "Tilliden|tillid")]
    [InlineData("(tillid AND fravær) OR leder", "lederne")]
    [InlineData("kind:paragraph", "")]
    [InlineData("god NEAR/1 tillid", "god|tillid")]
    [InlineData("tillid NEAR/3 læres", "tillid|læres")]
    [InlineData("tillid NEAR/4 leder", "Tilliden|lederne|tillid")]
    [InlineData("(god OR læres) NEAR/1 tillid", "god|tillid|læres")]
    [InlineData("tillid NEAR tillid", "Tilliden|tillid")]
    [InlineData("\"til lederne\" NEAR/0003 =tillid", "til lederne|tillid")]
    [InlineData("(tillid NEAR/1 fravær) OR leder", "lederne")]
    public void Search_Highlights_AreTheWordsThatMatch(string query, string expected)
    {
        PassageHit hit = Assert.Single(Searcher("Tilliden til lederne er god, tillid skal læres.").SearchExactly(PassageQuery.Parse(query)).Hits);
        Assert.Equal(expected, string.Join('|', hit.Highlights.Select(h => h.In(hit.Passage.Text))));
    }

    [Fact]
    public void Search_LabelsGivenToTheSearcher_ReplaceThoseOfTheIndex()
    {
        Passage[] passages = TestPassages.Of("et", "to");
        PassageIndex index = TestPassages.Index(passages, [["trust"], []]);
        Assert.Equal(["trust"], Assert.Single(new PassageSearcher(passages, index).SearchExactly(PassageQuery.Parse("category:trust")).Hits).Labels);
        PassageHit hit = Assert.Single(new PassageSearcher(passages, index, [[], ["trust", "multi-site"]]).SearchExactly(PassageQuery.Parse("category:trust")).Hits);
        Assert.Equal("to", hit.Passage.Text);
        Assert.Equal(["trust", "multi-site"], hit.Labels);
    }

    [Theory]
    [InlineData("a NEAR/2 b", "a b x b|a x b y c|a x y b|b y a x|b, b x. a|c. (b) a|x b a")]
    [InlineData("a NÆR/1 b", "a b x b|a x b y c|b y a x|b, b x. a|c. (b) a|x b a")]
    [InlineData("a NEAR/2 b NEAR/2 c", "a x b y c|c. (b) a")]
    [InlineData("a NEAR/1 a", "a x a")]
    [InlineData("\"a b\" NEAR/3 b", "a b x b")]
    [InlineData("(a OR c) NEAR/1 (c OR b)", "a b x b|a x b y c|b y a x|b, b x. a|c. (b) a|x b a")]
    [InlineData("a NEAR ukendt", "")]
    public void Search_Near_CountsTheOtherWordsAmongThem(string query, string expected)
    {
        PassageSearcher searcher = Searcher("a x y b", "b y a x", "x b a", "a x b y c", "c. (b) a", "a x a", "a b x b", "b, b x. a", "a");
        Assert.Equal(expected, string.Join('|', searcher.SearchExactly(PassageQuery.Parse(query)).Hits.Select(h => h.Passage.Text).Order(StringComparer.Ordinal)));
    }

    [Theory]
    [InlineData("category:trust>0.8", "to")]
    [InlineData("category:trust>=0,8", "et to")]
    [InlineData("category:TRUST < 0.8", "tre")]
    [InlineData("category:trust<=0.8.", "et tre")]
    [InlineData("category:m*>0.5", "et")]
    [InlineData("NOT category:trust>0.5", "tre")]
    [InlineData("category:trust", "tre")]
    public void Search_Probability_IsThatOfTheClassifierNotTheLabel(string query, string expected)
    {
        Passage[] passages = TestPassages.Of("et", "to", "tre");
        var searcher = new PassageSearcher(passages, TestPassages.Index(passages), [[], [], ["trust"]], new Dictionary<string, IReadOnlyList<double>> { ["trust"] = [0.8, 0.81, 0.1], ["multi-site"] = [0.6, 0.2, 0] });
        Assert.Equal(expected, string.Join(' ', searcher.SearchExactly(PassageQuery.Parse(query)).Hits.Select(h => h.Passage.Text)));
    }

    [Fact]
    public void Search_ProbabilityThatIsNotKnown_SaysWhere()
    {
        var unknown = Assert.Throws<QuerySyntaxException>(() => Searcher("tillid").SearchExactly(PassageQuery.Parse("tillid category:trust>0.8")));
        Assert.Equal(16, unknown.Position);
        Passage[] passages = TestPassages.Of("et");
        var searcher = new PassageSearcher(passages, TestPassages.Index(passages), null, new Dictionary<string, IReadOnlyList<double>> { ["multi-site"] = [0.6] });
        var other = Assert.Throws<QuerySyntaxException>(() => searcher.SearchExactly(PassageQuery.Parse("category:trust>0.8")));
        Assert.Contains("multi-site", other.Message, StringComparison.Ordinal);
    }

    [Fact]
    public void Constructor_OtherNumberOfProbabilities_Throws() =>
        Assert.Throws<ArgumentException>(() => new PassageSearcher(TestPassages.Of("en"), TestPassages.Index(TestPassages.Of("en")), null, new Dictionary<string, IReadOnlyList<double>> { ["trust"] = [] }));

    [Fact]
    public void Search_Cancelled_Throws()
    {
        using var source = new CancellationTokenSource();
        source.Cancel();
        Assert.Throws<OperationCanceledException>(() => Searcher("tillid").Search(PassageQuery.Parse("tillid"), 10, source.Token));
    }

    [Fact]
    public void Constructor_OtherNumberOfPassages_Throws() =>
        Assert.Throws<ArgumentException>(() => new PassageSearcher(TestPassages.Of("en"), PassageIndex.Build([])));

    private static PassageSearcher Searcher(params string[] texts)
    {
        Passage[] passages = TestPassages.Of(texts);
        return new PassageSearcher(passages, PassageIndex.Build(passages));
    }
}
