using DialogueAnalysis.Reporting;

namespace DialogueAnalysis.Tests.Reporting;

public class VoiceTests
{
    [Fact]
    public void Spans_Notes_LongQuotationOnly()
    {
        using var folder = new MadeFolder();
        Passage passage = folder.WithNotes().Load().Passages.Single(p => p.Text.StartsWith("Medarbejderne", StringComparison.Ordinal));

        TextSpan span = Assert.Single(Voice.Spans(passage));
        Assert.Equal(2, passage.Quotations.Count);
        Assert.Equal("”vi har tillid til hinanden her, og det gør de svære samtaler lettere”", span.In(passage.Text));
        Assert.True(Voice.IsIn(passage));
    }

    [Fact]
    public void Spans_Turns_AllOfAParticipantsNothingOfAnInterviewers()
    {
        using var folder = new MadeFolder();
        IReadOnlyList<Passage> passages = folder.WithVisit().Load(new DialogueCorpusOptions { IncludeInterviewers = true }).Passages;

        Assert.Equal([false, true, true, false, true], passages.Select(Voice.IsIn));
        Assert.Equal(passages[1].Text, Assert.Single(Voice.Spans(passages[1])).In(passages[1].Text));
    }

    [Fact]
    public void Spans_AnyText_InOrderDisjointAndInTheText() =>
        Assert.All(SeedDocuments.Passages, passage =>
        {
            int end = 0;
            foreach (TextSpan span in Voice.Spans(passage))
            {
                Assert.InRange(span.Start, end, passage.Text.Length);
                Assert.InRange(span.End, span.Start + 1, passage.Text.Length);
                end = span.End;
            }
        });
}
