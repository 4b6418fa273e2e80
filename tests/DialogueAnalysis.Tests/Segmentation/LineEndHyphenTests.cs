using DialogueAnalysis.Segmentation;

namespace DialogueAnalysis.Tests.Segmentation;

/// <summary>Every hyphen at a line end of both documents, as decided by hand.</summary>
public sealed class LineEndHyphenTests
{
    private sealed record Row(string Document, int Line, string Left, string Right, string Whole)
    {
        public static IReadOnlyList<Row> All { get; } =
            [.. SeedDocuments.Rows("line-end-hyphens.tsv").Select(r => new Row(r[0], int.Parse(r[1], System.Globalization.CultureInfo.InvariantCulture), r[2], r[3], r[4]))];
    }

    [Fact]
    public void Fixture_ListsEveryLineThatEndsWithAHyphen()
    {
        foreach (Document document in new[] { SeedDocuments.Report, SeedDocuments.Article })
        {
            IEnumerable<int> ends = SeedDocuments.Lines(document).Select((l, i) => (l.Text, Line: i + 1)).Where(l => l.Text.TrimEnd() is { Length: > 1 } t && t[^1] is '-' or '\u2010' or '\u00ad').Select(l => l.Line);
            Assert.Equal(ends, Row.All.Where(r => r.Document == document.Id).Select(r => r.Line));
        }
    }

    [Fact]
    public void CleanText_WritesEveryWordAsDecidedByHand()
    {
        var wrong = new List<string>();
        foreach (Row row in Row.All)
        {
            SegmentedDocument cut = SeedDocuments.Cut(row.Document);
            (int start, string line) = SeedDocuments.Lines(cut.Document)[row.Line - 1];
            int at = start + line.LastIndexOf(row.Left, StringComparison.Ordinal);
            Assert.True(at >= start, $"line {row.Line} has no {row.Left}");
            if (WordAt(cut, at) is string found && found != row.Whole)
                wrong.Add($"{row.Document}:{row.Line}: expected {row.Whole}, found {found}");
        }
        Assert.Empty(wrong);

        string? WordAt(SegmentedDocument cut, int at)
        {
            Passage? passage = cut.Passages.FirstOrDefault(p => p.Map.Extent.Contains(at));
            if (passage is null)
            {
                // Only the title page is in no passage.
                Assert.Contains(cut.Leftovers, l => l.Kind == LeftoverKind.TitlePage && l.Span.Contains(at));
                return null;
            }
            int clean = passage.Map.ToClean(new TextSpan(at, at + 1))!.Value.Start;
            int end = clean;
            while (end < passage.Text.Length && (char.IsLetterOrDigit(passage.Text[end]) || passage.Text[end] == '-'))
                end++;
            return passage.Text[clean..end].TrimEnd('-');
        }
    }

    [Theory]
    [InlineData("hen-", "holdsvis", LineEndHyphens.Fate.Dropped)]
    [InlineData("MED-", "samarbejdet", LineEndHyphens.Fate.Kept)]
    [InlineData("A-", "side", LineEndHyphens.Fate.Kept)]
    [InlineData("LokalMED-", "udvalg", LineEndHyphens.Fate.Kept)]
    [InlineData("ikke-", "MED-medlemmer", LineEndHyphens.Fate.Kept)]
    [InlineData("ikke-", "medlemmer", LineEndHyphens.Fate.Kept)]
    [InlineData("tillids-", "og", LineEndHyphens.Fate.Suspended)]
    [InlineData("LO-", "og/eller", LineEndHyphens.Fate.Suspended)]
    [InlineData("sam-", "men", LineEndHyphens.Fate.Dropped)]
    [InlineData("blåbær-", "grøden", LineEndHyphens.Fate.Dropped)]
    [InlineData("grød\u00ad", "stedet", LineEndHyphens.Fate.Dropped)]
    public void Decide_WithoutEvidence_GoesByTheParts(string left, string right, object fate) =>
        Assert.Equal((LineEndHyphens.Fate)fate, LineEndHyphens.Decide(left, right, new WordForms(""), 0));

    [Theory]
    [InlineData("et parts-samarbejde her", LineEndHyphens.Fate.Kept)]
    [InlineData("et partssamarbejde her", LineEndHyphens.Fate.Dropped)]
    [InlineData("partssamarbejdet er langt fra det parts-samarbejde her", LineEndHyphens.Fate.Kept)]
    public void Decide_BothSpellingsInUse_GoesByTheNearest(string text, object fate) =>
        Assert.Equal((LineEndHyphens.Fate)fate, LineEndHyphens.Decide("parts-", "samarbejdet", new WordForms(text), text.Length));
}
