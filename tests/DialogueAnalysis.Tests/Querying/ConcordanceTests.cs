using DialogueAnalysis.Indexing;
using DialogueAnalysis.Language;
using DialogueAnalysis.Querying;
using DialogueAnalysis.Tests.Indexing;

namespace DialogueAnalysis.Tests.Querying;

public sealed class ConcordanceTests
{
    private static readonly string[] Texts =
    [
        "Uden tillid går det ikke; tilliden bærer.",
        "Vi har (stor) tillid til ledelsen, Åse og Ærø.",
        "Ingen tillid abe.",
        "Ledelsen lytter.",
    ];

    [Theory]
    [InlineData("tillid", "Uden [tillid] går det|det ikke; [tilliden] bærer.|har (stor) [tillid] til ledelsen,|Ingen [tillid] abe.", 2)]
    [InlineData("\"stor tillid\"", "Vi har ([stor) tillid] til ledelsen,", 2)]
    [InlineData("tillid NEAR/3 ledelse", "(stor) [tillid til ledelsen], Åse", 1)]
    [InlineData("tillid NEAR/3 ledelse", "[tillid til ledelsen]", 0)]
    [InlineData("stor OR \"stor tillid\"", "har ([stor) tillid] til", 1)]
    [InlineData("abe OR lytter", "tillid [abe].|Ledelsen [lytter].", 1)]
    [InlineData("kind:paragraph", "", 1)]
    [InlineData("ukendt", "", 1)]
    public void Lines_InTheOrderOfTheText_ShowEveryOccurrence(string query, string expected, int words) =>
        Assert.Equal(expected, Shown(Make(query, new ConcordanceOptions { ContextWords = words })));

    [Theory]
    [InlineData(ConcordanceSort.Right, 1, "tillid abe|tilliden bærer|tillid går|tillid til")]
    [InlineData(ConcordanceSort.Right, 2, "tilliden bærer|tillid abe|tillid går|tillid til")]
    [InlineData(ConcordanceSort.Left, 1, "ikke; tilliden|Ingen tillid|(stor) tillid|Uden tillid")]
    [InlineData(ConcordanceSort.Left, 2, "Uden tillid|Ingen tillid|ikke; tilliden|(stor) tillid")]
    public void Lines_Sorted_AreInDanishOrderOfTheWordAskedFor(ConcordanceSort sort, int word, string expected)
    {
        Concordance made = Make("tillid", new ConcordanceOptions { Sort = sort, SortWord = word });
        Func<ConcordanceLine, string> shown = sort == ConcordanceSort.Right
            ? l => $"{l.Keyword} {l.Right.Trim().Split(' ')[0].TrimEnd('.')}"
            : l => $"{l.Left.Trim().Split(' ')[^1]} {l.Keyword}";
        Assert.Equal(expected, string.Join('|', made.Lines.Select(shown)));
    }

    [Fact]
    public void Lines_SortedByLettersOfDanish_PutÆØÅLast()
    {
        Concordance made = Make("ord", new ConcordanceOptions { Sort = ConcordanceSort.Right }, "ord åben", "ord Aase", "ord ærlig", "ord zebra", "ord øde", "ord", "ord Abe");
        Assert.Equal(["", "Aase", "Abe", "zebra", "ærlig", "øde", "åben"], made.Lines.Select(l => l.Right.Trim()));
    }

    [Theory]
    [InlineData(0, "[tillid]")]
    [InlineData(6, "[tillid] til")]
    [InlineData(7, "(stor) [tillid] til")]
    [InlineData(11, "har (stor) [tillid] til")]
    [InlineData(13, "har (stor) [tillid] til")]
    [InlineData(14, "Vi har (stor) [tillid] til ledelsen,")]
    [InlineData(int.MaxValue, "Vi har (stor) [tillid] til ledelsen, Åse og Ærø.")]
    public void ContextCharacters_AnyWidth_CutsBetweenWords(int characters, string expected) =>
        Assert.Equal(expected, Shown(Make("tillid", new ConcordanceOptions { ContextCharacters = characters }, Texts[1])));

    [Fact]
    public void Top_Fewer_KeepsTheFirstOfTheOrderAndCountsAll()
    {
        Concordance made = Make("tillid", new ConcordanceOptions { Sort = ConcordanceSort.Right, Top = 1 });
        Assert.Equal("Ingen [tillid] abe.", Shown(made));
        Assert.Equal((4, 3), (made.Total, made.Passages));
    }

    [Fact]
    public void Lines_RandomPassages_AreStretchesOfTheirPassageInOrderAndDisjoint()
    {
        var dice = new Dice(21);
        Passage[] passages = TestPassages.Random(dice, 120);
        var searcher = new PassageSearcher(passages, TestPassages.Index(passages, TestPassages.RandomLabels(dice, 120)));
        int lines = 0;
        for (int i = 0; i < 300; i++)
        {
            PassageQuery query = PassageQuery.Parse(RandomQueries.Write(dice));
            var options = new ConcordanceOptions { ContextWords = dice.Below(5), ContextCharacters = dice.OneIn(2) ? dice.Below(40) : null };
            Concordance made = searcher.Concordance(query, options);
            Assert.Equal(searcher.SearchExactly(query, 0).Total, made.Passages);
            Assert.Equal(made.Lines.Count, made.Total);
            ConcordanceLine? last = null;
            foreach (ConcordanceLine line in made.Lines)
            {
                string text = line.Passage.Text;
                Assert.True(line.Context.Contains(line.Span) && line.Span.Length > 0);
                Assert.Equal(line.ToString(), line.Left + line.Keyword + line.Right);
                Assert.True(last is null || last.Passage != line.Passage || last.Span.End <= line.Span.Start);
                if (options.ContextCharacters is int most)
                    Assert.True(line.Left.Length <= most && line.Right.Length <= most);
                else
                    Assert.True(Words(line.Left) <= options.ContextWords && Words(line.Right) <= options.ContextWords);
                Assert.True(line.Left.Length == 0 || line.Context.Start == 0 || char.IsWhiteSpace(text[line.Context.Start - 1]) || char.IsWhiteSpace(text[line.Context.Start]) || options.ContextCharacters is null);
                Assert.Equal(line.Keyword, string.Join(' ', line.Source.In(line.Passage.Document.Text).Split((char[]?)null, StringSplitOptions.RemoveEmptyEntries)));
                last = line;
                lines++;
            }
            // The same lines, whatever their order.
            foreach (ConcordanceSort sort in new[] { ConcordanceSort.Left, ConcordanceSort.Right })
                Assert.Equal(made.Lines.Select(Key).Order(StringComparer.Ordinal), searcher.Concordance(query, options with { Sort = sort, SortWord = 1 + dice.Below(3) }).Lines.Select(Key).Order(StringComparer.Ordinal));
        }
        Assert.True(lines > 1000);
    }

    [Fact]
    public void Options_OutOfRange_Throw()
    {
        Assert.Throws<ArgumentOutOfRangeException>(() => new ConcordanceOptions { SortWord = 0 });
        Assert.Throws<ArgumentOutOfRangeException>(() => new ConcordanceOptions { SortWord = 4 });
        Assert.Throws<ArgumentOutOfRangeException>(() => new ConcordanceOptions { ContextWords = -1 });
        Assert.Throws<ArgumentOutOfRangeException>(() => new ConcordanceOptions { ContextCharacters = -1 });
        Assert.Throws<ArgumentOutOfRangeException>(() => new ConcordanceOptions { Top = -1 });
    }

    private static string Key(ConcordanceLine line) => $"{line.Passage.Id} {line.Span}";

    private static int Words(string text) => TextAnalyzer.Analyze(text).Count(t => t.Text is not null);

    private static string Shown(Concordance made) => string.Join('|', made.Lines.Select(l => $"{l.Left}[{l.Keyword}]{l.Right}"));

    private static Concordance Make(string query, ConcordanceOptions options, params string[] texts)
    {
        Passage[] passages = TestPassages.Of(texts.Length > 0 ? texts : Texts);
        return new PassageSearcher(passages, PassageIndex.Build(passages)).Concordance(PassageQuery.Parse(query), options);
    }
}
