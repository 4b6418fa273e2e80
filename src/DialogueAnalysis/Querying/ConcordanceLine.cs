namespace DialogueAnalysis.Querying;

/// <summary>One occurrence of what a query looked for, in its context. Immutable and thread-safe.</summary>
/// <remarks><see cref="Left"/>, <see cref="Keyword"/> and <see cref="Right"/> put end to end are a stretch of the passage's text.</remarks>
public sealed class ConcordanceLine
{
    internal ConcordanceLine(Passage passage, IReadOnlyList<string> labels, TextSpan span, TextSpan context)
    {
        Passage = passage;
        Labels = labels;
        Span = span;
        Context = context;
    }

    /// <summary>The passage that the occurrence stands in; no context goes beyond it.</summary>
    public Passage Passage { get; }

    /// <summary>The ids of the passage's categories; empty where it has none.</summary>
    public IReadOnlyList<string> Labels { get; }

    /// <summary>Where the keyword stands in the passage's text.</summary>
    public TextSpan Span { get; }

    /// <summary>Where the keyword with its context stands in the passage's text.</summary>
    public TextSpan Context { get; }

    /// <summary>What stands before the keyword, the blank between them included.</summary>
    public string Left => Passage.Text[Context.Start..Span.Start];

    /// <summary>The word or the phrase as it stands in the text; for a NEAR, from the first of its words to the last.</summary>
    public string Keyword => Span.In(Passage.Text);

    /// <summary>What stands behind the keyword, the blank between them included.</summary>
    public string Right => Passage.Text[Span.End..Context.End];

    /// <summary>Where the keyword stands in the document's text.</summary>
    public TextSpan Source => Passage.Map.ToSource(Span);

    /// <summary>Where to find the passage, as a reader is told.</summary>
    public string Citation => Passage.Citation;

    /// <summary>The stretch of text.</summary>
    public override string ToString() => Context.In(Passage.Text);
}
