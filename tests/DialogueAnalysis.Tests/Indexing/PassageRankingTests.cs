using DialogueAnalysis.Indexing;

namespace DialogueAnalysis.Tests.Indexing;

public sealed class PassageRankingTests
{
    private static readonly string[] Stems = ["tillid", "led", "MED", "med", "TR", "på", "år", "mød", "uformel", "dialog", "og", "i", "ikk", "forhandling", "findesikke"];

    [Theory]
    [InlineData(100)]
    [InlineData(5_000)]
    [InlineData(20_000)]
    public void Best_PassesOverPassages_GivesTheVeryScoresOfScoringEach(int count)
    {
        var dice = new Dice((uint)count);
        Passage[] passages = TestPassages.Random(dice, count);
        PassageIndex index = PassageIndex.Build(passages[..(count / 3)]).With(PassageIndex.Build(passages[(count / 3)..])).Without([.. Enumerable.Range(0, count).Where(_ => dice.OneIn(9))]);
        for (int i = 0; i < 200; i++)
        {
            IIndexQuery query = Write(dice);
            RankedPassage[] all = PassageRanking.Best(index.Search, new Exhaustively(query), count, CancellationToken.None);
            foreach (int top in new[] { 1, 10, 100 })
                Assert.Equal(all.Take(top), PassageRanking.Best(index.Search, query, top, CancellationToken.None));
            Assert.Equal(all.Length, PassageRanking.Count(index.Search, query, CancellationToken.None));
        }
    }

    [Fact]
    public void Best_Cancelled_Stops()
    {
        PassageIndex index = PassageIndex.Build(TestPassages.Random(new Dice(1), 20_000));
        var query = new AnyOfQuery([new StemQuery("tillid"), new StemQuery("på")]);
        Assert.Throws<OperationCanceledException>(() => PassageRanking.Best(index.Search, query, 10, new CancellationToken(canceled: true)));
        // What the stopped search had taken is given back.
        Assert.Equal(10, PassageRanking.Best(index.Search, query, 10, CancellationToken.None).Length);
    }

    [Fact]
    public void Best_ManyThreads_AnswerAsOne()
    {
        PassageIndex index = PassageIndex.Build(TestPassages.Random(new Dice(2), 5_000));
        var dice = new Dice(3);
        IIndexQuery[] queries = [.. Enumerable.Range(0, 300).Select(_ => Write(dice))];
        RankedPassage[][] expected = Array.ConvertAll(queries, q => PassageRanking.Best(index.Search, q, 10, CancellationToken.None));
        Parallel.For(0, queries.Length * 4, i => Assert.Equal(expected[i % queries.Length], PassageRanking.Best(index.Search, queries[i % queries.Length], 10, CancellationToken.None)));
    }

    [Fact]
    public void Best_AgainAndAgain_AllocatesLittle()
    {
        PassageIndex index = PassageIndex.Build(TestPassages.Random(new Dice(2), 20_000));
        var query = new AnyOfQuery([new StemQuery("tillid"), new StemQuery("led"), new StemQuery("på")]);
        PassageRanking.Best(index.Search, query, 10, CancellationToken.None);
        long before = GC.GetAllocatedBytesForCurrentThread();
        PassageRanking.Best(index.Search, query, 10, CancellationToken.None);
        Assert.InRange(GC.GetAllocatedBytesForCurrentThread() - before, 1, 2_000);
    }

    private static IIndexQuery Write(Dice dice) => dice.Below(6) switch
    {
        0 => Stem(dice),
        1 => new AllOfQuery([Any(dice), new FacetValueQuery(FacetTerms.Of(Facet.Place, "Nordby"))], [new StemQuery("uformel")]),
        2 => new AllOfQuery([Stem(dice), Any(dice)], []),
        3 => new PrefixQuery(dice.Pick(["t", "le", "leder", "m", "å"]), dice.OneIn(2)),
        4 => new AnyOfQuery([Weighted(dice), Stem(dice), Weighted(dice)]),
        _ => Any(dice),
    };

    private static AnyOfQuery Any(Dice dice) => new([.. Enumerable.Range(0, 2 + dice.Below(6)).Select(_ => Stem(dice)).Distinct()]);

    private static StemQuery Stem(Dice dice) => new(dice.Pick(Stems));

    private static WeightedTermsQuery Weighted(Dice dice) => new(
        [new WeightedTerm(Stem(dice), Bm25.FrequencyUnit), new WeightedTerm(Stem(dice), 6), new WeightedTerm(new PhraseQuery([Stem(dice), Stem(dice)]), 9)]);

    /// <summary>A query whose cursor is none of those that passages are passed over with.</summary>
    private sealed record Exhaustively(IIndexQuery Query) : IIndexQuery
    {
        public IPassageCursor Open(SegmentSearch segment) => new Plain(Query.Open(segment));

        private sealed class Plain(IPassageCursor cursor) : IPassageCursor
        {
            public int Passage => cursor.Passage;

            public int Cost => cursor.Cost;

            public int Advance(int target) => cursor.Advance(target);

            public int Score() => cursor.Score();
        }
    }
}
