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
    [InlineData("selvtillid")]
    [InlineData("Selvtillidens")]
    [InlineData("selvtillidsfulde")]
    [InlineData("selvtillids- og omsorg")]
    [InlineData("tillidsreformen")]
    [InlineData("tillidspersonerne")]
    public void Extract_WordApart_SharesNothingWithTrust(string title)
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

    [Theory]
    [InlineData("tillids- x ")]
    [InlineData("tillids- ")]
    [InlineData("tillids-, ")]
    public void Extract_HalvesOfTitles_CostAsMuchAsTheTextIsLong(string half)
    {
        // Four times the text: four times the memory, not sixteen.
        long shorter = Allocated(half, 500), longer = Allocated(half, 2000);
        Assert.True(longer < 6 * shorter, $"{shorter} bytes, then {longer}");
    }

    [Fact]
    public void Extract_HalfFarFromItsOther_IsTheWordItself()
    {
        string far = new(' ', 300);
        Assert.Equal(Features("tillids- og repræsentanter").Count, Features("tillids- og" + far[..100] + "repræsentanter").Count);
        Assert.Contains(Features("tillids- og" + far + "repræsentanter"), Features("tillid").Contains);
    }

    [Fact]
    public void Extract_Occurrences_PointAtTheirTerms()
    {
        const string text = "Vi stoler, ærligt, på 12 tillidsrepræsentanter!";
        IReadOnlyList<Term> terms = TextAnalyzer.Analyze(text);
        FeatureList words = new(), runs = new();
        new FeatureExtractor(new FeatureOptions()).Extract(text, new TermReader(), words, runs);
        Assert.All(words.Items.ToArray().Concat(runs.Items.ToArray()), o =>
        {
            Assert.NotNull(terms[o.First].Text);
            Assert.NotNull(terms[o.Second].Text);
            Assert.True(o.First <= o.Second);
        });
    }

    private static long Allocated(string half, int times)
    {
        string text = string.Concat(Enumerable.Repeat(half, times));
        FeatureList words = new(), runs = new();
        var extractor = new FeatureExtractor(new FeatureOptions());
        var reader = new TermReader();
        // Once before, so that the lists have grown.
        extractor.Extract(text, reader, words, runs);
        long before = GC.GetAllocatedBytesForCurrentThread();
        extractor.Extract(text, reader, words, runs);
        return GC.GetAllocatedBytesForCurrentThread() - before;
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
