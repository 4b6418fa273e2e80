using System.Globalization;
using DialogueAnalysis.Language;
using DialogueAnalysis.Tests.Indexing;

namespace DialogueAnalysis.Tests.Language;

public sealed class DanishOrderTests
{
    [Theory]
    [InlineData("", "2017", "9", "Aa", "Abe", "abe", "ekstra-tid", "ekstraarbejde", "ekstrabetaling", "z", "æble", "Ærø", "øl", "å", "åben")]
    [InlineData("en", "én", "énig", "enige", "ent")]
    [InlineData("über", "yde", "ydre", "ä", "æ", "öre", "øre", "ørn", "å", "a\u030Ab", "åc")]
    [InlineData("a", "ab", "z", "å", "ж", "😀")]
    public void Compare_Words_IsTheOrderOfADanishWordList(params string[] words)
    {
        var dice = new Dice(4);
        string[] shuffled = [.. words.OrderBy(_ => dice.Below(1000))];
        Array.Sort(shuffled, DanishOrder.Instance);
        Assert.Equal(words, shuffled);
    }

    [Theory]
    [InlineData("da-DK")]
    [InlineData("tr-TR")]
    public void Compare_OtherCulture_IsTheSame(string culture)
    {
        string[] words = ["I", "ı", "i", "İ", "aa", "å", "Aa", "ab", "zebra", "ægte"];
        string[] expected = [.. words.Order(DanishOrder.Instance)];
        CultureInfo before = CultureInfo.CurrentCulture;
        try
        {
            CultureInfo.CurrentCulture = CultureInfo.GetCultureInfo(culture);
            Assert.Equal(expected, words.Reverse().Order(DanishOrder.Instance));
        }
        finally
        {
            CultureInfo.CurrentCulture = before;
        }
    }

    [Fact]
    public void Compare_AnyTexts_IsATotalOrder()
    {
        string[] pieces = ["a", "A", "å", "a\u030A", "é", "e", "æ", "ä", "1", "-", " ", "\uD83D", "😀", "İ", "ﬁ", "\u0301", "ж"];
        var dice = new Dice(6);
        string[] texts = [.. Enumerable.Range(0, 120).Select(_ => string.Concat(Enumerable.Range(0, dice.Below(4)).Select(_ => dice.Pick(pieces))))];
        string[] sorted = [.. texts.Order(DanishOrder.Instance)];
        for (int i = 0; i < sorted.Length; i++)
        {
            for (int j = 0; j < sorted.Length; j++)
            {
                int compared = Math.Sign(DanishOrder.Instance.Compare(sorted[i], sorted[j]));
                Assert.Equal(-compared, Math.Sign(DanishOrder.Instance.Compare(sorted[j], sorted[i])));
                Assert.Equal(string.Equals(sorted[i], sorted[j], StringComparison.Ordinal), compared == 0);
                Assert.True(compared == 0 || compared == Math.Sign(i - j));
            }
        }
    }
}
