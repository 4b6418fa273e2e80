namespace DialogueAnalysis.Segmentation;

/// <summary>A line of a table of contents.</summary>
/// <param name="Title">The heading as the table writes it.</param>
/// <param name="Page">The page that the table gives.</param>
/// <param name="Level">Its depth in the table, from 1.</param>
internal readonly record struct ContentsEntry(string Title, int Page, int Level);
