namespace DialogueAnalysis.Tests.Ingestion;

public class CueTurnsTests
{
    internal const string Vtt = """
        WEBVTT - Besøg på Børnehuset
        Kind: captions

        STYLE
        ::cue { color: red }

        REGION
        id:fred

        NOTE optaget i maj
        over to linjer

        1
        00:01.000 --> 00:04.000 align:start position:10%
        <v Interviewer>Hvordan går det?

        00:00:04.000 --> 00:00:06.500
        <v.høj Leder>Det går <i>rigtig</i> godt &amp; vi

        to
        00:00:06.500 --> 00:00:09.000
        <v Leder>taler <00:00:07.000>sammen 😀</v>

        00:00:09.000 --> 00:00:12.000
        <v TR>Ja.</v> <v Leder>Hver
        <c.gul>dag</c>.</v>
        """;

    internal const string Srt = """
        1
        00:00:01,000 --> 00:00:03,000
        Facilitator: Hvad mener I?

        2
        00:00:03,500 --> 00:00:06,000
        {\an8}<i>Leder: Vi hører det</i>
        altid for sent,

        3
        00:00:06,200 --> 00:00:08,000
        når det er besluttet.

        4
        00:00:12,000 --> 00:00:14,000 X1:10 X2:20
        - TR: Nej!
        - Medarbejder 2: Jo <3 <navn>.
        """;

    [Fact]
    public void Read_WebVtt_MergesVoicesAndLeavesTagsOut()
    {
        Document document = Reading.Of("a.vtt", Vtt);
        Assert.Equal(["Interviewer: Hvordan går det?", "Leder: Det går rigtig godt &amp; vi taler sammen 😀", "TR: Ja.", "Leder: Hver dag."], Reading.Turns(document));
        Assert.Equal([true, false, false, false], document.Turns.Select(t => t.Speaker!.IsInterviewer));
        Assert.Equal((TimeSpan.FromSeconds(4), TimeSpan.FromSeconds(9)), (document.Turns[1].Begins, document.Turns[1].Ends));
        Assert.StartsWith("1\n00:01.000", document.Turns[0].Span.In(document.Text).ReplaceLineEndings("\n"), StringComparison.Ordinal);
    }

    [Theory]
    [InlineData("\r\n")]
    [InlineData("\r")]
    public void Read_OtherLineEnds_GivesTheSameTurns(string end)
    {
        Assert.Equal(Reading.Turns(Reading.Of("a.vtt", Vtt)), Reading.Turns(Reading.Of("a.vtt", Vtt.ReplaceLineEndings(end))));
        Assert.Equal(Reading.Turns(Reading.Of("a.srt", Srt)), Reading.Turns(Reading.Of("a.srt", "\uFEFF" + Srt.ReplaceLineEndings(end))));
    }

    [Fact]
    public void Read_SubRip_ReadsLabelsAndDashes()
    {
        Document document = Reading.Of("a.srt", Srt);
        Assert.Equal(["Facilitator: Hvad mener I?", "Leder: Vi hører det altid for sent, når det er besluttet.", "TR: Nej!", "Medarbejder 2: Jo <3 <navn>."], Reading.Turns(document));
        Assert.True(document.Turns[0].Speaker!.IsInterviewer);
        Assert.Equal(TimeSpan.FromSeconds(8), document.Turns[1].Ends);
    }

    [Fact]
    public void Read_CueWithoutSpeakerAfterASentence_IsATurnWithoutSpeaker()
    {
        Document document = Reading.Of("a.vtt", "WEBVTT\n\n00:01.000 --> 00:02.000\n<v Leder>Vi går.\n\n00:02.000 --> 00:03.000\nHvem sagde det\n\n00:06.000 --> 00:07.000\nmon?\n");
        Assert.Equal(["Leder: Vi går.", "-: Hvem sagde det", "-: mon?"], Reading.Turns(document));
    }

    [Fact]
    public void Read_NobodyNamed_TurnsEndAtSentenceAndPause()
    {
        string text = "1\n00:00:01,000 --> 00:00:02,000\nVi går\n\n2\n00:00:04,500 --> 00:00:05,000\nhjem.\n\n3\n00:00:05,500 --> 00:00:06,000\nNu.\n\n4\n00:00:08,000 --> 00:00:09,000\nHvorfor\n\n5\n00:00:14,000 --> 00:00:15,000\n- Fordi.\n- Nå.\n";
        Assert.Equal(["-: Vi går hjem. Nu.", "-: Hvorfor", "-: Fordi.", "-: Nå."], Reading.Turns(Reading.Of("a.srt", text)));
    }

    [Fact]
    public void Read_NobodyNamedForMinutes_TurnsEndAtTheFirstSentenceAfterAMinute()
    {
        IEnumerable<string> cues = Enumerable.Range(0, 30).Select(i => $"00:{i * 5 / 60:00}:{i * 5 % 60:00}.000 --> 00:{((i * 5) + 5) / 60:00}:{((i * 5) + 5) % 60:00}.000\nSætning nummer {i}.");
        Assert.Equal(3, Reading.Of("a.vtt", "WEBVTT\n\n" + string.Join("\n\n", cues) + "\n").Turns.Count);
    }

    [Fact]
    public void Read_EmptyCueAmongOthers_IsLeftOut() =>
        Assert.Equal(["-: Hej"], Reading.Turns(Reading.Of("a.vtt", "WEBVTT\n\n00:01.000 --> 00:02.000\n\n00:02.000 --> 00:03.000\nHej")));

    [Theory]
    [InlineData("a.vtt", "00:01.000 --> 00:02.000\nHej\n", 1, "expected WEBVTT")]
    [InlineData("a.vtt", "WEBVTTX\n\n00:01.000 --> 00:02.000\nHej\n", 1, "expected WEBVTT")]
    [InlineData("a.vtt", "WEBVTT\n", null, "holds no cue")]
    [InlineData("a.vtt", "WEBVTT\n\nNOTE kun en note\n", null, "holds no cue")]
    [InlineData("a.vtt", "WEBVTT\n\n00:01.000 00:02.000\nHej\n", 4, "without a timing")]
    [InlineData("a.vtt", "WEBVTT\n\n00:01,000 --> 00:02,000\nHej\n", 3, "expected a timing as 00:01:02.500")]
    [InlineData("a.vtt", "WEBVTT\n\n00:61.000 --> 00:72.000\nHej\n", 3, "expected a timing")]
    [InlineData("a.vtt", "WEBVTT\n\n99999999999:00:01.000 --> 00:02.000\nHej\n", 3, "expected a timing")]
    [InlineData("a.vtt", "WEBVTT\n\n00:03.000 --> 00:02.000\nHej\n", 3, "ends before it begins")]
    [InlineData("a.vtt", "WEBVTT\n\n00:01.000 --> 00:02.000\nHej\n\n00:02.000 --> 00:0", 6, "expected a timing")]
    [InlineData("a.vtt", "WEBVTT\n\n00:01.000 --> 00:02.000\nHej\n\n00:02.000 --> 00:03.000\n", 6, "is truncated: the last cue has no text")]
    [InlineData("a.vtt", "WEBVTT\n\n00:01.000 --> 00:02.000\nHej\n\n7\n", 7, "the file may be cut")]
    [InlineData("a.vtt", "WEBVTT\n\n00:01.000 --> 00:02.000\nHej\n<v Led", 5, "the tag '<v Led' is not closed")]
    [InlineData("a.vtt", "WEBVTT\n\n00:01.000 --> 00:02.000\n<i> </i>\n", null, "without any text")]
    [InlineData("a.srt", "1\n00:00:01,000 00:00:02,000\nHej\n", 2, "found '1' without a timing")]
    [InlineData("a.srt", "1\n00:01,000 --> 00:02,000\nHej\n", 2, "expected a timing as 00:01:02,500")]
    [InlineData("a.srt", "1\n00:00:03,000 --> 00:00:02,000\nHej\n", 2, "ends before it begins")]
    [InlineData("a.srt", "1\n00:00:01,000 --> 00:00:02,000\nHej\n2\n00:00:03,000 --> 00:00:04,000\nHej\n", 5, "expected a blank line")]
    [InlineData("a.srt", "1\n00:00:01,000 --> 00:00:02,000\nHej\n\nmere tale\n", 5, "found 'mere tale' without a timing")]
    [InlineData("a.srt", "1\n00:00:01,000 --> 00:00:02,000", 2, "is truncated")]
    [InlineData("a.srt", "Bare en tekst", 1, "without a timing")]
    public void Read_NotInTheFormat_NamesTheLine(string name, string text, int? line, string expected)
    {
        DocumentFormatException error = Reading.Fails(name, text);
        Assert.Contains(expected, error.Message, StringComparison.Ordinal);
        Assert.Equal(line, error.Line);
    }
}
