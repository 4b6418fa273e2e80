using DialogueAnalysis.Reporting;
using DialogueAnalysis.Segmentation;

namespace DialogueAnalysis.Tests.Reporting;

public sealed class PassageCountsTests
{
    [Fact]
    public void Of_ManyDocuments_LooksAtEachPassageOnce()
    {
        Document[] documents = [.. Enumerable.Range(0, 50).Select(i => new Document($"notat {i}", string.Concat(Enumerable.Repeat("Der var god stemning på mødet.\n\n", i % 4))))];
        Passage[] passages = [.. documents.SelectMany(d => PassageSegmenter.Segment(d).Passages)];
        int looks = 0;
        CountedDocument[] counted = PassageCounts.Of(documents, passages.Select(p =>
        {
            looks++;
            return p;
        }));
        Assert.Equal(passages.Length, looks);
        Assert.Equal(documents, counted.Select(c => c.Document));
        Assert.Equal(Enumerable.Range(0, 50).Select(i => i % 4), counted.Select(c => c.Passages));
        Assert.All(counted, c => Assert.Equal(0, c.Pages));
    }

    [Fact]
    public void Of_PartsAndPages_CountsEachPartForItself()
    {
        const string text = "Et brev om mødet.\n\nEn rapport om mødet.\n\nEndnu et afsnit.";
        int split = text.IndexOf("En rapport", StringComparison.Ordinal);
        Document Made(string id) => new(id, text, layout: new DocumentLayout
        {
            Parts =
            [
                new DocumentPart { Id = "brev", Span = new TextSpan(0, split), Metadata = DocumentMetadata.Empty },
                new DocumentPart { Id = "tom", Span = new TextSpan(split, split), Metadata = DocumentMetadata.Empty },
                new DocumentPart { Id = "rapport", Span = new TextSpan(split, text.Length), Metadata = DocumentMetadata.Empty },
            ],
        });
        Document[] documents = [Made("a"), Made("b")];
        Passage[] passages = [.. documents.SelectMany(d => PassageSegmenter.Segment(d).Passages).Select((p, i) => p with { Page = p.Part.Id == "brev" ? null : 7 + (i % 2) })];
        CountedDocument[] counted = PassageCounts.Of(documents, passages);
        Assert.Equal([("brev", 1, 0), ("tom", 0, 0), ("rapport", 2, 2), ("brev", 1, 0), ("tom", 0, 0), ("rapport", 2, 2)], counted.Select(c => (c.Part.Id!, c.Passages, c.Pages)));
    }
}
