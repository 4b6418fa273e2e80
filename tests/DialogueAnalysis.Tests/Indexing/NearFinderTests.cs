using DialogueAnalysis.Indexing;

namespace DialogueAnalysis.Tests.Indexing;

public sealed class NearFinderTests
{
    [Theory]
    [InlineData("a x b", 0, "")]
    [InlineData("a x b", 1, "a0 b2")]
    [InlineData("b x a", 1, "b0 a2")]
    [InlineData("a x a b", 9, "a2 b3")]
    [InlineData("a b b a", 9, "a0 b1|b2 a3")]
    [InlineData("a a a b", 9, "a2 b3")]
    [InlineData("a x x b x a", 1, "b3 a5")]
    public void Find_TwoWords_AreTakenFromLeftToRightAsNarrowAsCanBe(string text, int distance, string expected)
    {
        string[] words = text.Split(' ');
        List<NearOccurrence> occurrences = [.. words.Select((w, i) => (w, i)).Where(w => w.w != "x").Select(w => new NearOccurrence(w.i, 1, w.w[0] - 'a')).Order()];
        var finds = new List<int[]>();
        Assert.Equal(expected.Split('|', StringSplitOptions.RemoveEmptyEntries).Length, new NearFinder(2, distance).Find(occurrences, finds));
        Assert.Equal(expected, string.Join('|', finds.Select(f => string.Join(' ', f.Select(i => $"{(char)('a' + occurrences[i].Term)}{occurrences[i].Start}")))));
    }

    [Fact]
    public void FindAndPartners_RandomOccurrences_AreAsTryingAllOfThem()
    {
        var dice = new Dice(12);
        int found = 0;
        for (int i = 0; i < 1500; i++)
        {
            int terms = 2 + dice.Below(3), distance = 1 + dice.Below(6);
            List<NearOccurrence> all = [.. Enumerable.Range(0, dice.Below(10)).Select(_ => new NearOccurrence(dice.Below(16), 1 + dice.Below(2), dice.Below(terms))).Distinct().Order()];
            var finder = new NearFinder(terms, distance);
            var finds = new List<int[]>();
            Assert.Equal(finder.Find(all), finder.Find(all, finds));
            found += finds.Count;
            NearOccurrence[][] possible = [.. Choices(all, terms, 0).Where(c => IsNear(c, distance))];
            Assert.Equal(possible.SelectMany(c => c).Distinct().Order(), finder.Partners(all));
            Assert.Equal(possible.Length > 0, finds.Count > 0);
            int free = 0;
            foreach (int[] find in finds)
            {
                NearOccurrence[] members = [.. find.Select(n => all[n])];
                Assert.True(IsNear(members, distance) && members.Select(m => m.Term).Distinct().Count() == terms && members[0].Start >= free);
                Assert.Equal(members.Order(), members);
                free = members[^1].End;
            }
        }
        Assert.True(found > 300);
    }

    [Fact]
    public void Find_ManyTermsOfManyOccurrences_Ends()
    {
        List<NearOccurrence> all = [.. Enumerable.Range(0, 2000).SelectMany(i => Enumerable.Range(0, NearFinder.MaxTerms).Select(t => new NearOccurrence(i * 2, 1, t))).Order()];
        Assert.Equal(0, new NearFinder(NearFinder.MaxTerms, 6).Find(all));
        Assert.Equal(250, new NearFinder(NearFinder.MaxTerms, 7).Find(all));
    }

    private static IEnumerable<NearOccurrence[]> Choices(List<NearOccurrence> all, int terms, int term) =>
        term == terms ? [[]] : all.Where(o => o.Term == term).SelectMany(o => Choices(all, terms, term + 1).Select(rest => (NearOccurrence[])[o, .. rest]));

    private static bool IsNear(NearOccurrence[] chosen, int distance)
    {
        NearOccurrence[] sorted = [.. chosen.Order()];
        return sorted.Zip(sorted.Skip(1)).All(p => p.First.End <= p.Second.Start) && sorted[^1].End - sorted[0].Start - sorted.Sum(o => o.Length) <= distance;
    }
}
