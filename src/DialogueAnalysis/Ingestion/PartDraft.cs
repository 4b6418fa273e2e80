namespace DialogueAnalysis.Ingestion;

/// <summary>A part as metadata describe it, before it is found in the text.</summary>
/// <param name="Node">Where the metadata say so.</param>
/// <param name="Id">The part's id.</param>
/// <param name="Begins">The part's first line.</param>
/// <param name="Metadata">What is said of the part itself.</param>
internal sealed record PartDraft(MetadataNode Node, string Id, string Begins, MetadataDraft Metadata);
