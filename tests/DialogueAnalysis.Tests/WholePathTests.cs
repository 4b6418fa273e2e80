using System.Text;
using System.Text.Json;
using DialogueAnalysis.Classification;
using DialogueAnalysis.Querying;
using DialogueAnalysis.Reporting;

namespace DialogueAnalysis.Tests;

/// <summary>What holds from the file to the report, whatever the file holds.</summary>
public sealed class WholePathTests
{
    [Fact]
    public void Load_Seeds_TwiceAndInAnyCulture_GivesTheSameLines()
    {
        string expected = Lines(DialogueCorpus.Load(RepositoryFiles.Path("seeds")));
        System.Globalization.CultureInfo before = System.Globalization.CultureInfo.CurrentCulture;
        try
        {
            System.Globalization.CultureInfo.CurrentCulture = new("tr-TR");
            Assert.Equal(expected, Lines(DialogueCorpus.Load(RepositoryFiles.Path("seeds"))));
        }
        finally
        {
            System.Globalization.CultureInfo.CurrentCulture = before;
        }
    }

    [Fact]
    public void Search_Seeds_HighlightsPointIntoTheSource()
    {
        DialogueCorpus corpus = DialogueCorpus.Load(RepositoryFiles.Path("seeds"));
        IReadOnlyList<PassageHit> hits = corpus.Search("henholdsvis OR \"uformelle samtaler\" OR tillidsrepræsentant", top: 30);
        Assert.NotEmpty(hits);
        foreach (PassageHit hit in hits)
        {
            Assert.NotEmpty(hit.Highlights);
            foreach ((TextSpan clean, TextSpan source) in hit.Highlights.Zip(hit.SourceHighlights))
            {
                // In the source a word may be cut at a line end; without what was left out there it is the same.
                string found = source.In(hit.Passage.Document.Text).Replace("-\n", "", StringComparison.Ordinal).Replace("-\n\n", "", StringComparison.Ordinal);
                Assert.Equal(Letters(clean.In(hit.Passage.Text)), Letters(found));
            }
        }

        static string Letters(string text) => string.Concat(text.Where(char.IsLetter));
    }

    [Theory]
    [InlineData(".txt")]
    [InlineData(".md")]
    [InlineData(".vtt")]
    [InlineData(".srt")]
    public void Load_HostileText_GivesLinesOrADocumentedError(string extension)
    {
        string[] pieces =
        [
            "WEBVTT\n\n", "1\n", "00:00:01.000 --> 00:00:02.000\n", "00:00:01,000 --> 00:00:02,000\n", "<v Leder>", "---\nkind: notes\n---\n", "Leder: ", "\n", "\n\n", "\r\n", "\f",
            " ", "-", "\u00ad", "”", "\"", "•", "# ", "> ", "**", "æ", "Å", "a\u030a", "🙂", "\ud83d", "\udc00", "\u200b", "\u202e", "TR'en", "MED-", "MED", "f.eks.", "12,5", "<script>", "&amp;", "=1+1", "\u0001",
            "Vi taler om tillid før mødet. ",
        ];
        var random = new SeededRandom(99);
        string folder = Directory.CreateTempSubdirectory("dialogue-hostile").FullName;
        try
        {
            for (int i = 0; i < 120; i++)
            {
                string text = (extension == ".vtt" ? "WEBVTT\n\n00:00.000 --> 00:09.000\n" : "") + string.Concat(Enumerable.Range(0, 1 + random.Below(40)).Select(_ => pieces[random.Below(pieces.Length)]));
                string path = Path.Combine(folder, "fil" + extension);
                File.WriteAllText(path, text, i % 2 == 0 ? Encoding.UTF8 : Encoding.Unicode);
                try
                {
                    DialogueCorpus corpus = DialogueCorpus.Load(path);
                    Assert.All(Lines(corpus).Split('\n', StringSplitOptions.RemoveEmptyEntries), line => JsonDocument.Parse(line));
                    HtmlReport.Write(TextWriter.Null, CorpusSummary.Of(corpus));
                }
                catch (DocumentFormatException exception)
                {
                    Assert.Contains("fil" + extension, exception.Message, StringComparison.Ordinal);
                    Assert.DoesNotContain('\n', exception.Message);
                }
            }
        }
        finally
        {
            Directory.Delete(folder, recursive: true);
        }
    }

    [Fact]
    public void Document_WithLoneSurrogates_GoesTheWholeWay()
    {
        // No file holds one, but an app may hand one over.
        var document = new Document("d", "Vi taler \ud83d om tillid \udc00.\n\nOg om \ud83d\ude42 afstand.");
        IReadOnlyList<Passage> passages = DialogueAnalysis.Segmentation.PassageSegmenter.Segment(document).Passages;
        var searcher = new PassageSearcher(passages, DialogueAnalysis.Indexing.PassageIndex.Build(passages));
        PassageHit hit = Assert.Single(searcher.Search(PassageQuery.Parse("tillid"), 10).Hits);
        Assert.Equal("tillid", hit.Highlights[0].In(hit.Passage.Text));
        JsonDocument.Parse(JsonLines.Of(hit));
        Assert.NotNull(PassageClassifier.Default.Classify(document.Text).Explain());
    }

    private static string Lines(DialogueCorpus corpus)
    {
        var lines = new StringBuilder();
        foreach ((Passage passage, PassageClassification classification) in corpus.Passages.Zip(corpus.Classifications))
        {
            lines.Append(JsonLines.Of(passage, [.. classification.Labels.Select(l => l.Id)])).Append('\n');
            lines.Append(JsonLines.Explained(passage.Id, passage.Text, classification)).Append('\n');
        }
        foreach (PassageHit hit in corpus.Search("tillid OR samarbejde OR \"uformelle samtaler\"", top: 50))
            lines.Append(JsonLines.Of(hit)).Append('\n');
        return lines.ToString();
    }
}
