using DialogueAnalysis.Querying;

namespace DialogueAnalysis.Tests.Querying;

public sealed class SpellingSuggesterTests
{
    private const string Alphabet = "aeoæøåbnr";

    [Theory]
    [InlineData("tilid", "tillid", 2)]
    [InlineData("samarbjede", "samarbejde", 2)]
    [InlineData("moede", "møde", 1)]
    [InlineData("møde", "moede", 1)]
    [InlineData("raad", "råd", 1)]
    [InlineData("inddragelsse", "inddragelse", 2)]
    [InlineData("medarbejdrne", "medarbejderne", 2)]
    [InlineData("udvaljet", "udvalget", 2)]
    [InlineData("udvljt", "udvalget", null)]
    [InlineData("leder", "lederen", null)]
    [InlineData("ledermøde", "ledermøderne", null)]
    [InlineData("lederme", "lederne", 2)]
    [InlineData("tid", "tide", null)]
    [InlineData("møde", "møde", null)]
    [InlineData("nøde", "møde", 3)]
    public void Offer_Term_IsSuggestedAtItsDistance(string word, string term, int? cost) =>
        Assert.Equal(cost is int c ? [new SpellingSuggestion(term, c, 7)] : [], Suggest(word, 3, (term, 7)));

    [Fact]
    public void Best_ManyTerms_AreNearestThenSameFirstLetterThenMostFrequentThenOrdinal() =>
        Assert.Equal(
            ["måde", "mede", "mide", "bøde"],
            Suggest("møde", 4, ("bøde", 900), ("mide", 5), ("mede", 5), ("måde", 6), ("gøde", 1)).Select(s => s.Term));

    [Fact]
    public void Offer_RandomTerms_FindsWhatTheWholeTableFinds()
    {
        var random = new Random(1964);
        for (int i = 0; i < 40_000; i++)
        {
            string word = Letters(random, 4, 11), term = random.Next(2) == 0 ? Letters(random, 1, 12) : Mutated(random, word);
            int allowed = word.Length < 8 ? 2 : 4, distance = WholeTable(word, term);
            SpellingSuggestion[] found = [.. Suggest(word, 1, (term, 1))];
            int? expected = distance > 0 && distance <= allowed ? distance + (word[0] == term[0] ? 0 : 1) : null;
            Assert.True(found.Select(s => (int?)s.Cost).FirstOrDefault() == expected, $"{word} {term}: {found.FirstOrDefault()} and {expected}");
        }
    }

    [Fact]
    public void Offer_ManyTerms_FindsTheBestOfAll()
    {
        var random = new Random(1985);
        for (int i = 0; i < 300; i++)
        {
            string word = Letters(random, 6, 9);
            (string Term, int Passages)[] terms = [.. Enumerable.Range(0, 60).Select(_ => Mutated(random, word)).Where(t => t.Length > 0).Distinct().Select(t => (t, random.Next(1, 4)))];
            string[] expected =
            [
                .. terms.Select(t => (t.Term, t.Passages, Distance: WholeTable(word, t.Term)))
                    .Where(t => t.Distance > 0 && t.Distance <= (word.Length < 8 ? 2 : 4))
                    .OrderBy(t => t.Distance + (t.Term[0] == word[0] ? 0 : 1)).ThenByDescending(t => t.Passages).ThenBy(t => t.Term, StringComparer.Ordinal)
                    .Take(3).Select(t => t.Term),
            ];
            Assert.Equal(expected, Suggest(word, 3, terms).Select(s => s.Term));
        }
    }

    [Fact]
    public void Offer_TermsThatAreFarAway_AllocatesNothing()
    {
        var suggester = new SpellingSuggester("inddragelsse");
        string[] terms = ["udvalg", "inddrivelser", "samarbejdets", "inddragende", "ombygning", "indgribelse"];
        Array.ForEach(terms, t => suggester.Offer(t, 1));
        long before = GC.GetAllocatedBytesForCurrentThread();
        foreach (string term in terms)
            suggester.Offer(term, 1);
        Assert.Equal(before, GC.GetAllocatedBytesForCurrentThread());
        Assert.Empty(suggester.Best);
    }

    private static IReadOnlyList<SpellingSuggestion> Suggest(string word, int most, params (string Term, int Passages)[] terms)
    {
        var suggester = new SpellingSuggester(word, most);
        foreach ((string term, int passages) in terms)
            suggester.Offer(term, passages);
        return suggester.Best;
    }

    private static string Letters(Random random, int least, int most) =>
        string.Concat(Enumerable.Range(0, random.Next(least, most + 1)).Select(_ => Alphabet[random.Next(Alphabet.Length)]));

    private static string Mutated(Random random, string word)
    {
        var letters = word.ToList();
        for (int edits = random.Next(1, 4); edits > 0 && letters.Count > 1; edits--)
        {
            int at = random.Next(letters.Count - 1);
            switch (random.Next(4))
            {
                case 0: letters.RemoveAt(at); break;
                case 1: letters.Insert(at, Alphabet[random.Next(Alphabet.Length)]); break;
                case 2: letters[at] = Alphabet[random.Next(Alphabet.Length)]; break;
                default: (letters[at], letters[at + 1]) = (letters[at + 1], letters[at]); break;
            }
        }
        return string.Concat(letters);
    }

    // The same distance, all of its table and without any bound.
    private static int WholeTable(string a, string b)
    {
        int[,] table = new int[a.Length + 1, b.Length + 1];
        for (int i = 0; i <= a.Length; i++)
        {
            for (int j = 0; j <= b.Length; j++)
            {
                int best = i == 0 && j == 0 ? 0 : int.MaxValue / 2;
                if (i > 0)
                    best = Math.Min(best, table[i - 1, j] + 2);
                if (j > 0)
                    best = Math.Min(best, table[i, j - 1] + 2);
                if (i > 0 && j > 0)
                    best = Math.Min(best, table[i - 1, j - 1] + (a[i - 1] == b[j - 1] ? 0 : 2));
                if (i > 1 && j > 1 && a[i - 1] == b[j - 2] && a[i - 2] == b[j - 1])
                    best = Math.Min(best, table[i - 2, j - 2] + 2);
                if (i > 1 && j > 0 && (a[(i - 2)..i], b[j - 1]) is ("ae", 'æ') or ("oe", 'ø') or ("aa", 'å'))
                    best = Math.Min(best, table[i - 2, j - 1] + 1);
                if (i > 0 && j > 1 && (b[(j - 2)..j], a[i - 1]) is ("ae", 'æ') or ("oe", 'ø') or ("aa", 'å'))
                    best = Math.Min(best, table[i - 1, j - 2] + 1);
                table[i, j] = best;
            }
        }
        return table[a.Length, b.Length];
    }
}
