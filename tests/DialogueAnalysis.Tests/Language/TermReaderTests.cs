using DialogueAnalysis.Language;

namespace DialogueAnalysis.Tests.Language;

public sealed class TermReaderTests
{
    [Fact]
    public void Read_OneReaderForManyTexts_AgreesWithTextAnalyzer()
    {
        var reader = new TermReader();
        foreach (string text in AnyText.Generate())
        {
            reader.Reset(text);
            Assert.True(reader.Text.IsEmpty && reader.Stem.IsEmpty);
            foreach (Term term in TextAnalyzer.Analyze(text))
            {
                Assert.True(reader.Read());
                Assert.Equal(term.Span, reader.Token.Span);
                Assert.Equal(term.Text ?? "", reader.Text.ToString());
                Assert.Equal(term.Stem ?? "", reader.Stem.ToString());
            }
            Assert.False(reader.Read());
        }
    }

    [Fact]
    public void Stem_AskedForNowAndThenOrTwice_IsThatOfTheTerm()
    {
        var reader = new TermReader();
        foreach (string text in AnyText.Generate().Prepend("Tilliden til TR'en, f.eks. den 3. maj, og MED-udvalgene. Åbenheden!"))
        {
            reader.Reset(text);
            int number = 0;
            foreach (Term term in TextAnalyzer.Analyze(text))
            {
                Assert.True(reader.Read());
                for (int asked = number++ % 3; asked > 0; asked--)
                    Assert.Equal(term.Stem ?? "", reader.Stem.ToString());
                Assert.Equal(term.Text ?? "", reader.Text.ToString());
            }
        }
    }
}
