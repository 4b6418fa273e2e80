using DialogueAnalysis.Querying;
using DialogueAnalysis.Tests.Indexing;

namespace DialogueAnalysis.Tests.Querying;

public sealed class SnippetsTests
{
    [Fact]
    public void Of_ShortText_IsTheText() => Assert.Equal("Kort tekst.", Snippets.Of("Kort tekst.", []));

    [Fact]
    public void Of_LongText_ShowsTheDensestHighlights()
    {
        string filler = string.Concat(Enumerable.Repeat("på åen ", 60));
        string text = $"tillid {filler}tillid og atter tillid {filler}";
        TextSpan[] highlights = [.. Indexes(text, "tillid").Select(i => new TextSpan(i, i + 6))];
        string snippet = Snippets.Of(text, highlights);
        Assert.Contains("tillid og atter tillid", snippet, StringComparison.Ordinal);
        Assert.StartsWith("…", snippet, StringComparison.Ordinal);
        Assert.EndsWith("…", snippet, StringComparison.Ordinal);
        Assert.All(snippet.Trim('…').Split(' '), word => Assert.Contains(word, text.Split(' ')));
    }

    [Fact]
    public void Of_AnyTextAndHighlights_IsShortAndOfTheText()
    {
        var dice = new Dice(8);
        for (int i = 0; i < 2000; i++)
        {
            string text = string.Concat(Enumerable.Range(0, dice.Below(120)).Select(_ => dice.Pick(["ø", "ord ", "sammenhæng ", "😀", "😀 ", new string('x', 50), " "]))).Trim();
            var highlights = new List<TextSpan>();
            for (int at = dice.Below(40); at < text.Length; at += 1 + dice.Below(200))
                highlights.Add(new TextSpan(at, at = Math.Min(text.Length, at + 1 + dice.Below(dice.OneIn(9) ? 300 : 12))));
            string snippet = Snippets.Of(text, highlights);
            Assert.InRange(snippet.Length, 0, Snippets.MaxLength);
            Assert.Contains(snippet.TrimStart('…').TrimEnd('…'), text, StringComparison.Ordinal);
            Assert.True(text.Length == 0 || snippet.Length > 0);
            Assert.False(snippet.Length > 1 && char.IsLowSurrogate(snippet.TrimStart('…')[0]));
        }
    }

    private static IEnumerable<int> Indexes(string text, string word)
    {
        for (int at = text.IndexOf(word, StringComparison.Ordinal); at >= 0; at = text.IndexOf(word, at + 1, StringComparison.Ordinal))
            yield return at;
    }
}
