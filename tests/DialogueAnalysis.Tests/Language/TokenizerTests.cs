using DialogueAnalysis.Language;

namespace DialogueAnalysis.Tests.Language;

public sealed class TokenizerTests
{
    [Theory]
    [InlineData("Vi talte, f.eks. om løn.", "Vi talte , f.eks. om løn .")]
    [InlineData("Møder m.v. holdes d.v.s. bl. a. jfr. aftalen.", "Møder m.v. holdes d.v.s. bl. a. jfr. aftalen .")]
    [InlineData("Den nye TR'en, to FTR’er og en TR´er", "Den nye TR'en , to FTR’er og en TR´er")]
    [InlineData("1.234,5 og 10,5 og 40-50 og 14.30", "1.234,5 og 10,5 og 40-50 og 14.30")]
    [InlineData("Den 01/09/2017 i sag 17-0153.58.", "Den 01/09/2017 i sag 17-0153.58 .")]
    [InlineData("Den 3. maj på 1. sal i 9.-10. klasse i 2017.", "Den 3. maj på 1. sal i 9.-10. klasse i 2017 .")]
    [InlineData("Den 3. Maj", "Den 3. Maj")]
    [InlineData("MED-samarbejdet set fra A-siden just-in-time", "MED-samarbejdet set fra A-siden just-in-time")]
    [InlineData("LO-, FTF- og AC-valggrupperne", "LO- , FTF- og AC-valggrupperne")]
    [InlineData("ja - nej", "ja - nej")]
    [InlineData("og/eller", "og / eller")]
    [InlineData("Se https://www.eksempel.dk/a?b=1, (www.eksempel.dk) eller eksempel.dk.", "Se https://www.eksempel.dk/a?b=1 , ( www.eksempel.dk ) eller eksempel.dk .")]
    [InlineData("Skriv til anne-grethe.x@eksempel.dk!", "Skriv til anne-grethe.x@eksempel.dk !")]
    [InlineData("Lars' bil, ha' det", "Lars' bil , ha' det")]
    [InlineData("kaldet 'den danske model' i dag", "kaldet ' den danske model ' i dag")]
    [InlineData("Ole S. Holm og H.L. Holm valgte plan B. Han", "Ole S. Holm og H.L. Holm valgte plan B . Han")]
    [InlineData("50 % af § 12", "50 % af § 12")]
    [InlineData("vent... nu", "vent ... nu")]
    [InlineData("Det var min. Og 5 min. senere", "Det var min . Og 5 min. senere")]
    [InlineData("Der er 5 km. Og 5 km. til byen", "Der er 5 km . Og 5 km. til byen")]
    [InlineData("Den koster 49 kr.. Den vejer 5 kg..", "Den koster 49 kr. . Den vejer 5 kg. .")]
    [InlineData("4-cyl. motor, maks.-tid", "4-cyl. motor , maks.-tid")]
    [InlineData("Jeg er i KL. Kl. 8", "Jeg er i KL . Kl. 8")]
    public void Tokenize_Danish_CutsAsDanishIsWritten(string text, string tokens) =>
        Assert.Equal(tokens, string.Join(' ', Tokenizer.Tokenize(text).Select(token => token.Span.In(text))));

    [Theory]
    [InlineData("👩‍👩‍👧‍👦")]
    [InlineData("👍🏽")]
    [InlineData("🇩🇰")]
    public void Tokenize_Emoji_IsOneSymbol(string emoji)
    {
        Token token = Tokenizer.Tokenize($"fint {emoji}, ja")[1];
        Assert.Equal(new Token(new TextSpan(5, 5 + emoji.Length), TokenKind.Symbol), token);
    }

    [Theory]
    [InlineData("pa\u030A")]
    [InlineData("arbejds\u00ADplads")]
    [InlineData("dia\u200Blog")]
    [InlineData("\uFEFFdialog")]
    [InlineData("ﬁnde")]
    public void Tokenize_InvisibleOrCompatibilityCharacters_StayInTheirWord(string word) =>
        Assert.Equal(new Token(new TextSpan(3, 3 + word.Length), TokenKind.Word), Tokenizer.Tokenize($"vi\u00A0{word} i dag")[1]);

    [Theory]
    [InlineData("MED", TokenKind.Acronym)]
    [InlineData("TR'en", TokenKind.Acronym)]
    [InlineData("DBUs", TokenKind.Acronym)]
    [InlineData("Hoved-MED", TokenKind.Acronym)]
    [InlineData("3F", TokenKind.Acronym)]
    [InlineData("Kl.", TokenKind.Abbreviation)]
    [InlineData("TILLIDEN", TokenKind.Word)]
    [InlineData("80'erne", TokenKind.Word)]
    [InlineData("34-årige", TokenKind.Word)]
    [InlineData("10,5", TokenKind.Number)]
    [InlineData("a@eksempel.dk", TokenKind.Address)]
    [InlineData("»", TokenKind.Punctuation)]
    [InlineData("%", TokenKind.Symbol)]
    public void Tokenize_OneToken_HasItsKind(string text, TokenKind kind) => Assert.Equal(new Token(new TextSpan(0, text.Length), kind), Assert.Single(Tokenizer.Tokenize(text)));

    [Fact]
    public void Tokenize_AnyText_CoversWhatIsNotBlankAndHoldsNoBlank()
    {
        foreach (string text in AnyText.Generate())
        {
            IReadOnlyList<Token> tokens = Tokenizer.Tokenize(text);
            AnyText.AssertCovers(text, tokens.Select(token => token.Span));
            Assert.All(tokens, token => Assert.DoesNotContain(token.Span.In(text), char.IsWhiteSpace));
        }
    }

    [Fact]
    public void Tokenize_UnderAnyCulture_IsTheSame()
    {
        foreach (string text in AnyText.Generate())
        {
            IReadOnlyList<Token> expected = Tokenizer.Tokenize(text);
            Assert.Equal(expected, AnyText.Under("da-DK", () => Tokenizer.Tokenize(text)));
            Assert.Equal(expected, AnyText.Under("tr-TR", () => Tokenizer.Tokenize(text)));
        }
    }

    [Fact]
    public void Tokenize_Null_Throws() => Assert.Throws<ArgumentNullException>(() => Tokenizer.Tokenize(null!));
}
