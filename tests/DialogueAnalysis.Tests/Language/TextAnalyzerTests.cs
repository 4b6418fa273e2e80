using System.Text;
using DialogueAnalysis.Language;

namespace DialogueAnalysis.Tests.Language;

public sealed class TextAnalyzerTests
{
    [Theory]
    [InlineData("Tilliden", "tilliden", "tillid")]
    [InlineData("MED", "MED", "MED")]
    [InlineData("med", "med", "med")]
    [InlineData("MED-udvalget", "MED-udvalget", "MED-udvalg")]
    [InlineData("MED-udvalgene", "MED-udvalgene", "MED-udvalg")]
    [InlineData("Hoved-MED'et", "hoved-MED'et", "hoved-MED")]
    [InlineData("TR'en", "TR'en", "TR")]
    [InlineData("TR’er", "TR'er", "TR")]
    [InlineData("TR´s", "TR's", "TR")]
    [InlineData("AMR`erne", "AMR'erne", "AMR")]
    [InlineData("TRerne", "TRerne", "TR")]
    [InlineData("LO-", "LO-", "LO")]
    [InlineData("tillids-", "tillids-", "tillids-")]
    [InlineData("KL", "KL", "KL")]
    [InlineData("Kl.", "kl.", "kl")]
    [InlineData("I", "i", "i")]
    [InlineData("A-siden", "a-siden", "a-sid")]
    [InlineData("TILLIDEN", "tilliden", "tillid")]
    [InlineData("f.eks.", "f.eks.", "f.eks")]
    [InlineData("1.234,5", "1.234,5", "1.234,5")]
    [InlineData("2015–2017", "2015-2017", "2015-2017")]
    [InlineData("ﬂere", "flere", "fler")]
    [InlineData("arbejds\u00ADpladsen", "arbejdspladsen", "arbejdsplads")]
    [InlineData("A\u030Abenhed", "åbenhed", "åben")]
    [InlineData("MED‑udvalg", "MED-udvalg", "MED-udvalg")]
    [InlineData("PÅ\u00ADVIRKNING", "påvirkning", "påvirkning")]
    public void Analyze_OneToken_GivesTermAndStem(string text, string term, string stem) =>
        Assert.Equal(new Term(new TextSpan(0, text.Length), term, stem), Assert.Single(TextAnalyzer.Analyze(text)));

    [Theory]
    [InlineData("TIDLIG INDDRAGELSE", "tidlig inddragelse")]
    [InlineData("HVAD BRINGER FREMTIDEN FOR TR OG AMR?", "hvad bringer fremtiden for TR og AMR")]
    [InlineData("MED-UDVALG OG TILLID", "MED-udvalg og tillid")]
    [InlineData("KL, LO og FTF", "KL LO og FTF")]
    [InlineData("Vi i MED og TR", "vi i MED og TR")]
    public void Analyze_RunOfCapitals_TellsHeadlinesFromAcronyms(string text, string terms) =>
        Assert.Equal(terms, string.Join(' ', TextAnalyzer.Analyze(text).Where(term => term.Text is not null).Select(term => term.Text)));

    [Fact]
    public void Analyze_PunctuationAndSymbols_HaveNoTerm() =>
        Assert.All(TextAnalyzer.Analyze(". , » ” % 👍🏽 - \u0007 \uD800"), term => Assert.True(term.Text is null && term.Stem is null));

    [Fact]
    public void Analyze_EncodingsOfOneText_GiveTheSameTerms()
    {
        const string Plain = "På årets møde fandt TR'en, at MED-udvalget også kan finde flere veje. ÅBENHED OG TILLID; Åse sagde ja.";
        string[] variants =
        [
            Plain.Normalize(NormalizationForm.FormD),
            Plain.Replace("fi", "ﬁ", StringComparison.Ordinal).Replace("fl", "ﬂ", StringComparison.Ordinal),
            Plain.Replace("'", "’", StringComparison.Ordinal),
            Plain.Replace(' ', '\u00A0'),
            string.Concat(Plain.Select((c, i) => i > 0 && char.IsLetter(c) && char.IsLetter(Plain[i - 1]) ? "\u00AD" + c : c.ToString())),
            string.Concat(Plain.Select((c, i) => i > 0 && char.IsLetter(c) && char.IsLetter(Plain[i - 1]) ? "\u200B" + c : c.ToString())),
        ];
        foreach (string variant in variants)
            Assert.Equal(Forms(Plain), Forms(variant));
    }

    [Fact]
    public void Analyze_AnyText_GivesATermForEachTokenAndAStemThatBeginsIt()
    {
        foreach (string text in AnyText.Generate())
        {
            IReadOnlyList<Term> terms = TextAnalyzer.Analyze(text);
            Assert.Equal(Tokenizer.Tokenize(text).Select(token => token.Span), terms.Select(term => term.Span));
            Assert.All(terms, term => Assert.Equal(term.Text is null, term.Stem is null));
            Assert.All(terms.Where(term => term.Text is not null), term => Assert.True(term.Stem!.Length > 0 && term.Text!.StartsWith(term.Stem, StringComparison.Ordinal)));
        }
    }

    [Fact]
    public void Analyze_UnderAnyCulture_IsTheSame()
    {
        foreach (string text in AnyText.Generate())
        {
            IReadOnlyList<Term> expected = TextAnalyzer.Analyze(text);
            Assert.Equal(expected, AnyText.Under("da-DK", () => TextAnalyzer.Analyze(text)));
            Assert.Equal(expected, AnyText.Under("tr-TR", () => TextAnalyzer.Analyze(text)));
        }
    }

    [Fact]
    public void Analyze_Null_Throws() => Assert.Throws<ArgumentNullException>(() => TextAnalyzer.Analyze(null!));

    private static IEnumerable<(string?, string?)> Forms(string text) => TextAnalyzer.Analyze(text).Select(term => (term.Text, term.Stem));
}
