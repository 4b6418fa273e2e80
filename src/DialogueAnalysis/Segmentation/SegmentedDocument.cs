namespace DialogueAnalysis.Segmentation;

/// <summary>A document cut into passages, headings and leftovers. Immutable and thread-safe.</summary>
/// <remarks>
/// The runs of the passages' and headings' maps and the spans of the leftovers are disjoint, and every character of the
/// document's text that is not white space is in exactly one of them. Each list is in the order of the text.
/// </remarks>
public sealed class SegmentedDocument
{
    internal SegmentedDocument(Document document, Passage[] passages, Heading[] headings, Leftover[] leftovers)
    {
        Document = document;
        Passages = passages;
        Headings = headings;
        Leftovers = leftovers;
    }

    /// <summary>The document that was cut.</summary>
    public Document Document { get; }

    /// <summary>The statements of the document.</summary>
    public IReadOnlyList<Passage> Passages { get; }

    /// <summary>The headings of the document, those of all parts.</summary>
    public IReadOnlyList<Heading> Headings { get; }

    /// <summary>What is neither.</summary>
    public IReadOnlyList<Leftover> Leftovers { get; }
}
