using DialogueAnalysis.Classification;
using DialogueAnalysis.Segmentation;

namespace DialogueAnalysis.Tests.Segmentation;

/// <summary>What holds of every document that is cut, the source documents and damaged variants of them.</summary>
public sealed class SegmentationPropertyTests
{
    public static TheoryData<string> Documents => [SeedDocuments.ReportId, SeedDocuments.ArticleId];

    [Theory]
    [MemberData(nameof(Documents))]
    public void Segment_SeedDocument_HoldsTogether(string id) => Check(SeedDocuments.Cut(id));

    [Theory]
    [MemberData(nameof(Documents))]
    public void Segment_DamagedVariants_HoldTogether(string id)
    {
        Document document = SeedDocuments.Cut(id).Document;
        var random = new SeededRandom(20171);
        for (int i = 0; i < 40; i++)
            Check(PassageSegmenter.Segment(Damage(document, random, i % 8)));
    }

    [Fact]
    public void Segment_RandomTurns_HoldTogether()
    {
        var random = new SeededRandom(11);
        string[] pieces = ["Leder: ", "ord ", "æ", "\n", "\n\n", "\r\n", "12", "\n\n3\n\n", "-", "**", "_", "|", "&amp;", "&nbsp;", "\\*", "`", "```\n", "[a](b)", "\f", "> ", "- ", "kto-a\nMaskinskrevet tekst\n", "<i>", " "];
        foreach (DocumentFormat format in Enum.GetValues<DocumentFormat>())
        {
            for (int i = 0; i < 150; i++)
            {
                string text = string.Concat(Enumerable.Range(0, 2 + random.Below(60)).Select(_ => pieces[random.Below(pieces.Length)]));
                Check(PassageSegmenter.Segment(new Document("tilfældig", text, null, RandomLayout(text, format, random))));
            }
        }
    }

    [Fact]
    public void Segment_RandomText_HoldsTogether()
    {
        var random = new SeededRandom(7);
        string[] pieces = ["æ", "Å", " ", "\n", "\r\n", "\f", "-", "\u00ad", "”", "\"", "»", "•", "o ", "1. ", "Indhold", " ..... 3", "12", "a\u030a", "🙂", "\ud83d", "\t", "\u00a0", "# ", "> ", "**", "TR'en", ".", ":", "\u2028", "\0", "\u0663", "\u0661\u0662", "\u0663. ", " ..... \u0663", "\t3", "1.1 ", "(1) ", "ii) ", "2. ", "Side 2/3", "Fra: ", "Mvh", "Kære", "1", "2"];
        for (int i = 0; i < 800; i++)
        {
            string text = string.Concat(Enumerable.Range(0, random.Below(60)).Select(_ => pieces[random.Below(pieces.Length)]));
            Check(PassageSegmenter.Segment(new Document("tilfældig", text)));
            Check(PassageSegmenter.Segment(new Document("tilfældig", text, null, new DocumentLayout { Format = DocumentFormat.Markdown })));
        }
    }

    [Theory]
    [InlineData("da-DK")]
    [InlineData("tr-TR")]
    public void Segment_AnyCulture_GivesTheSame(string culture)
    {
        string expected = Print(SeedDocuments.CutReport);
        System.Globalization.CultureInfo before = System.Globalization.CultureInfo.CurrentCulture;
        try
        {
            System.Globalization.CultureInfo.CurrentCulture = new(culture);
            Assert.Equal(expected, Print(PassageSegmenter.Segment(SeedDocuments.Report)));
        }
        finally
        {
            System.Globalization.CultureInfo.CurrentCulture = before;
        }

        static string Print(SegmentedDocument cut) => string.Join('\n', cut.Passages.Select(p => $"{p.Id} {p.Kind} {p.Page} {string.Join('/', p.Section)} {p.Text} {string.Join(' ', p.Quotations)}"));
    }

    [Fact]
    public void Segment_DecomposedLetters_GivesTheSamePassages()
    {
        Document plain = SeedDocuments.Article;
        var decomposed = new Document(plain.Id, plain.Text.Normalize(System.Text.NormalizationForm.FormD), plain.Metadata);
        Assert.Equal(SeedDocuments.CutArticle.Passages.Select(p => p.Text), PassageSegmenter.Segment(decomposed).Passages.Select(p => p.Text.Normalize()));
    }

    internal static void Check(SegmentedDocument cut)
    {
        string text = cut.Document.Text;
        var covered = new bool[text.Length];
        IEnumerable<TextSpan> spans =
        [
            .. cut.Passages.SelectMany(p => p.Map.Runs.Select(r => r.Span)),
            .. cut.Headings.SelectMany(h => h.Map.Runs.Select(r => r.Span)),
            .. cut.Leftovers.Select(l => l.Span),
        ];
        foreach (TextSpan span in spans)
        {
            Assert.InRange(span.End, span.Start + 1, text.Length);
            for (int i = span.Start; i < span.End; i++)
            {
                Assert.False(covered[i], $"{span} covers {i} again");
                covered[i] = true;
            }
        }
        for (int i = 0; i < text.Length; i++)
            Assert.True(covered[i] || char.IsWhiteSpace(text[i]), $"'{text[i]}' at {i} is nowhere");
        AssertOrdered(cut.Passages.Select(p => p.Map.Extent.Start));
        AssertOrdered(cut.Headings.Select(h => h.Map.Extent.Start));
        AssertOrdered(cut.Leftovers.Select(l => l.Span.Start));
        foreach (Passage passage in cut.Passages)
        {
            Assert.Equal(passage.Text, passage.Map.Derive(text));
            Assert.NotEmpty(passage.Text.Trim());
            Assert.DoesNotContain('\n', passage.Text);
            int at = 0;
            foreach (TextSpan quotation in passage.Quotations)
            {
                Assert.InRange(quotation.Start, at, passage.Text.Length);
                Assert.InRange(quotation.End, quotation.Start + 1, passage.Text.Length);
                at = quotation.Start;
            }
            TextSpan whole = passage.Map.ToSource(new TextSpan(0, passage.Text.Length));
            Assert.Equal(passage.Map.Extent, whole);
            Assert.Equal(new TextSpan(0, passage.Text.Length), passage.Map.ToClean(whole));
        }
    }

    private static void AssertOrdered(IEnumerable<int> starts)
    {
        int last = -1;
        foreach (int start in starts)
        {
            Assert.True(start > last);
            last = start;
        }
    }

    private static Document Damage(Document document, SeededRandom random, int kind)
    {
        string text = document.Text;
        int a = random.Below(text.Length), b = Math.Min(text.Length, a + random.Below(4000));
        string damaged = kind switch
        {
            0 => text[..a],
            1 => text[a..],
            2 => text.Remove(a, b - a),
            3 => text.Replace("\n", "\r\n", StringComparison.Ordinal),
            4 => text.Replace("\n\n", "\n", StringComparison.Ordinal),
            5 => text.Replace("\n", "\n\n", StringComparison.Ordinal),
            6 => text.Replace('”', '"').Replace('•', '-'),
            _ => string.Concat(text.Select(c => random.Below(200) == 0 ? "\n -•”1.A"[random.Below(8)] : c)),
        };
        return new Document(document.Id, damaged, document.Metadata, new DocumentLayout { Parts = [.. Clipped(document.Parts, damaged.Length)] });
    }

    private static IEnumerable<DocumentPart> Clipped(IEnumerable<DocumentPart> parts, int length) =>
        parts.Where(p => p.Span.Start < length).Select(p => p with { Span = new TextSpan(p.Span.Start, Math.Min(p.Span.End, length)) });

    private static DocumentLayout RandomLayout(string text, DocumentFormat format, SeededRandom random)
    {
        // Twelve places in order: the body, in it two parts, in the second a turn with two stretches, and a turn with one.
        int[] at = [.. Enumerable.Range(0, 12).Select(_ => random.Below(text.Length + 1)).Order()];
        TextSpan Span(int from, int to) => new(at[from], at[to]);
        var metadata = new DocumentMetadata { Kind = random.Below(2) == 0 ? DocumentKind.Email : DocumentKind.Transcript };
        return new DocumentLayout
        {
            Format = format,
            Body = Span(0, 11),
            Parts = [new DocumentPart { Id = "a", Span = Span(0, 1), Metadata = metadata }, new DocumentPart { Id = "b", Span = Span(1, 10), Metadata = metadata }],
            Turns =
            [
                new Turn { Speaker = new Speaker("Leder", false), Span = Span(2, 6), Text = [Span(3, 4), Span(4, 5)] },
                new Turn { Span = Span(7, 9), Text = [Span(8, 9)] },
            ],
        };
    }
}
