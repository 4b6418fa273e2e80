namespace DialogueAnalysis.Indexing;

/// <summary>What a segment is saved as.</summary>
internal sealed class SegmentParts
{
    /// <summary>The number of words of each passage.</summary>
    public required int[] Lengths { get; init; }

    public required TermDictionary Stems { get; init; }

    /// <summary>One list a stem.</summary>
    public required PostingStore StemPostings { get; init; }

    public required PositionStore Positions { get; init; }

    public required TermDictionary Words { get; init; }

    /// <summary>The stem of each word.</summary>
    public required int[] WordStems { get; init; }

    /// <summary>One list for each word whose stem has other words too, by stem, then in the order of the words.</summary>
    public required PostingStore WordPostings { get; init; }

    /// <summary>Metadata and categories, as <see cref="FacetTerms"/> writes them.</summary>
    public required TermDictionary Facets { get; init; }

    /// <summary>One list a facet term; not scored.</summary>
    public required PostingStore FacetPostings { get; init; }
}
