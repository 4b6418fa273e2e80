using DialogueAnalysis.Language;

namespace DialogueAnalysis.Tests.Language;

public sealed class RegularFormsTests
{
    [Theory]
    [InlineData("vente", "ventede")]
    [InlineData("snakker", "snakkede")]
    [InlineData("snakkede", "snakke")]
    [InlineData("ønskedes", "ønske")]
    [InlineData("lokale", "lokalt")]
    [InlineData("uformelt", "uformel")]
    [InlineData("sårbare", "sårbart")]
    [InlineData("matriklerne", "matrikel")]
    [InlineData("matrikel", "matrikler")]
    [InlineData("enkel", "enkler")]
    public void Of_Word_HoldsTheFormOfAnotherStem(string word, string form)
    {
        AnalyzedWord analyzed = AnalyzedWord.ReadOne(word)!.Value;
        Assert.Contains(form, RegularForms.Of(analyzed));
        Assert.NotEqual(analyzed.Stem, AnalyzedWord.ReadOne(form)!.Value.Stem);
    }

    [Theory]
    [InlineData("TR")]
    [InlineData("MED-udvalg")]
    [InlineData("2015")]
    [InlineData("se")]
    [InlineData("kl.")]
    public void Of_WhatIsNoSimpleWord_IsNothing(string word) => Assert.Empty(RegularForms.Of(AnalyzedWord.ReadOne(word)!.Value));

    [Fact]
    public void Of_AnyWord_IsFewOtherWords()
    {
        foreach (AnalyzedWord word in AnyText.Generate().SelectMany(AnalyzedWord.Read).Concat(CompoundGold.Cases.Select(c => AnalyzedWord.ReadOne(c.Word)).OfType<AnalyzedWord>()))
        {
            string[] forms = [.. RegularForms.Of(word)];
            Assert.InRange(forms.Length, 0, 5);
            Assert.DoesNotContain(word.Text, forms);
        }
    }
}
