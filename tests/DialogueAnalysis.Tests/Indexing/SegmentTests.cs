using DialogueAnalysis.Indexing;
using DialogueAnalysis.Querying;
using DialogueAnalysis.Tests.Querying;

namespace DialogueAnalysis.Tests.Indexing;

public sealed class SegmentTests
{
    [Theory]
    [InlineData(0)]
    [InlineData(3)]
    [InlineData(600)]
    public void Merged_SeveralSegments_SavesTheBytesOfOneBuild(int count)
    {
        var dice = new Dice((uint)count + 5);
        Passage[] passages = TestPassages.Random(dice, count);
        string[][] labels = TestPassages.RandomLabels(dice, count);
        PassageIndex pieces = Pieces(dice, passages, labels);
        Assert.Equal(TestPassages.Saved(TestPassages.Index(passages, labels)), TestPassages.Saved(pieces.Merged()));
        Assert.Equal(TestPassages.Index(passages, labels).Fingerprint, pieces.Fingerprint);
        Assert.True(pieces.IsOf(passages));
    }

    [Fact]
    public void Merged_PassagesRemoved_SavesTheBytesOfABuildWithoutThem()
    {
        var dice = new Dice(8);
        Passage[] passages = TestPassages.Random(dice, 500);
        string[][] labels = TestPassages.RandomLabels(dice, 500);
        int[] removed = [.. Enumerable.Range(0, 500).Where(_ => dice.OneIn(3))];
        PassageIndex index = Pieces(dice, passages, labels).Without(removed[..20]).Without(removed);
        Assert.Equal((500, removed.Length), (index.Count, index.RemovedCount));
        Assert.True(Enumerable.Range(0, 500).All(p => index.IsRemoved(p) == removed.Contains(p)));
        int[] left = [.. Enumerable.Range(0, 500).Except(removed)];
        PassageIndex expected = TestPassages.Index([.. left.Select(p => passages[p])], [.. left.Select(p => labels[p])]);
        Assert.Equal(TestPassages.Saved(expected), TestPassages.Saved(index.Merged()));
        Assert.Equal(TestPassages.Saved(index), TestPassages.Saved(PassageIndex.Load(new MemoryStream(TestPassages.Saved(index)))));
    }

    [Fact]
    public void Search_SeveralSegmentsAndRemovedPassages_FindsTheSameWithoutThem()
    {
        var dice = new Dice(9);
        Passage[] passages = TestPassages.Random(dice, 700);
        string[][] labels = TestPassages.RandomLabels(dice, 700);
        int[] removed = [.. Enumerable.Range(0, 700).Where(_ => dice.OneIn(4))];
        var one = new PassageSearcher(passages, TestPassages.Index(passages, labels));
        PassageIndex pieces = Pieces(dice, passages, labels);
        var several = new PassageSearcher(passages, pieces);
        var without = new PassageSearcher(passages, pieces.Without(removed));
        HashSet<string> gone = [.. removed.Select(p => passages[p].Id)];
        for (int i = 0; i < 100; i++)
        {
            PassageQuery query = PassageQuery.Parse(RandomQueries.Write(dice));
            SearchResult expected = one.SearchExactly(query, 700);
            Assert.Equal(expected.Hits.Select(h => (h.Passage.Id, h.Score)), several.SearchExactly(query, 700).Hits.Select(h => (h.Passage.Id, h.Score)));
            SearchResult left = without.SearchExactly(query, 5);
            Assert.Equal(expected.Hits.Count(h => !gone.Contains(h.Passage.Id)), left.Total);
            Assert.Equal(expected.Hits.Where(h => !gone.Contains(h.Passage.Id)).Take(5).Select(h => (h.Passage.Id, h.Score)), left.Hits.Select(h => (h.Passage.Id, h.Score)));
        }
    }

    [Fact]
    public void Without_NoSuchPassage_Throws()
    {
        PassageIndex index = PassageIndex.Build(TestPassages.Of("på", "år"));
        Assert.Throws<ArgumentOutOfRangeException>(() => index.Without([2]));
        Assert.Throws<ArgumentOutOfRangeException>(() => index.Without([-1]));
        Assert.Throws<ArgumentOutOfRangeException>(() => index.IsRemoved(2));
    }

    private static PassageIndex Pieces(Dice dice, Passage[] passages, string[][] labels)
    {
        PassageIndex all = TestPassages.Index([]);
        for (int start = 0; start < passages.Length;)
        {
            int end = Math.Min(passages.Length, start + 1 + dice.Below(200));
            all = all.With(TestPassages.Index(passages[start..end], labels[start..end]));
            start = end;
        }
        return all;
    }
}
