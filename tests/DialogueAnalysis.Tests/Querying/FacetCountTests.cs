using DialogueAnalysis.Querying;
using DialogueAnalysis.Tests.Indexing;

namespace DialogueAnalysis.Tests.Querying;

public sealed class FacetCountTests
{
    [Fact]
    public void Facets_RandomQueries_CountWhatTheQueryWithAFilterFinds()
    {
        var dice = new Dice(31);
        Passage[] passages = TestPassages.Random(dice, 200);
        var searcher = new PassageSearcher(passages, TestPassages.Index(passages, TestPassages.RandomLabels(dice, 200)));
        int counted = 0;
        for (int i = 0; i < 40; i++)
        {
            PassageQuery query = PassageQuery.Parse(RandomQueries.Write(dice));
            IReadOnlyList<FacetCount> counts = searcher.Facets(query, Enum.GetValues<Dimension>());
            foreach (FacetCount count in counts)
            {
                string filter = count.Dimension == Dimension.Year ? "date" : DimensionNames.Of(count.Dimension);
                int found = searcher.SearchExactly(PassageQuery.Parse($"{query} {filter}:{(count.Dimension is Dimension.Year or Dimension.Page ? count.Value : $"\"{count.Value}\"")}"), 0).Total;
                Assert.Equal(found, count.Count);
                counted++;
            }
            foreach (IGrouping<Dimension, FacetCount> dimension in counts.GroupBy(c => c.Dimension))
                Assert.Equal(dimension.OrderByDescending(c => c.Count).Select(c => c.Count), dimension.Select(c => c.Count));
            Assert.Equal(searcher.SearchExactly(query, 0).Total, counts.Where(c => c.Dimension == Dimension.Document).Sum(c => c.Count));
        }
        Assert.True(counted > 500);
    }

    [Fact]
    public void Facets_EqualCounts_AreInOrderOfTheNames()
    {
        Passage[] passages = [.. TestPassages.Of("tillid", "tillid", "tillid", "tillid").Select((p, i) => p with { Page = new[] { 10, 9, 100, 9 }[i] })];
        string[][] labels = [["ærlig"], ["Zebra"], ["aa"], ["zebra", "å"]];
        var searcher = new PassageSearcher(passages, TestPassages.Index(passages), labels);
        Assert.Equal(
            ["Category Zebra 2", "Category aa 1", "Category ærlig 1", "Category å 1", "Page 9 2", "Page 10 1", "Page 100 1"],
            searcher.Facets(PassageQuery.Parse("tillid"), [Dimension.Category, Dimension.Page]).Select(c => $"{c.Dimension} {c.Value} {c.Count}"));
        Assert.Empty(searcher.Facets(PassageQuery.Parse("ukendt"), [Dimension.Category]));
        Assert.Empty(searcher.Facets(PassageQuery.Parse("tillid"), []));
    }

    [Theory]
    [InlineData("sted", Dimension.Place)]
    [InlineData("DATE", Dimension.Year)]
    [InlineData("year", Dimension.Year)]
    [InlineData("taler", Dimension.Speaker)]
    public void TryFind_EnglishOrDanishName_IsTheDimension(string name, Dimension expected)
    {
        Assert.True(DimensionNames.TryFind(name, out Dimension dimension));
        Assert.Equal(expected, dimension);
        Assert.False(DimensionNames.TryFind(name + "x", out _));
    }

    [Fact]
    public void TryFind_NameOfEveryDimension_IsIt() =>
        Assert.All(Enum.GetValues<Dimension>(), d => Assert.True(DimensionNames.TryFind(DimensionNames.Of(d), out Dimension found) && found == d));
}
