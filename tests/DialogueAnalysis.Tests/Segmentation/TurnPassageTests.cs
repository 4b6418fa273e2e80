using System.Globalization;
using System.Text;
using DialogueAnalysis.Classification;
using DialogueAnalysis.Ingestion;
using DialogueAnalysis.Segmentation;

namespace DialogueAnalysis.Tests.Segmentation;

/// <summary>What becomes of turns of speech, and of what stands around them.</summary>
public sealed class TurnPassageTests
{
    private static readonly string[] Words = ["vi", "taler", "sammen", "på", "øen", "hver", "dag", "om", "åbne", "døre", "TR’en", "😀"];

    [Fact]
    public void Segment_Cue_TellsLabelsFromTimings()
    {
        SegmentedDocument cut = Cut("a.vtt", "WEBVTT\n\n1\n00:01.000 --> 00:04.000\n<v Leder>Vi <i>går</i> &amp; ser&nbsp;på&lrm; &lt;det&gt;.\n\n2\n00:05.000 --> 00:06.000\n<v Leder>Ja.</v>\n");
        Assert.Equal("Vi går & ser på &lt;det&gt;. Ja.", Assert.Single(cut.Passages).Text);
        Assert.Equal(["<v Leder>", "<v Leder>"], Leftovers(cut, LeftoverKind.SpeakerLabel));
        Assert.Equal(["WEBVTT", "1", "00:01.000 --> 00:04.000", "<i>", "</i>", "amp;", "&nbsp;", "&lrm;", "2", "00:05.000 --> 00:06.000", "</v>"], Leftovers(cut, LeftoverKind.Markup));
    }

    [Fact]
    public void Segment_PlainTranscript_LeavesPagesAndStampsOut()
    {
        SegmentedDocument cut = Cut("a.txt", "---\nkind: transcript\n---\nLeder: Vi går hver\n\n7\n\ndag.\nkto-abc\nMaskinskrevet tekst\n\nTR: Ja, og det har vi gjort længe.\n\nLeder: Det er rigtigt.\n\n8\n\nTR: Nemlig.\n");
        Assert.Equal(["Vi går hver dag.", "Ja, og det har vi gjort længe.", "Det er rigtigt.", "Nemlig."], cut.Passages.Select(p => p.Text));
        Assert.Equal([7, 8, 8, 9], cut.Passages.Select(p => p.Page!.Value));
        Assert.Equal(["7", "8"], Leftovers(cut, LeftoverKind.PageNumber));
        Assert.Equal(["kto-abc", "Maskinskrevet tekst"], Leftovers(cut, LeftoverKind.Stamp));
        Assert.Equal(["Leder:", "TR:", "Leder:", "TR:"], Leftovers(cut, LeftoverKind.SpeakerLabel));
    }

    [Fact]
    public void Segment_TextAfterTheBody_IsMarkup()
    {
        var document = new Document("a", "Vi går.\nslut", null, new DocumentLayout { Body = new TextSpan(0, 7) });
        SegmentedDocument cut = PassageSegmenter.Segment(document);
        Assert.Equal(["Vi går."], cut.Passages.Select(p => p.Text));
        Assert.Equal(["slut"], Leftovers(cut, LeftoverKind.Markup));
        SegmentationPropertyTests.Check(cut);
    }

    [Theory]
    [InlineData("a.txt")]
    [InlineData("a.md")]
    [InlineData("a.vtt")]
    [InlineData("a.srt")]
    public void Segment_MadeTranscript_GivesEveryTurnAsSpoken(string name)
    {
        var random = new SeededRandom(20172);
        for (int round = 0; round < 60; round++)
        {
            (string text, string[] expected) = Talk(name, random);
            SegmentedDocument cut = Cut(name, text);
            Assert.Equal(expected, cut.Passages.Where(p => p.Kind == PassageKind.Turn).Select(p => $"{p.Speaker!.Role}: {p.Text}"));
        }
    }

    [Theory]
    [InlineData("a.txt")]
    [InlineData("a.md")]
    [InlineData("a.vtt")]
    [InlineData("a.srt")]
    public void Segment_DamagedTranscript_HoldsTogether(string name)
    {
        var random = new SeededRandom(20173);
        int cuts = 0;
        for (int round = 0; round < 120; round++)
        {
            string text = Talk(name, random).Text;
            int at = random.Below(text.Length);
            string damaged = (round % 4) switch
            {
                0 => text.Remove(at, Math.Min(text.Length - at, random.Below(30))),
                1 => text.Insert(at, "\n*_|`<>&:-1 "[random.Below(12)].ToString()),
                2 => text.Replace("\n", "\r\n", StringComparison.Ordinal),
                _ => text[..at] + text[random.Below(text.Length)..],
            };
            try
            {
                Cut(name, damaged);
                cuts++;
            }
            catch (DocumentFormatException)
            {
                // A damaged cue is refused.
            }
        }
        Assert.True(cuts > 30, $"{cuts} of 120 were cut");
    }

    // A transcript, and its turns as they were spoken; the speakers take turns, so that none is made of two.
    private static (string Text, string[] Turns) Talk(string name, SeededRandom random)
    {
        bool cues = name is "a.vtt" or "a.srt", markdown = name == "a.md";
        var text = new StringBuilder(name == "a.vtt" ? "WEBVTT\n\nNOTE optaget i maj\n\n" : cues ? "" : "---\nkind: transcript\n---\n");
        var turns = new List<string>();
        for (int turn = 0; turn < 2 + random.Below(5); turn++)
        {
            string speaker = turn % 2 == 0 ? "Leder" : "TR";
            string[] words = [.. Enumerable.Range(0, 3 + random.Below(12)).Select(_ => Words[random.Below(Words.Length)])];
            turns.Add($"{speaker}: {string.Join(' ', words)}.");
            if (cues)
                text.Append(CultureInfo.InvariantCulture, $"{turn + 1}\n00:00:{turn * 2:00}{(name == "a.vtt" ? '.' : ',')}000 --> 00:00:{(turn * 2) + 1:00}{(name == "a.vtt" ? '.' : ',')}500\n");
            text.Append(name == "a.vtt" ? $"<v {speaker}>" : markdown ? $"**{speaker}:** " : $"{speaker}: ");
            for (int i = 0; i < words.Length; i++)
            {
                (string open, string close) = random.Below(3) > 0 ? ("", "") : cues ? ("<i>", "</i>") : markdown ? ("**", "**") : ("", "");
                string gap = i == 0 ? "" : random.Below(5) == 0 ? "\n" : " ";
                text.Append(open.Length > 0 && cues && gap == " " && random.Below(2) == 0 ? open + gap : gap + open).Append(words[i]).Append(close);
            }
            text.Append(".\n\n");
            if (name == "a.txt" && random.Below(4) == 0)
                text.Append(CultureInfo.InvariantCulture, $"{turn + 1}\n\n");
        }
        return (text.ToString(), [.. turns]);
    }

    private static SegmentedDocument Cut(string name, string text)
    {
        Document document = new DocumentParser(name, text, TextFormats.Of(name)!.Value).Parse("a", MetadataDraft.Empty);
        SegmentedDocument cut = PassageSegmenter.Segment(document);
        SegmentationPropertyTests.Check(cut);
        return cut;
    }

    private static IEnumerable<string> Leftovers(SegmentedDocument cut, LeftoverKind kind) =>
        cut.Leftovers.Where(l => l.Kind == kind).Select(l => l.Span.In(cut.Document.Text)).Where(t => t is not ("---" or "kind: transcript"));
}
