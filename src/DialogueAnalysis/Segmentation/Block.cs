namespace DialogueAnalysis.Segmentation;

/// <summary>Lines that belong together: a heading, a paragraph or a list item.</summary>
/// <param name="Role">What the first line is.</param>
/// <param name="Lines">The lines, in order, at least one.</param>
internal sealed record Block(LineRole Role, List<int> Lines);
