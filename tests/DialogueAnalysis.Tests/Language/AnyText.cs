using System.Text;

namespace DialogueAnalysis.Tests.Language;

/// <summary>Texts to hold a property against: real shapes, and anything a string can hold.</summary>
internal static class AnyText
{
    private const int Texts = 400;
    private static readonly string[] Pieces =
    [
        "tillid", "TR'en", "FTR’er", "MED-udvalget", "f.eks.", "bl.a.", "m.v.", "kl.", "3.", "1.234,5", "01/09/2017", "LO-,", "og/eller", "Det", "Han", "I", "(", ")", "\"", "”", "»", "«",
        "...", "!", "?", ":", " - ", "\n", "\r\n", "\n\n", "\t", " ", "\u00A0", "\u00AD", "\u200B", "\u200D", "\uFEFF", "a\u030A", "A\u030A", "\u0301", "ﬁ", "ﬂ", "²", "½", "'", "´", "`", "‘",
        "👩‍👩‍👧‍👦", "👍🏽", "🇩🇰", "\uD800", "\uDC00", "\0", "\u0007", "𝐌𝐄𝐃", "İ", "ı", "ß", "H.L.", "https://kl.dk/x", "a@b.dk", "OG", "TIDLIG INDDRAGELSE", "-", "–", ".", ",", "/", "_",
    ];

    public static IEnumerable<string> Generate()
    {
        var random = new Random(20171);
        for (int i = 0; i < Texts; i++)
        {
            var text = new StringBuilder();
            for (int left = random.Next(40); left > 0; left--)
            {
                text.Append(random.Next(5) switch
                {
                    0 => ((char)random.Next(0x300)).ToString(),
                    1 => ((char)random.Next(char.MaxValue + 1)).ToString(),
                    _ => Pieces[random.Next(Pieces.Length)],
                });
                if (random.Next(3) == 0)
                    text.Append(' ');
            }
            yield return text.ToString();
        }
    }

    /// <summary>The spans are in order, disjoint, within the text, neither begin nor end blank, and cover all that is not blank.</summary>
    public static void AssertCovers(string text, IEnumerable<TextSpan> spans)
    {
        int at = 0;
        foreach (TextSpan span in spans)
        {
            Assert.InRange(span.Start, at, text.Length - 1);
            Assert.InRange(span.End, span.Start + 1, text.Length);
            Assert.True(string.IsNullOrWhiteSpace(text[at..span.Start]), $"Not covered: {text[at..span.Start]}");
            Assert.False(char.IsWhiteSpace(text[span.Start]) || char.IsWhiteSpace(text[span.End - 1]));
            at = span.End;
        }
        Assert.True(string.IsNullOrWhiteSpace(text[at..]), $"Not covered: {text[at..]}");
    }

    /// <summary>Gives the answer of a function under a culture.</summary>
    public static T Under<T>(string culture, Func<T> function)
    {
        System.Globalization.CultureInfo before = System.Globalization.CultureInfo.CurrentCulture;
        try
        {
            System.Globalization.CultureInfo.CurrentCulture = System.Globalization.CultureInfo.GetCultureInfo(culture);
            return function();
        }
        finally
        {
            System.Globalization.CultureInfo.CurrentCulture = before;
        }
    }
}
