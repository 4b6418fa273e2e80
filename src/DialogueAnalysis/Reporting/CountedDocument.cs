namespace DialogueAnalysis.Reporting;

/// <summary>A document, or a part of one, with its number of passages.</summary>
/// <param name="Document">The document.</param>
/// <param name="Part">The part; its id is null where the document is not divided.</param>
/// <param name="Passages">The number of passages in it.</param>
/// <param name="Pages">The number of different pages that passages begin on; 0 where it has none.</param>
public sealed record CountedDocument(Document Document, DocumentPart Part, int Passages, int Pages);
