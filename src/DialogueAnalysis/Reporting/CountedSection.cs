namespace DialogueAnalysis.Reporting;

/// <summary>How many passages stand under a heading, and how many of them carry each category.</summary>
/// <param name="Document">The document.</param>
/// <param name="Part">The part of it; its id is null where the document is not divided.</param>
/// <param name="Section">The headings above the passages, outermost first; empty for passages before any heading.</param>
/// <param name="Passages">The number of passages right under the innermost heading.</param>
/// <param name="Categories">For each category of the summary, in its order, the number of passages that carry it.</param>
/// <remarks>Record equality compares lists by reference.</remarks>
public sealed record CountedSection(Document Document, DocumentPart Part, IReadOnlyList<string> Section, int Passages, IReadOnlyList<int> Categories);
