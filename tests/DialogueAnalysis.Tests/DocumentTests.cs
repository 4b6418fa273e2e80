namespace DialogueAnalysis.Tests;

public sealed class DocumentTests
{
    private const string Text = "Leder: Vi går på øen.";

    [Fact]
    public void New_BodyBeyondTheText_Throws() =>
        AssertRefused(new DocumentLayout { Body = new TextSpan(0, 99) }, "The body of a document lies within its text; found [0,99) in a text of 21.");

    [Fact]
    public void New_PartOutsideTheBody_Throws() =>
        AssertRefused(new DocumentLayout { Body = new TextSpan(7, 21), Parts = [Part(0, 21)] }, "The parts of a document are in order, disjoint and within [7,21); found [0,21) after 7.");

    [Fact]
    public void New_TurnOutsideTheBody_Throws() =>
        AssertRefused(new DocumentLayout { Body = new TextSpan(0, 20), Turns = [Turn(0, 21, new TextSpan(7, 21))] }, "The turns of a document are in order, disjoint and within [0,20); found [0,21) after 0.");

    [Fact]
    public void New_OverlappingTurns_Throw() =>
        AssertRefused(new DocumentLayout { Turns = [Turn(0, 10, new TextSpan(7, 10)), Turn(9, 21, new TextSpan(9, 21))] }, "found [9,21) after 10.");

    [Fact]
    public void New_TurnWithoutSpeech_Throws() =>
        AssertRefused(new DocumentLayout { Turns = [Turn(0, 21)] }, "A turn has at least one stretch of speech; found none in the turn [0,21).");

    [Fact]
    public void New_SpeechOutsideItsTurn_Throws() =>
        AssertRefused(new DocumentLayout { Turns = [Turn(0, 10, new TextSpan(7, 21))] }, "The stretches of speech of a turn are in order, disjoint and within [0,10); found [7,21) after 0.");

    [Fact]
    public void New_SpeechOutOfOrder_Throws() =>
        AssertRefused(new DocumentLayout { Turns = [Turn(0, 21, new TextSpan(10, 21), new TextSpan(7, 9))] }, "found [7,9) after 21.");

    [Fact]
    public void New_BodyWithoutParts_IsTheOnePart() =>
        Assert.Equal(new TextSpan(7, 21), Assert.Single(new Document("a", Text, null, new DocumentLayout { Body = new TextSpan(7, 21) }).Parts).Span);

    private static DocumentPart Part(int start, int end) => new() { Id = "a", Span = new TextSpan(start, end), Metadata = DocumentMetadata.Empty };

    private static Turn Turn(int start, int end, params TextSpan[] speech) => new() { Span = new TextSpan(start, end), Text = speech };

    private static void AssertRefused(DocumentLayout layout, string message) =>
        Assert.Contains(message, Assert.Throws<ArgumentException>(() => new Document("a", Text, null, layout)).Message, StringComparison.Ordinal);
}
