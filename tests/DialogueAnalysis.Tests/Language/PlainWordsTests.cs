using DialogueAnalysis.Language;

namespace DialogueAnalysis.Tests.Language;

public sealed class PlainWordsTests
{
    private const int FirstIdeograph = 0x3400;
    private const string Longer = " er en tekst, der er længere end én vektor";

    [Theory]
    [InlineData("hus, og", 3)]
    [InlineData("Århus og", 5)]
    [InlineData("hus", 3)]
    [InlineData("hus.", 3)]
    [InlineData("På. Det", 2)]
    [InlineData("hus/have", 3)]
    [InlineData("kl. 8", 0)]
    [InlineData("f.eks.", 0)]
    [InlineData("x. Det", 0)]
    [InlineData("eksempel.dk", 0)]
    [InlineData("anne@eksempel.dk", 0)]
    [InlineData("https://eksempel.dk", 0)]
    [InlineData("løn- og", 0)]
    [InlineData("lars' bil", 0)]
    [InlineData("a\u030Aben", 0)]
    [InlineData("ar\u00ADbejde", 0)]
    [InlineData("MED", 0)]
    [InlineData("TRer", 0)]
    [InlineData("I", 0)]
    [InlineData("3F", 0)]
    [InlineData("ﬁn", 0)]
    [InlineData("straße", 0)]
    [InlineData("Şen", 0)]
    public void EndAt_BeginOfText_IsTheEndOfAPlainWord(string text, int end) => Assert.Equal(end, PlainWords.EndAt(text, 0));

    [Fact]
    public void EndAt_WordOfAnyLengthAnywhere_IsWhereItsLettersEnd()
    {
        foreach (char letter in "azàæøåÿ")
        {
            for (int length = 2; length < 70; length++)
            {
                string word = new(letter, length);
                foreach (string after in new[] { "", " ", ", og", Longer })
                    Assert.Equal(3 + length, PlainWords.EndAt("og " + word + after, 3));
            }
        }
    }

    /// <summary>A soft hyphen leaves the words the same, and makes the general rules read them.</summary>
    [Fact]
    public void Read_PlainWordBeforeAnyCharacter_IsAsTheGeneralRulesHaveIt()
    {
        TermReader plain = new(), general = new();
        foreach (string word in new[] { "tillid", "Øst", "på" })
        {
            string hyphened = word.Insert(1, "\u00AD");
            Assert.Equal(0, PlainWords.EndAt(hyphened, 0));
            for (int c = 0; c < FirstIdeograph; c++)
            {
                foreach (string after in new[] { "", "x", Longer })
                {
                    plain.Reset(word + (char)c + after);
                    general.Reset(hyphened + (char)c + after);
                    while (plain.Read())
                    {
                        Assert.True(general.Read());
                        Assert.Equal(general.Token.Kind, plain.Token.Kind);
                        Assert.Equal(general.Token.Span.End - 1, plain.Token.Span.End);
                        Assert.True(general.Text.SequenceEqual(plain.Text) && general.Stem.SequenceEqual(plain.Stem), $"U+{c:X4}: {general.Text}, but {plain.Text}");
                    }
                    Assert.False(general.Read());
                }
            }
        }
    }
}
