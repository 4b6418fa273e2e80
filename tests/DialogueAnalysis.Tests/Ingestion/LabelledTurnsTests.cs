namespace DialogueAnalysis.Tests.Ingestion;

public class LabelledTurnsTests
{
    internal const string Talk = """
        # Besøg

        Optaget i maj på en skole.

        **Interviewer:** Hvornår hørte I det?

        **Leder (skolen):** Vi hørte det først i avisen.
        Det var ærgerligt.

        Men vi taler om det nu 😀.

        [00:12:03] TR: Ja, døren står åben.
        - Medarbejder 2: Næsten altid.

        ## Bagefter
        Så gik alle hjem.
        """;

    [Theory]
    [InlineData("a.txt")]
    [InlineData("a.md")]
    public void Read_LabelledTurns_AreFound(string name)
    {
        Document document = Reading.Of(name, Talk);
        Assert.Equal(
            ["Interviewer: Hvornår hørte I det?", "Leder (skolen): Vi hørte det først i avisen. Det var ærgerligt. Men vi taler om det nu 😀.", "TR: Ja, døren står åben.", "Medarbejder 2: Næsten altid."],
            Reading.Turns(document));
        Assert.Equal([true, false, false, false], document.Turns.Select(t => t.Speaker!.IsInterviewer));
        Assert.Equal([null, null, new TimeSpan(0, 12, 3), null], document.Turns.Select(t => t.Begins));
        Assert.Equal(2, document.Turns[1].Text.Count);
        Assert.Equal(name == "a.md" ? DocumentFormat.Markdown : DocumentFormat.PlainText, document.Format);
    }

    [Theory]
    [InlineData("Leder: Hej. \nTR: Hej med dig.", "Leder", "TR")]
    [InlineData("__Leder__: Hej.\n**TR**: Hej.", "Leder", "TR")]
    [InlineData("Leder [00:01]: Hej.\nTR (01:02:03): Hej.", "Leder", "TR")]
    [InlineData("00:00:01 Leder: Hej.\n(00:02) TR: Hej.", "Leder", "TR")]
    [InlineData("– Områdeleder: Hej.\n– HR-konsulent: Hej.", "Områdeleder", "HR-konsulent")]
    [InlineData("Leder/TR: Hej.\nFormand og næstformand: Hej.", "Leder/TR", "Formand og næstformand")]
    [InlineData("Fællestillidsrepræsentant:\n\nHej.\n\nPædagog B:\nHej.", "Fællestillidsrepræsentant", "Pædagog B")]
    [InlineData("LEDER: Hej.\nTR2: Hej.", "LEDER", "TR2")]
    [InlineData("Leder, daginstitution: Hej.\nAMR: Hej.", "Leder, daginstitution", "AMR")]
    public void Read_FormsOfLabels_AreTheRoleAsWritten(string text, string first, string second) =>
        Assert.Equal([first, second], Reading.Of("a.txt", text).Turns.Select(t => t.Speaker!.Role));

    [Theory]
    [InlineData("Interviewer 1", true)]
    [InlineData("Facilitator (KL)", true)]
    [InlineData("Konsulent", false)]
    [InlineData("Konsulent (interviewer)", true)]
    [InlineData("Ordstyrer/leder", true)]
    public void Read_Interviewer_IsMarked(string label, bool expected)
    {
        Document document = Reading.Of("a.txt", $"{label}: Hej med jer.\nLeder: Hej.");
        Assert.Equal(expected, document.Turns[0].Speaker!.IsInterviewer);
    }

    [Fact]
    public void Read_DeclaredRole_IsALabel()
    {
        string text = "Svend i værkstedet: Vi går.\nMester: Ja.";
        Assert.Equal(2, Reading.Of("a.txt", text, """{"roles":["Svend i værkstedet","mester"]}""").Turns.Count);
        Assert.Empty(Reading.Of("a.txt", text).Turns);
    }

    [Fact]
    public void Read_UnknownLabelThreeTimes_IsALabel() =>
        Assert.Equal(["P1", "P2", "P1", "P2", "P1", "P2"], Reading.Of("a.txt", string.Concat(Enumerable.Repeat("P1: Vi går.\nP2: Ja.\n", 3))).Turns.Select(t => t.Speaker!.Role));

    [Theory]
    [InlineData("Mester: Vi går.\nMester: Ja.\nMester: Nej.\nLeder: Godt.", null, 4)]
    [InlineData("Mester: Vi går.\nMester: Ja.\nMester: Nej.", null, 0)]
    [InlineData("Mester: Vi går.\nMester: Ja.\nMester: Nej.", """{"kind":"transcript"}""", 3)]
    public void Read_UnlistedLabel_NeedsAKnownRoleOrADeclaredTranscript(string text, string? meta, int turns) =>
        Assert.Equal(turns, Reading.Of("a.txt", text, meta).Turns.Count);

    private const string TalkAndProse = "Leder: Vi går.\n\nTR: Nej.\n\nLeder: Hvad siger du?\n\nTR: Ja, vi\n\n1\n\ngår nu.\n\nLeder: Godt.\n\nSådan gik det.\n\nSå var det slut.";

    [Fact]
    public void Read_ProseAfterTheTalk_IsSpeechOnlyWhereTheTextIsDeclared()
    {
        Assert.Equal(["Leder: Vi går.", "TR: Nej.", "Leder: Hvad siger du?", "TR: Ja, vi går nu.", "Leder: Godt."], Reading.Turns(Reading.Of("a.txt", TalkAndProse)));
        Assert.Equal("Leder: Godt. Sådan gik det. Så var det slut.", Reading.Turns(Reading.Of("a.txt", TalkAndProse, """{"kind":"transcript"}"""))[4]);
    }

    [Theory]
    [InlineData("a.txt", "Leder: Vi går.\n\nAnden del\n\nTR: Ja.", "Leder: Vi går.")]
    [InlineData("a.txt", "Leder: Vi går\n\nAnden del\n\nTR: Ja.", "Leder: Vi går Anden del")]
    [InlineData("a.txt", "Leder: Vi går.\n\nDet har vi gjort\n\nlænge nu.\n\nTR: Ja.", "Leder: Vi går. Det har vi gjort længe nu.")]
    [InlineData("a.md", "Leder: Vi går.\n\nAnden del\n---------\nTR: Ja.", "Leder: Vi går.")]
    [InlineData("a.md", "Leder: Vi går.\n\nAnden del\n\nTR: Ja.", "Leder: Vi går. Anden del")]
    public void Read_TitleWithinADeclaredTranscript_EndsATurn(string name, string text, string expected) =>
        Assert.Equal([expected, "TR: Ja."], Reading.Turns(Reading.Of(name, text, """{"kind":"transcript"}""")));

    [Fact]
    public void Read_DeclaredTranscriptWithOneLabel_HasOneTurn()
    {
        Assert.Equal(["Leder: Vi går"], Reading.Turns(Reading.Of("a.txt", "Indledning\nLeder: Vi går", """{"kind":"transcript"}""")));
        Assert.Empty(Reading.Of("a.txt", "Indledning\nLeder: Vi går").Turns);
    }

    [Fact]
    public void Read_RoleThatHeadsMinutesToo_SpeaksInATranscriptOnly()
    {
        string text = "Mødeleder: Velkommen til jer.\nLeder: Tak for det.\n";
        Assert.Equal(["Mødeleder", "Leder"], Reading.Of("a.txt", text, """{"kind":"transcript"}""").Turns.Select(t => t.Speaker!.Role));
        Assert.Empty(Reading.Of("a.txt", text).Turns);
    }

    [Fact]
    public void Read_LabelWithoutSpeech_IsNoTurn() =>
        Assert.Equal(["TR: Ja."], Reading.Turns(Reading.Of("a.txt", "Leder:\nTR: Ja.\nLeder:\n", """{"kind":"transcript"}""")));

    [Fact]
    public void Read_TimeOnItsOwnLine_IsTheNextTurns()
    {
        Document document = Reading.Of("a.txt", "[00:01]\nLeder: Vi går.\n\n[00:05]\nTR: Hjem.\n");
        Assert.Equal(["Leder: Vi går.", "TR: Hjem."], Reading.Turns(document));
        Assert.Equal([1, 5], document.Turns.Select(t => t.Begins!.Value.Seconds));
    }

    [Fact]
    public void Read_Parts_EndTurns()
    {
        string meta = """{"kind":"transcript","parts":[{"id":"a","begins":"Leder: Vi går."},{"id":"b","begins":"Efterskrift"}]}""";
        Assert.Equal(["Leder: Vi går."], Reading.Turns(Reading.Of("a.txt", "Leder: Vi går.\nEfterskrift\nSå var det slut.", meta)));
    }

    public static TheoryData<string> Prose =>
    [
        "”TR-rollen udvikler sig: Fra en klar rolle\ntil en uklar. ”Lederens rolle: Den samme.",
        "Formålet med projektet har været at:\n– høre\n– se\nHvert afsnit er inddelt i 4 dele:\nEt, to.\nF.eks.: dette.\nF.eks.: hint.\nF.eks.: mere.",
        "Dato: 3. maj\nSted: Rådhuset\nDeltagere: leder og TR.\nDagsorden: Budget.\nDato: 4. maj.\nSted: Skolen.\nDato: 5. maj.\nSted: Kantinen.",
        "Fra: Leder\nTil: TR\nEmne: Møde i morgen\nFra: TR.\nTil: Leder.\nFra: Leder.\nTil: Alle.\n\nKære alle.",
        "Referat\nFormand: Institutionsleder\nNæstformand: Fællestillidsrepræsentant\nReferent: Sekretær\n\n1. Budgettet blev drøftet.",
        "TR: Tillidsrepræsentant\nFTR: Fællestillidsrepræsentant\nAMR: Arbejdsmiljørepræsentant",
        "Beslutning: Godkendt.\nPunkt 2: Ferie.\nBeslutning: Godkendt.\nPunkt 3: Løn.\nBeslutning: Udsat.",
        "Udfordringer: Få møder.\nLøsninger: Flere møder.\nUdfordringer: Lange møder.\nLøsninger: Korte møder.\nUdfordringer: Ingen.",
        "Leder: Den der leder en arbejdsplads.\nResten er prosa uden taler.",
        "- Med: At høre alle i god tid.\n- Uden: At høre alle for sent.\n- Med: At ringe.\n- Uden: At skrive.\n- Med: At mødes.\n- Uden: At vente.",
        "Observation: Vi så en åben dør.\nObservation: Vi så et tomt kontor.\nObservation: Vi så en fyldt kantine.",
        "Vi har besøgt tre skoler.\n\nLeder: Har ansvaret for hverdagen.\n\nTillidsrepræsentant: Taler på kollegernes vegne.\n\nBegge mødes hver uge.\n\nDet er alt.",
        "kl. 10:30: Vi går.\n10:30 Vi går.\nhttps://eksempel.dk: her\nNoget: der. Noget andet: her.",
    ];

    [Theory]
    [MemberData(nameof(Prose))]
    public void Read_Prose_HasNoTurns(string text)
    {
        Assert.Empty(Reading.Of("a.txt", text).Turns);
        Assert.Empty(Reading.Of("a.md", text, """{"kind":"minutes"}""").Turns);
    }

    [Fact]
    public void Read_LongReportWithTwoLabels_HasNoTurns()
    {
        string prose = string.Concat(Enumerable.Range(0, 40).Select(i => $"Afsnit nummer {i} handler om samarbejdet.\n\n"));
        Assert.Empty(Reading.Of("a.txt", $"{prose}Leder: Vi taler sammen.\nTR: Det gør vi.\n\n{prose}").Turns);
    }
}
