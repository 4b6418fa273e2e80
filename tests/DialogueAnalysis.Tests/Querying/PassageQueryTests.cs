using DialogueAnalysis.Querying;
using DialogueAnalysis.Tests.Indexing;

namespace DialogueAnalysis.Tests.Querying;

public sealed class PassageQueryTests
{
    [Theory]
    [InlineData("tillid leder", "tillid OR leder")]
    [InlineData("Hvad skaber tillid?", "Hvad OR skaber OR tillid")]
    [InlineData("a AND b OR c AND NOT d", "(a AND b) OR (c AND NOT d)")]
    [InlineData("a OG b ELLER IKKE c", "(a AND b) OR NOT c")]
    [InlineData("a b NOT c", "(a OR b) AND NOT c")]
    [InlineData("a og eller ikke b", "a OR og OR eller OR ikke OR b")]
    [InlineData("NOT NOT a", "a")]
    [InlineData("(a b) AND c", "(a OR b) AND c")]
    [InlineData("»tidlig inddragelse« =ordet inddrag*", "\"tidlig inddragelse\" OR =ordet OR inddrag*")]
    [InlineData("a kategori:Trust b", "a OR b category:trust")]
    [InlineData("a OR kategori:Trust b", "(a OR category:trust OR b)")]
    [InlineData("category:a OR category:b", "(category:a OR category:b)")]
    [InlineData("tillid category:a ELLER category:b", "tillid (category:a OR category:b)")]
    [InlineData("a AND place:x", "a place:x")]
    [InlineData("kind:citat art:rapport rolle:leder", "kind:quotation kind:report speaker:leder")]
    [InlineData("sted:\"Ny By\" side:20..25 dato:2015..", "place:\"ny by\" page:20..25 date:2015..")]
    [InlineData("a (place:x OR place:y)", "a (place:x OR place:y)")]
    [InlineData("a NOT place:x", "a NOT place:x")]
    [InlineData("(a OR place:x)", "(a OR place:x)")]
    [InlineData("page:020.", "page:20")]
    [InlineData("sted: hvor? kl. 10:30 https://eksempel.dk/a", null)]
    [InlineData("NOT og/eller", "NOT (og OR eller)")]
    [InlineData("\"OG\" OG,", "\"OG\" OR OG,")]
    public void Parse_Query_ReadsAsPrinted(string text, string? printed)
    {
        string actual = PassageQuery.Parse(text).ToString();
        if (printed is not null)
            Assert.Equal(printed, actual);
        Assert.Equal(actual, PassageQuery.Parse(actual).ToString());
    }

    [Theory]
    [InlineData("category:tillid", "category:trust")]
    [InlineData("kategori:\"Uformel dialog\"", "category:informal-dialogue")]
    [InlineData("category:\"multi-site WORKPLACES\"", "category:multi-site")]
    [InlineData("category:t*", "category:t*")]
    public void Parse_WithACodebook_TakesTheNamesOfItsCategories(string text, string printed) =>
        Assert.Equal(printed, PassageQuery.Parse(text, Codebook.Founding).ToString());

    [Fact]
    public void Parse_WithACodebook_RefusesOtherCategories()
    {
        var error = Assert.Throws<QuerySyntaxException>(() => PassageQuery.Parse("a category:humor", Codebook.Founding));
        Assert.Contains("trust (Tillid)", error.Message, StringComparison.Ordinal);
        Assert.Equal(11, error.Position);
    }

    [Theory]
    [InlineData("", 0)]
    [InlineData("  ?!", 0)]
    [InlineData("()", 0)]
    [InlineData("a AND", 5)]
    [InlineData("OR a", 0)]
    [InlineData("a OR AND b", 5)]
    [InlineData("a NOT", 5)]
    [InlineData("(a", 0)]
    [InlineData("a)", 1)]
    [InlineData("x \"a b", 2)]
    [InlineData("x \"?\"", 2)]
    [InlineData("ind*drag", 3)]
    [InlineData("*", 0)]
    [InlineData("=ind*", 4)]
    [InlineData("x categori:trust", 2)]
    [InlineData("kind:bog", 5)]
    [InlineData("system:x", 7)]
    [InlineData("page:x", 5)]
    [InlineData("page:9..3", 5)]
    [InlineData("date:2017-13", 5)]
    [InlineData("page:..", 5)]
    [InlineData("place:\"x", 6)]
    public void Parse_Mistake_SaysWhere(string text, int position)
    {
        var error = Assert.Throws<QuerySyntaxException>(() => PassageQuery.Parse(text));
        Assert.Equal(position, error.Position);
        Assert.DoesNotContain('\n', error.Message);
        Assert.Contains("expected", error.Message, StringComparison.Ordinal);
        Assert.False(PassageQuery.TryParse(text, out _, out QuerySyntaxException? same));
        Assert.Equal(error.Message, same.Message);
    }

    [Fact]
    public void Parse_TooMuch_Throws()
    {
        Assert.Throws<QuerySyntaxException>(() => PassageQuery.Parse(new string('a', PassageQuery.MaxLength + 1)));
        Assert.Throws<QuerySyntaxException>(() => PassageQuery.Parse(new string('(', PassageQuery.MaxDepth + 1)));
        Assert.Throws<QuerySyntaxException>(() => PassageQuery.Parse(string.Join(' ', Enumerable.Repeat("a", PassageQuery.MaxOperands + 1))));
        PassageQuery.Parse(new string('(', PassageQuery.MaxDepth) + "a" + new string(')', PassageQuery.MaxDepth));
    }

    [Fact]
    public void Parse_RandomQueries_PrintsAsTheSameQuery()
    {
        var dice = new Dice(3);
        for (int i = 0; i < 3000; i++)
            AssertPrintsAsRead(RandomQueries.Write(dice));
    }

    [Fact]
    public void Parse_AnyText_ThrowsNothingElse()
    {
        string[] pieces =
        [
            "tillid", "MED", "AND", "OG", "OR", "NOT", "IKKE", "(", ")", "\"", "”", "«", "=", "*", ":", "place:", "page:", "date:", "kind:report", "..", "20", "2017-09", "-", "/", "'", "’",
            " ", " ", " ", " ", "?", ",", ".", "\n", "\u0000", "\u00AD", "\uD83D", "\uDE00", "😀", "å", "a\u030A", "İ", "ﬁ", "½", "https://", "@", "x.dk", "f.eks.", "§", "1.", "\u2028", "\uFEFF", "A", "b",
        ];
        var dice = new Dice(11);
        int read = 0;
        for (int i = 0; i < 20000; i++)
        {
            string text = string.Concat(Enumerable.Range(0, 1 + dice.Below(9)).Select(_ => dice.Pick(pieces)));
            if (PassageQuery.TryParse(text, out _, out QuerySyntaxException? error))
            {
                read++;
                AssertPrintsAsRead(text);
                continue;
            }
            Assert.InRange(error.Position, 0, text.Length);
            Assert.DoesNotContain(error.Message, c => c is '\n' or '\r' or '\u2028');
        }
        Assert.InRange(read, 4000, 16000);
    }

    private static void AssertPrintsAsRead(string text)
    {
        PassageQuery query = PassageQuery.Parse(text);
        Assert.True(PassageQuery.TryParse(query.ToString(), out PassageQuery? again, out QuerySyntaxException? error), $"{Escape(text)} -> {Escape(query.ToString())}: {error?.Message}");
        Assert.True(Dump(query) == Dump(again), $"{Escape(text)} -> {Escape(query.ToString())}: {Escape(Dump(query))} is not {Escape(Dump(again))}");
    }

    private static string Escape(string text) => string.Concat(text.Select(c => c is > ' ' and < (char)127 or ' ' ? c.ToString() : $"\\u{(int)c:X4}"));

    private static string Dump(PassageQuery query) => $"{(query.Words is null ? "" : Dump(query.Words))} | {string.Join(' ', query.Restrictions.Select(Dump))}";

    private static string Dump(IQueryNode node) => node switch
    {
        AndNode and => $"[and {string.Join(' ', and.Children.Select(Dump))}]",
        OrNode or => $"[or {string.Join(' ', or.Children.Select(Dump))}]",
        NotNode not => $"[not {Dump(not.Child)}]",
        PhraseNode phrase => $"[phrase {string.Join(' ', phrase.Words.Select(Dump))}]",
        WordNode word => $"{word.Match}<{word.Term}>",
        _ => node.ToString()!,
    };
}
