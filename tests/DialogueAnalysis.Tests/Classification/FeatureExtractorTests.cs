using DialogueAnalysis.Classification;
using DialogueAnalysis.Language;

namespace DialogueAnalysis.Tests.Classification;

public sealed class FeatureExtractorTests
{
    [Theory]
    [InlineData("tillidsrepræsentant")]
    [InlineData("Tillidsrepræsentanternes")]
    [InlineData("fællestillidsrepræsentanten")]
    [InlineData("tillidsvalgte")]
    [InlineData("tillidshverv")]
    [InlineData("TILLIDSMÆNDENE")]
    [InlineData("tillidsmandens")]
    [InlineData("arbejdsmiljørepræsentant")]
    [InlineData("tillids- og arbejdsmiljørepræsentanter")]
    [InlineData("FTR")]
    public void Extract_Title_SharesNothingWithTrust(string title)
    {
        HashSet<ulong> trust = [.. Features("tillid"), .. Features("tilliden"), .. Features("tillidsfuld"), .. Features("mistillid")];
        Assert.DoesNotContain(Features(title), trust.Contains);
    }

    [Theory]
    [InlineData("tillidsfuldt")]
    [InlineData("tillidsbrud")]
    [InlineData("mistilliden")]
    [InlineData("tillids- og magtforhold")]
    public void Extract_WordOfTrust_SharesFeaturesWithTrust(string word) =>
        Assert.Contains(Features(word), Features("tillid").Contains);

    [Fact]
    public void Extract_FormsOfATitle_AreOneFeature() =>
        Assert.Equal(Features("tillidsrepræsentant"), Features("Fællestillidsrepræsentanternes"));

    [Theory]
    [InlineData("vi blev hørt før beslutningen", "vi blev hørt efter beslutningen")]
    [InlineData("vi er hørt", "vi er ikke hørt")]
    [InlineData("vi ved det allerede", "vi ved det først")]
    [InlineData("leder stoler", "stoler leder")]
    public void Extract_TimeNegationAndOrder_Tell(string one, string other) =>
        Assert.NotEqual(Features(one).Order(), Features(other).Order());

    [Fact]
    public void Extract_Punctuation_SeparatesPairs()
    {
        Assert.Equal(3, Words("åben dør").Count);
        Assert.Equal(2, Words("åben. dør").Count);
    }

    [Fact]
    public void Extract_Capitals_ChangeNothing() => Assert.Equal(Features("Åben Dør"), Features("åben dør"));

    [Fact]
    public void Extract_EndlessWord_IsBounded() => Assert.True(Features(new string('æ', 100_000)).Count < 500);

    [Fact]
    public void Extract_Occurrences_PointAtTheirTerms()
    {
        const string text = "Vi stoler, ærligt, på 12 tillidsrepræsentanter!";
        IReadOnlyList<Term> terms = TextAnalyzer.Analyze(text);
        FeatureList words = new(), runs = new();
        new FeatureExtractor(new FeatureOptions { GappedPairs = true }).Extract(text, new TermReader(), words, runs);
        Assert.All(words.Items.ToArray().Concat(runs.Items.ToArray()), o =>
        {
            Assert.NotNull(terms[o.First].Text);
            Assert.NotNull(terms[o.Second].Text);
            Assert.True(o.First <= o.Second);
        });
    }

    private static List<ulong> Features(string text)
    {
        FeatureList words = new(), runs = new();
        new FeatureExtractor(new FeatureOptions()).Extract(text, new TermReader(), words, runs);
        return [.. words.Items.ToArray().Concat(runs.Items.ToArray()).Select(o => o.Name)];
    }

    private static List<ulong> Words(string text)
    {
        FeatureList words = new(), runs = new();
        new FeatureExtractor(new FeatureOptions()).Extract(text, new TermReader(), words, runs);
        return [.. words.Items.ToArray().Select(o => o.Name)];
    }
}
