using DialogueAnalysis.Indexing;
using DialogueAnalysis.Querying;
using DialogueAnalysis.Tests.Indexing;

namespace DialogueAnalysis.Tests.Querying;

/// <summary>What words of a query stand for, found and shown in the passages.</summary>
public sealed class SearchExpansionTests
{
    [Theory]
    [InlineData("samarbejde", "MED-samarbejdet er godt.", "MED-samarbejdet:Part")]
    [InlineData("medarbejderinddragelse", "Inddragelse af de berørte medarbejdere er vigtig.", "Inddragelse:Parts|medarbejdere:Parts")]
    [InlineData("TR", "Spørg tillidsrepræsentanten om det.", "tillidsrepræsentanten:Abbreviation")]
    [InlineData("tillidsrepræsentant", "Spørg TR'en om det.", "TR'en:Abbreviation")]
    [InlineData("besparelse", "En ny nedskæring er på vej.", "nedskæring:Synonym")]
    [InlineData("fagforening", "Vi spurgte FOA om det.", "FOA:Narrower")]
    [InlineData("mænd", "En mand sagde det.", "mand:Form")]
    [InlineData("arbejdsmiljoe", "Et godt arbejdsmiljø betyder meget.", "arbejdsmiljø:Spelling")]
    [InlineData("moede", "På mødet talte de om det.", "mødet:Spelling")]
    [InlineData("aarsag", "Der var en årsag til det.", "årsag:Spelling")]
    [InlineData("årsag", "Der var en aarsag til det.", "aarsag:Spelling")]
    [InlineData("MED udvalg", "Det tog MED-udvalget op.", "MED-udvalget:Joined")]
    [InlineData("MED-udvalg", "Det tog et MED udvalg op.", "MED:Parts|MED udvalg:Joined|udvalg:Parts")]
    [InlineData("MEDudvalg", "Det tog MED-udvalget op.", "MED-udvalget:Joined")]
    [InlineData("samarbjede", "Et godt samarbejde er vigtigt.", "samarbejde:Spelling")]
    public void Search_Expansion_IsFoundShownAndNamed(string query, string text, string expected)
    {
        PassageSearcher searcher = Searcher(text, "Noget helt andet.");
        PassageHit hit = Assert.Single(searcher.Search(PassageQuery.Parse(query)).Hits);
        Assert.Equal(text, hit.Passage.Text);
        Assert.Equal(expected, string.Join('|', hit.Matches.Where(m => m.Kind is not (null or ExpansionKind.Part) || expected.EndsWith(":Part", StringComparison.Ordinal)).Select(m => $"{m.Span.In(text)}:{m.Kind}").Distinct()));
        Assert.Equal(Highlighter.Join(hit.Matches), hit.Highlights);
    }

    [Theory]
    [InlineData("samarbejde", "MED-samarbejdet er godt.")]
    [InlineData("TR", "Spørg tillidsrepræsentanten om det.")]
    [InlineData("tillidsrepræsentant", "Spørg TR'en om det.")]
    [InlineData("besparelse", "En ny nedskæring er på vej.")]
    [InlineData("arbejdsmiljoe", "Et godt arbejdsmiljø betyder meget.")]
    [InlineData("MED-udvalg", "Det tog et MED udvalg op.")]
    [InlineData("samarbjede", "Et godt samarbejde er vigtigt.")]
    public void Search_WithoutExpansion_FindsTheWordsAlone(string query, string text)
    {
        SearchResult result = Searcher(text).SearchExactly(PassageQuery.Parse(query));
        Assert.Equal((0, 0), (result.Total, result.Suggestions.Count));
    }

    [Theory]
    [InlineData("tillid", "Spørg tillidsrepræsentanten, TR, eller tillidsvalgte.")]
    [InlineData("tillidsrepræsentant", "Tillid er godt. Der er tillid til alle.")]
    [InlineData("TR", "Tillid er godt. Der er tillid til alle.")]
    [InlineData("=TR", "Spørg tillidsrepræsentanten om det.")]
    [InlineData("\"TR\"", "Spørg tillidsrepræsentanten om det.")]
    [InlineData("MED", "Hun kom med et forslag.")]
    public void Search_WhatOnlyLooksAlike_IsNotFound(string query, string text) => Assert.Equal(0, Searcher(text).Search(PassageQuery.Parse(query)).Total);

    [Theory]
    [InlineData("TR'en")]
    [InlineData("TR’en")]
    public void Search_Apostrophes_AreTheWordItself(string query)
    {
        const string Text = "TR'en, TR’en og TR sagde det.";
        PassageHit hit = Assert.Single(Searcher(Text).Search(PassageQuery.Parse(query)).Hits);
        Assert.Equal(["TR'en", "TR’en", "TR"], hit.Matches.Where(m => m.Kind is null).Select(m => m.Span.In(Text)));
    }

    [Fact]
    public void Search_WordItself_ComesBeforeWhatStandsForIt()
    {
        PassageSearcher searcher = Searcher("En ny nedskæring er på vej.", "En ny besparelse er på vej.");
        Assert.Equal(["d1@0", "d0@0"], searcher.Search(PassageQuery.Parse("besparelse")).Hits.Select(h => h.Passage.Id));
    }

    [Theory]
    [InlineData("samarbjede", "samarbejde")]
    [InlineData("medarbjedere", "medarbejdere")]
    public void Search_WordThatIsNowhere_SaysWhatWasLookedForInstead(string written, string expected)
    {
        SearchResult result = Searcher("Et godt samarbejde med medarbejdere.", "Samarbejdet er godt.").Search(PassageQuery.Parse(written));
        Assert.Equal([new SpellingHint(written, expected)], result.Suggestions);
        Assert.True(result.Total > 0);
    }

    [Fact]
    public void Search_OwnThesaurus_StandsForTheDefault()
    {
        Passage[] passages = TestPassages.Of("Spørg tillidsrepræsentanten.", "Spørg talsmanden.");
        var searcher = new PassageSearcher(passages, PassageIndex.Build(passages), thesaurus: DialogueAnalysis.Language.ThesaurusParser.Parse("egen.txt", "TR = talsmand\n"));
        Assert.Equal(["d1@0"], searcher.Search(PassageQuery.Parse("TR")).Hits.Select(h => h.Passage.Id));
    }

    [Fact]
    public void Search_HoldsOnlySomeOfTheWords_IsListedOnlyWhereAskedFor()
    {
        PassageSearcher searcher = Searcher(["Tillid, samtaler og økonomi i hverdagen.", .. Enumerable.Range(0, 12).Select(i => $"Økonomi er emne nummer {i}.")]);
        PassageQuery query = PassageQuery.Parse("tillid samtaler økonomi");
        SearchResult few = searcher.Search(query, 100), all = searcher.Search(query, new SearchOptions { Top = 100, IncludeWeak = true });
        Assert.Equal((1, 13, true), (few.Hits.Count, few.Total, few.HasWeak));
        Assert.Equal((13, 13, false), (all.Hits.Count, all.Total, all.HasWeak));
    }

    private static PassageSearcher Searcher(params string[] texts)
    {
        Passage[] passages = TestPassages.Of(texts);
        return new PassageSearcher(passages, PassageIndex.Build(passages));
    }
}
