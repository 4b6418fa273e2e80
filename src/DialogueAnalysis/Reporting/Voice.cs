namespace DialogueAnalysis.Reporting;

/// <summary>Tells a participant's words in a passage from its authors' and an interviewer's.</summary>
internal static class Voice
{
    private const int Words = 5;

    /// <summary>Whether a participant speaks: the passage is a turn or a quotation, or holds a quotation of at least five words.</summary>
    public static bool IsIn(Passage passage) => Spans(passage).Count > 0;

    /// <summary>The stretches of the passage's text that are a participant's words: in order, disjoint; all of a turn or a quotation, nothing of an interviewer's turn.</summary>
    public static IReadOnlyList<TextSpan> Spans(Passage passage)
    {
        if (passage.Speaker is { IsInterviewer: true })
            return [];
        if (passage.Kind is PassageKind.Turn or PassageKind.Quotation)
            return [new TextSpan(0, passage.Text.Length)];
        var spans = new List<TextSpan>();
        foreach (TextSpan quotation in passage.Quotations.Where(q => IsLong(passage, q)))
        {
            // A quotation within a quotation follows the one around it.
            if (spans.Count == 0 || quotation.Start >= spans[^1].End)
                spans.Add(quotation);
        }
        return spans;
    }

    // A word or two in quotation marks is a way of speaking, not somebody's statement.
    private static bool IsLong(Passage passage, TextSpan quotation) => passage.Text.AsSpan(quotation.Start, quotation.Length).Count(' ') >= Words - 1;
}
