namespace DialogueAnalysis.Reporting;

/// <summary>What a corpus holds of one category.</summary>
/// <param name="Category">The category.</param>
/// <param name="Passages">The number of passages that carry it.</param>
/// <param name="Voices">The number of them in which a participant speaks.</param>
/// <param name="Strongest">The passages to quote: participants before authors, the more probable first, then in the order of the text.</param>
/// <remarks>Record equality compares lists by reference.</remarks>
public sealed record CategorySummary(Category Category, int Passages, int Voices, IReadOnlyList<ClassifiedPassage> Strongest);
