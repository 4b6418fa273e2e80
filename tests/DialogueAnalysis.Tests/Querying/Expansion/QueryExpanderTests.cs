using DialogueAnalysis.Language;
using DialogueAnalysis.Querying;
using DialogueAnalysis.Tests.Language;

namespace DialogueAnalysis.Tests.Querying;

public sealed class QueryExpanderTests
{
    private static readonly QueryExpander Expander = new(Thesaurus.Default, CompoundSplitter.Default);

    public static IEnumerable<string> Words => Thesaurus.Default.Entries.Where(e => e.Words.Count == 1).Select(e => e.Written).Concat(CompoundGold.Cases.Select(c => c.Word));

    [Theory]
    [InlineData("TR", "Abbreviation Stem tillidsrepræsentant")]
    [InlineData("TR'erne", "Part Part TR")]
    [InlineData("tillidsrepræsentanten", "Abbreviation Stem TR")]
    [InlineData("tillidsrepræsentanten", "Part Part TR")]
    [InlineData("KL", "Abbreviation Phrase kommun landsforening")]
    [InlineData("besparelserne", "Synonym Stem nedskæring")]
    [InlineData("TR", "Synonym Stem tillidsmand")]
    [InlineData("TR", "Synonym Stem tillidsmænd")]
    [InlineData("fagforening", "Narrower Stem FOA")]
    [InlineData("mænd", "Form Stem mand")]
    [InlineData("matrikel", "Form Stem matrikl")]
    [InlineData("matriklen", "Synonym Stem adres")]
    [InlineData("ventede", "Form Stem vent")]
    [InlineData("samarbejdet", "Part Part samarbejd")]
    [InlineData("partssamarbejde", "Parts Near part samarbejd")]
    [InlineData("medarbejderinddragelsen", "Parts Near inddrag medarbejd")]
    [InlineData("medarbejderinddragelsen", "Joined Phrase medarbejd inddrag")]
    [InlineData("arbejdsmiljøudvalget", "Parts Near arbejdsmiljø udvalg")]
    [InlineData("MED-udvalget", "Joined Phrase MED udvalg")]
    [InlineData("MED-udvalget", "Joined Stem medudvalg")]
    [InlineData("MEDudvalg", "Joined Stem MED-udvalg")]
    [InlineData("med-udvalg", "Joined Stem MED-udvalg")]
    [InlineData("LokalMED", "Joined Stem lokal-MED")]
    [InlineData("moede", "Spelling Stem mød")]
    [InlineData("koeretoej", "Spelling Stem køretøj")]
    [InlineData("Ålborg", "Spelling Stem aalborg")]
    [InlineData("hmu", "Spelling Stem HMU")]
    public void Expand_Word_HoldsWhatItStandsFor(string word, string expansion) => Assert.Contains(expansion, Expander.Expand(word).Select(Show));

    [Theory]
    [InlineData("fælles tillidsrepræsentant", "Abbreviation Stem fællestillidsrepræsentant")]
    [InlineData("fælles tillidsrepræsentanter", "Abbreviation Stem FTR")]
    [InlineData("MED udvalget", "Joined Stem MED-udvalg")]
    [InlineData("MED udvalget", "Joined Stem medudvalg")]
    [InlineData("parts samarbejde", "Joined Stem partssamarbejd")]
    [InlineData("lokal MED", "Joined Stem lokal-MED")]
    [InlineData("tidlig inddragelse", "Synonym Phrase tid involvering")]
    [InlineData("Kommunernes Landsforening", "Abbreviation Stem KL")]
    public void ExpandRun_Words_HoldsWhatTheyStandForTogether(string words, string expansion) => Assert.Contains(expansion, Expander.ExpandRun(words.Split(' ')).Select(Show));

    [Theory]
    [InlineData("vi taler")]
    [InlineData("fra MED")]
    [InlineData("mellem ledere")]
    [InlineData("tillids repræsentant")]
    [InlineData("...")]
    public void ExpandRun_WordsThatAreNoCompoundNorEntry_IsNothing(string words) => Assert.Empty(Expander.ExpandRun(words.Split(' ')));

    [Theory]
    [InlineData("tillid")]
    [InlineData("tilliden")]
    [InlineData("mistillid")]
    [InlineData("tiltro")]
    public void Expand_Trust_NeverReachesTitles(string word) =>
        Assert.DoesNotContain(Expander.Expand(word).SelectMany(e => e.Target.Stems), s => s == "TR" || s.Contains("repræsenta", StringComparison.Ordinal) || s.Contains("tillids", StringComparison.Ordinal));

    [Theory]
    [InlineData("tillidsrepræsentant")]
    [InlineData("fællestillidsrepræsentanterne")]
    [InlineData("TR")]
    [InlineData("tillidsvalgte")]
    [InlineData("selvtillid")]
    [InlineData("tillidsreformen")]
    public void Expand_Title_NeverReachesTrustNorBareParts(string word) =>
        Assert.DoesNotContain(Expander.Expand(word), e => e.Target.Stems.Any(s => s is "tillid" or "tiltro" or "mistillid") || (e.Kind == ExpansionKind.Parts));

    [Fact]
    public void Expand_EqualForms_FindEachOther()
    {
        foreach (ThesaurusEntry from in Thesaurus.Default.Entries)
        {
            foreach (ThesaurusLink link in Thesaurus.Default.LinksOf(from).Where(l => l.Relation is ThesaurusRelation.Equal or ThesaurusRelation.Form))
                AssertHolds(link.Entry, from);
        }
    }

    [Fact]
    public void Expand_AnyWord_IsBoundedOrderedAndNeverTheWord()
    {
        foreach (string word in Words)
        {
            IReadOnlyList<Expansion> expansions = Expander.Expand(word);
            Assert.InRange(expansions.Count, 0, QueryExpander.MostExpansions);
            Assert.Equal(expansions.Count, expansions.Select(e => e.Target).Distinct().Count());
            Assert.Equal(expansions.Select(e => e.Weight), expansions.Select(e => e.Weight).OrderDescending());
            Assert.All(expansions, e => Assert.InRange(e.Weight, 0.01, 0.99));
            string stem = AnalyzedWord.ReadOne(word)!.Value.Stem;
            Assert.DoesNotContain(expansions, e => e.Target.Kind != TargetKind.Part && e.Target.Stems.Contains(stem));
        }
    }

    [Fact]
    public void Expand_AnyWord_LooksForStemsAsTheAnalysisGivesThem()
    {
        foreach (string word in Words)
        {
            foreach (ExpansionTarget target in Expander.Expand(word).Select(e => e.Target))
            {
                Assert.All(target.Stems, s => Assert.True(s.Length > 0 && !s.Any(char.IsWhiteSpace), $"{word}: '{target.Key}'"));
                Assert.Equal(target.Kind is TargetKind.Phrase or TargetKind.Near, target.Stems.Count > 1);
                Assert.Equal(target.Kind == TargetKind.Near ? CompoundExpansions.Distance : 0, target.Distance);
            }
        }
    }

    [Fact]
    public void Expand_IsThere_KeepsTheRestOutOfTheLimit()
    {
        Expansion last = Expander.Expand("fagforening")[^1];
        Assert.Equal([last], Expander.Expand("fagforening", last.Target.Equals));
        Assert.Empty(Expander.Expand("fagforening", _ => false));
    }

    [Fact]
    public void Expand_AnyText_NeverThrows()
    {
        foreach (string text in AnyText.Generate())
            _ = (Expander.ExpandRun(text.Split(' ')), Expander.Expand(text, withRemnants: true));
    }

    [Fact]
    public void Expand_UnderAnyCultureAndFromManyThreads_IsTheSame()
    {
        string[] words = [.. Words];
        string[] expected = [.. words.SelectMany(w => Expander.Expand(w)).Select(Show)];
        foreach (string culture in new[] { "da-DK", "tr-TR" })
            Assert.Equal(expected, AnyText.Under(culture, () => words.SelectMany(w => Expander.Expand(w)).Select(Show).ToArray()));
        Assert.Equal(expected, words.AsParallel().AsOrdered().SelectMany(w => Expander.Expand(w)).Select(Show).ToArray());
    }

    [Fact]
    public void Weights_Kinds_RankAsTheyShould()
    {
        Assert.True(ExpansionWeights.Form > ExpansionWeights.Equal && ExpansionWeights.Equal > ExpansionWeights.Synonym && ExpansionWeights.Synonym > ExpansionWeights.Narrower);
        Assert.True(ExpansionWeights.Form > ExpansionWeights.Joined && ExpansionWeights.Joined > ExpansionWeights.Part && ExpansionWeights.Part > ExpansionWeights.Synonym && ExpansionWeights.Parts > ExpansionWeights.Synonym);
    }

    private static void AssertHolds(ThesaurusEntry query, ThesaurusEntry expected)
    {
        ExpansionTarget target = ExpansionTarget.Of(expected.Words);
        IReadOnlyList<Expansion> expansions = Expander.ExpandRun(query.Written.Split(' '));
        // What holds the word itself finds nothing more than the word does.
        bool redundant = query.Words.Count == 1 && target.Stems.Contains(query.Words[0].Stem);
        bool oneByOne = query.Written.Split(' ').All(w => AnalyzedWord.ReadOne(w) is not null);
        Assert.True(redundant || !oneByOne || expansions.Any(e => e.Target == target), $"{query.Written} → {expected.Written}");
    }

    private static string Show(Expansion expansion) => $"{expansion.Kind} {expansion.Target.Kind} {expansion.Target.Key}";
}
