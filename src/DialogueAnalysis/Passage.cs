namespace DialogueAnalysis;

/// <summary>One statement: a paragraph, a bullet, a quotation or a turn, with where it stands. Immutable and thread-safe.</summary>
/// <remarks>Record equality compares lists by reference; two passages are the same statement when their <see cref="Id"/> is the same.</remarks>
public sealed record Passage
{
    /// <value>The document's id, <c>@</c> and the source position of the first character in code points: the same as long as the document's text is.</value>
    public required string Id { get; init; }

    /// <value>The document that the passage stands in.</value>
    public required Document Document { get; init; }

    /// <value>The part of the document that the passage stands in.</value>
    public required DocumentPart Part { get; init; }

    /// <value>The clean text: words cut at line ends whole again, blanks single; never empty.</value>
    public required string Text { get; init; }

    /// <value>What sort of statement it is.</value>
    public required PassageKind Kind { get; init; }

    /// <value>The headings above the passage, outermost first; empty where there are none.</value>
    public required IReadOnlyList<string> Section { get; init; }

    /// <value>The page on which the passage begins, from 1; null where the document has no pages.</value>
    public int? Page { get; init; }

    /// <value>The turn that the passage is; null for prose.</value>
    public Turn? Turn { get; init; }

    /// <value>From <see cref="Text"/> to the document's text.</value>
    public required SourceMap Map { get; init; }

    /// <value>Quoted stretches of <see cref="Text"/>, quotation marks included, ordered by start; a quotation within a quotation follows the one around it.</value>
    public required IReadOnlyList<TextSpan> Quotations { get; init; }

    /// <summary>Who speaks; null where nobody is named.</summary>
    public Speaker? Speaker => Turn?.Speaker;

    /// <summary>Spans of <see cref="Text"/> in Unicode code points, the unit of every position outside the C# API.</summary>
    public IReadOnlyList<TextSpan> ToCodePoints(IReadOnlyList<TextSpan> spans)
    {
        ArgumentNullException.ThrowIfNull(spans);
        if (spans.Count == 0)
            return [];
        var points = new CodePoints(Text);
        return [.. spans.Select(points.Of)];
    }

    /// <summary>Where to find the passage, as a reader is told: <c>KL og Forhandlingsfællesskabet 2017, s. 20, Uformelle dialoger</c>.</summary>
    /// <remarks>Publisher (else title, else document id), year, page, speaker and time of a turn, innermost heading; what is missing is left out.</remarks>
    public string Citation => Citations.Of(this);

    /// <summary>The id and the first words.</summary>
    public override string ToString() => $"{Id}: {(Text.Length <= 60 ? Text : Text[..60] + "…")}";
}
