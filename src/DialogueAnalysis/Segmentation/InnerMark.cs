namespace DialogueAnalysis.Segmentation;

/// <summary>A sign of the file format within a line of text.</summary>
/// <param name="Span">Where it stands, within one line and never empty.</param>
/// <param name="IsBlank">Whether it parts two words: a cell's border, a line end within a line, a blank written as an entity.</param>
internal readonly record struct InnerMark(TextSpan Span, bool IsBlank);
