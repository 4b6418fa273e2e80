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
    [InlineData("a NEAR b", "a NEAR/10 b")]
    [InlineData("a NÆR/05 b c", "a NEAR/5 b OR c")]
    [InlineData("NOT a NEAR/5 b AND c", "NOT a NEAR/5 b AND c")]
    [InlineData("a NEAR/5 b NEAR/5 c", "a NEAR/5 b NEAR/5 c")]
    [InlineData("(tidlig OR tidligt) NEAR/5 \"reel inddragelse\"", "(tidlig OR tidligt) NEAR/5 \"reel inddragelse\"")]
    [InlineData("((a b) c) NEAR =x OR y* NEAR/1 z", "(a OR b OR c) NEAR/10 =x OR y* NEAR/1 z")]
    [InlineData("og/eller NEAR/2 x", "(og OR eller) NEAR/2 x")]
    [InlineData("NEAR, near NÆR. \"NEAR/5\"", "NEAR, OR near OR NÆR, OR \"NEAR 5\"")]
    [InlineData("category:trust>0.80 a", "a category:trust>0.8")]
    [InlineData("kategori:trust <= 0,5, a", "a category:trust<=0.5")]
    [InlineData("category:\"trust\">=.25", "category:trust>=0.25")]
    [InlineData("category:t*>1", "category:t*>1")]
    [InlineData("category:trust>0.0000000001", "category:trust>0.0000000001")]
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
    [InlineData("kategori:\"Uformel dialog\">0.5", "category:informal-dialogue>0.5")]
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
    [InlineData("a NEAR/ b", 7)]
    [InlineData("a NEAR/0 b", 7)]
    [InlineData("a NÆR/101 b", 6)]
    [InlineData("a NEAR/x b", 7)]
    [InlineData("a NEAR/5", 8)]
    [InlineData("NEAR/5 a", 0)]
    [InlineData("a NEAR NEAR b", 7)]
    [InlineData("a NEAR OR b", 7)]
    [InlineData("a AND NEAR b", 6)]
    [InlineData("a NEAR NOT b", 7)]
    [InlineData("a NEAR/5 b NEAR/6 c", 11)]
    [InlineData("a NEAR (b AND c)", 7)]
    [InlineData("(b NOT c) NEAR a", 0)]
    [InlineData("a NEAR page:3", 7)]
    [InlineData("a NEAR ()", 7)]
    [InlineData("(a NEAR b) NEAR c", 0)]
    [InlineData("a NEAR a NEAR a NEAR a NEAR a NEAR a NEAR a NEAR a NEAR a", 51)]
    [InlineData("category:trust>", 14)]
    [InlineData("category:trust>1.1", 14)]
    [InlineData("category:trust > høj", 15)]
    [InlineData("category:trust>80", 14)]
    [InlineData("category:trust>-0.5", 14)]
    [InlineData("category:>0.5", 9)]
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

    [Theory]
    [InlineData("NOT ")]
    [InlineData("(")]
    [InlineData("(a ")]
    [InlineData("a NEAR/5 ")]
    [InlineData("a AND ")]
    [InlineData("\"")]
    [InlineData("a-")]
    [InlineData("a.")]
    [InlineData("a'")]
    [InlineData("=")]
    [InlineData("*")]
    [InlineData("1.")]
    [InlineData("@a.")]
    [InlineData("å\u0301")]
    [InlineData("category:trust>")]
    [InlineData("page:1..")]
    [InlineData("https://a.b/")]
    public void Parse_LongAndDeep_EndsInAQueryOrAMessage(string piece)
    {
        string text = string.Concat(Enumerable.Repeat(piece, PassageQuery.MaxLength / piece.Length));
        foreach (string query in new[] { text, text + "a", "a " + text[..^2], text.Replace(" ", "", StringComparison.Ordinal) })
        {
            string cut = query[..Math.Min(query.Length, PassageQuery.MaxLength)];
            if (!PassageQuery.TryParse(cut, out PassageQuery? read, out QuerySyntaxException? error))
                Assert.InRange(error.Position, 0, cut.Length);
            else if (read.ToString().Length <= PassageQuery.MaxLength)
                AssertPrintsAsRead(cut);
        }
    }

    [Fact]
    public void Parse_RandomQueries_PrintsAsTheSameQuery()
    {
        var dice = new Dice(3);
        for (int i = 0; i < 3000; i++)
            AssertPrintsAsRead(RandomQueries.Write(dice, bounds: true));
    }

    [Fact]
    public void Parse_AnyText_ThrowsNothingElse()
    {
        string[] pieces =
        [
            "tillid", "MED", "NEAR", "NÆR/5", "NEAR/", " NEAR/7 ", "category:trust", ">0.5", "<=", "AND", "OG", "OR", "NOT", "IKKE", "(", ")", "\"", "”", "«", "=", "*", ":", "place:", "page:", "date:", "kind:report", "..", "20", "2017-09", "-", "/", "'", "’",
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
        NearNode near => $"[near{near.Distance} {string.Join(' ', near.Operands.Select(Dump))}]",
        PhraseNode phrase => $"[phrase {string.Join(' ', phrase.Words.Select(Dump))}]",
        WordNode word => $"{word.Match}<{word.Term}>",
        _ => node.ToString()!,
    };
}
