using DialogueAnalysis.Classification;

namespace DialogueAnalysis.Tests.Classification;

public sealed class KnownRunsTests
{
    [Fact]
    public void Of_WordsMetBeforeOrNot_GivesThePlacesThatTheTableHas()
    {
        var known = new KnownRuns();
        LinearModel model = Model(["tillid", "mødet", "ærø"]), other = Model(["åben"]);
        // More words than are remembered, some of them again and again, and another model in between.
        for (int i = 0; i < 20000; i++)
        {
            string word = i % 3 == 0 ? "mødets" : $"{(char)('a' + (i % 29))}ø{i % 9000}tillidsfuld";
            Assert.Equal(Expected(model, word), known.Of(model, word).ToArray());
            if (i % 500 == 0)
                Assert.Equal(Expected(other, "åbent"), known.Of(other, "åbent").ToArray());
        }
    }

    [Fact]
    public void Score_OnAUsedScratch_IsThatOfANewOne()
    {
        string[] texts = [.. GoldFixture.Passages.Select(g => g.Text)];
        PassageClassifier classifier = GoldFixture.Trained.Classifier;
        double[][] first = [.. texts.Select(t => classifier.Classify(t).Probabilities.ToArray())];
        double[][] anew = new double[texts.Length][];
        for (int i = 0; i < texts.Length; i++)
        {
            int at = i;
            var thread = new Thread(() => anew[at] = [.. classifier.Classify(texts[at]).Probabilities]);
            thread.Start();
            thread.Join();
        }
        Assert.Equal(first, anew);
    }

    private static int[] Expected(LinearModel model, string word)
    {
        var runs = new FeatureList();
        model.Extractor.AddRuns(word, 0, runs);
        return [.. runs.Items.ToArray().Select(r => model.Table.Find(r.Name)).Where(p => p > 0)];
    }

    private static LinearModel Model(string[] words)
    {
        var extractor = new FeatureExtractor(new FeatureOptions());
        var runs = new FeatureList();
        foreach (string word in words)
            extractor.AddRuns(word, 0, runs);
        ulong[] names = [.. runs.Items.ToArray().Select(r => r.Name).Distinct().Order()];
        return new LinearModel(extractor, new FeatureTable(names), new float[names.Length + 1], new float[names.Length + 1], [0], [0.5]);
    }
}
