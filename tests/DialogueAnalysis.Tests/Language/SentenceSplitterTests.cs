using DialogueAnalysis.Language;

namespace DialogueAnalysis.Tests.Language;

public sealed class SentenceSplitterTests
{
    /// <summary>In the texts <c>|</c> stands where a sentence ends and another begins.</summary>
    [Theory]
    [InlineData("Vi mødes ofte. | Det giver tillid.")]
    [InlineData("Vi talte om løn m.v. og f.eks. Anne var med.")]
    [InlineData("Vi talte om løn, mødetid m.v. | Derefter var det slut.")]
    [InlineData("Det koster 45 kr. | Børn går gratis ind.")]
    [InlineData("Mødet den 3. maj kl. 14.30 jf. stk. 2, nr. 3, var godt. | Det næste er den 1. Juni.")]
    [InlineData("Formanden, dr. Holm, og H.L. Holm kom. | Også Ole S. Holm kom.")]
    [InlineData("I 2017 var der 8. | I 2018 var der 9.")]
    [InlineData("”Vi hørte det for sent.” | Sådan sagde hun.")]
    [InlineData("»Kommer du?« spurgte hun. | »Ja!« | Så gik de.")]
    [InlineData("\"Vi ved det.\" | \"Godt,\" sagde han.")]
    [InlineData("Det er sjældent (men det sker. | Ofte endda.)")]
    [InlineData("Formålet er klart. | (Fra aftalens indledning) | Parterne ønsker det.")]
    [InlineData("Det er en proces (...) Parterne er i.")]
    [InlineData("Hvad nu? | Ingen ved det... | Måske.")]
    [InlineData("TIDLIG INDDRAGELSE | Parterne ønsker det.")]
    [InlineData("Nye veje til samarbejde | Der er mange veje.")]
    [InlineData("Et portræt af Den Hvide By og Den hvide dame")]
    [InlineData("Det er en rejse.Den begynder nu.", 16)]
    [InlineData("Han sagde: Vi kommer.")]
    [InlineData("Det er nyt.² | Parterne ønsker det.¹ | Slut.")]
    [InlineData("Der er 5 km. | Turen slutter kl. 8 i okt. | Alle kan være med.")]
    [InlineData("A\u030Aret gik.A\u030Aret kom.", 10)]
    [InlineData("Vi lærte det på www.eksempel.dk. | Der stod alt.")]
    public void Split_Danish_EndsSentencesWhereAReaderDoes(string marked, int glued = -1)
    {
        string text = marked.Replace(" | ", " ", StringComparison.Ordinal);
        string[] expected = glued < 0 ? marked.Split(" | ") : [marked[..glued], marked[glued..]];
        Assert.Equal(expected, SentenceSplitter.Split(text).Select(sentence => sentence.In(text)));
    }

    [Theory]
    [InlineData("Indledning\nVi ser på samarbejdet i MED,\nsom er nyt.", 2)]
    [InlineData("Formålet er:\n• at skabe billeder\n• at drøfte visionen", 3)]
    [InlineData("Parterne ønsker at styrke samarbejdet mellem\nKL og Forhandlingsfællesskabet.", 1)]
    [InlineData("Første afsnit uden punktum\n\nandet afsnit", 2)]
    [InlineData("arbejds-\n\npladsen er ny", 1)]
    [InlineData("Uformelle dialoger .................................................... 20\nØnsker til de centrale parter ......................................... 25", 2)]
    [InlineData("Samarbejdet mellem ledere og medarbejdere bidrager til kvaliteten og\n\nomfanget af de ydelser, som borgerne får.", 1)]
    [InlineData("Samarbejdet fungerer. I foråret mødte vi i den forbindelse også\nAnne fra udvalget.", 2)]
    public void Split_LineBreaks_EndSentencesAtParagraphsHeadingsAndItems(string text, int sentences) => Assert.Equal(sentences, SentenceSplitter.Split(text).Count);

    [Fact]
    public void Split_AnyText_CoversWhatIsNotBlankAndCutsNoToken()
    {
        foreach (string text in AnyText.Generate())
        {
            IReadOnlyList<TextSpan> sentences = SentenceSplitter.Split(text);
            AnyText.AssertCovers(text, sentences);
            Assert.All(Tokenizer.Tokenize(text), token => Assert.Single(sentences, sentence => sentence.Contains(token.Span)));
        }
    }

    [Fact]
    public void Split_UnderAnyCulture_IsTheSame()
    {
        foreach (string text in AnyText.Generate())
        {
            IReadOnlyList<TextSpan> expected = SentenceSplitter.Split(text);
            Assert.Equal(expected, AnyText.Under("da-DK", () => SentenceSplitter.Split(text)));
            Assert.Equal(expected, AnyText.Under("tr-TR", () => SentenceSplitter.Split(text)));
        }
    }

    [Theory]
    [InlineData("")]
    [InlineData(" \n\t ")]
    public void Split_Blank_IsEmpty(string text) => Assert.Empty(SentenceSplitter.Split(text));

    [Fact]
    public void Split_Null_Throws() => Assert.Throws<ArgumentNullException>(() => SentenceSplitter.Split(null!));
}
