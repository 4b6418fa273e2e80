using DialogueAnalysis.Indexing;
using DialogueAnalysis.Querying;
using DialogueAnalysis.Tests.Indexing;

namespace DialogueAnalysis.Tests.Querying;

public sealed class WideningTests
{
    [Theory]
    [InlineData(700)]
    [InlineData(3_000)]
    public void Search_ManyPassagesUnderAHeading_FindsThemAll(int count)
    {
        Passage[] passages = [.. Enumerable.Range(0, count).Select(i => TestPassages.One(i % 7 == 0 ? "Vi talte om løn." : $"Hun kom nummer{i}.", $"d{i}") with { Section = ["Løn og pension"] })];
        var searcher = new PassageSearcher(passages, PassageIndex.Build(passages));
        Assert.Equal(count, searcher.Search(PassageQuery.Parse("løn"), count).Total);
        Assert.Equal(count, searcher.Search(PassageQuery.Parse("løn"), count).Hits.Count);
        Assert.All(searcher.Search(PassageQuery.Parse("løn pension"), new SearchOptions { Top = 10, IncludeWeak = true }).Hits, h => Assert.Contains("løn", h.Passage.Text, StringComparison.Ordinal));
    }

    [Fact]
    public void Search_Not_TakesAwayTheWordAlone()
    {
        PassageSearcher searcher = Searcher(("Tilliden er god.", "Løn"), ("Tilliden og lønnen er god.", "Samarbejde"), ("Tillid og gage.", "Samarbejde"));
        Assert.Equal(["d0", "d2"], searcher.Search(PassageQuery.Parse("tillid NOT løn")).Hits.Select(h => h.Passage.Document.Id).Order());
        Assert.Equal(["d0", "d2"], searcher.Search(PassageQuery.Parse("(tillid AND NOT løn) OR (løn AND xyzzy)")).Hits.Select(h => h.Passage.Document.Id).Order());
    }

    [Fact]
    public void Search_WordInTheHeadingAlone_KeepsTheOtherHighlights()
    {
        PassageSearcher searcher = Searcher(("Tilliden er god.", "Løn"), ("Ferien er lang.", "Løn"));
        PassageHit hit = Assert.Single(searcher.Search(PassageQuery.Parse("tillid AND løn")).Hits);
        Assert.Equal([new TextSpan(0, 8)], hit.Highlights);
    }

    [Theory]
    [InlineData("tillid", "tillid tilliden")]
    [InlineData("tillid", "Tillid: hvad er tillid?")]
    [InlineData("løn aftale", "løn aftale løn aftale løn aftale")]
    public void Search_WordsAgainAndAgain_CountOnce(string once, string again)
    {
        PassageSearcher searcher = Searcher(("Tilliden er god.", "Samarbejde"), ("Lønaftalen og tilliden.", "Aftaler"), ("En aftale om løn.", "Aftaler"));
        static (string, double)[] Of(SearchResult result) => [.. result.Hits.Select(h => (h.Passage.Id, h.Score))];
        Assert.Equal(Of(searcher.Search(PassageQuery.Parse(once))), Of(searcher.Search(PassageQuery.Parse(again))));
    }

    [Fact]
    public void Search_MisspeltInSeveralSegments_SuggestsWhatMostPassagesHold()
    {
        Passage[] passages = TestPassages.Of("Tillid her.", "Tillid der.", "Tillid nu.", "Tillad det.", "Tillad det nu.", "Tillid hjemme.", "Tillid ude.");
        PassageIndex index = PassageIndex.Build(passages[..2]).With(PassageIndex.Build(passages[2..5])).With(PassageIndex.Build(passages[5..]));
        Assert.Equal([new SpellingHint("tillxd", "tillid")], new PassageSearcher(passages, index).Search(PassageQuery.Parse("tillxd")).Suggestions);
        Assert.Equal([new SpellingHint("tillxd", "tillid")], new PassageSearcher(passages, index.Merged()).Search(PassageQuery.Parse("tillxd")).Suggestions);
    }

    [Fact]
    public void Search_AThousandUnknownWords_EndsSoonAndCanBeCancelled()
    {
        PassageSearcher searcher = Searcher(("Tilliden er god.", "Samarbejde"));
        PassageQuery query = PassageQuery.Parse(string.Join(' ', Enumerable.Range(0, 900).Select(i => $"qx{(char)('a' + i % 26)}z{i}w")));
        Assert.Empty(searcher.Search(query).Hits);
        Assert.Throws<OperationCanceledException>(() => searcher.Search(query, 10, new CancellationToken(canceled: true)));
    }

    [Theory]
    [InlineData()]
    [InlineData("!?")]
    public void Search_NoWordsAtAll_FindsNothing(params string[] texts)
    {
        Passage[] passages = TestPassages.Of(texts);
        PassageIndex built = PassageIndex.Build(passages), loaded = PassageIndex.Load(new MemoryStream(TestPassages.Saved(built)));
        Assert.All(new[] { built, loaded }, index => Assert.Equal(0, new PassageSearcher(passages, index).Search(PassageQuery.Parse("tillid samarbejde NOT løn")).Total));
        Assert.All(new[] { built, loaded }, index => Assert.Empty(new PassageSearcher(passages, index).Search(PassageQuery.Parse("tilxlid samarbejde")).Hits));
    }

    private static PassageSearcher Searcher(params (string Text, string Heading)[] texts)
    {
        Passage[] passages = [.. texts.Select((t, i) => TestPassages.One(t.Text, $"d{i}") with { Section = [t.Heading] })];
        return new PassageSearcher(passages, PassageIndex.Build(passages));
    }
}
