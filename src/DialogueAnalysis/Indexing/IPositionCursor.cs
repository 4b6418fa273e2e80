namespace DialogueAnalysis.Indexing;

/// <summary>A cursor over a term that knows where in a passage the term occurs.</summary>
internal interface IPositionCursor : ITermCursor
{
    /// <summary>The positions in the passage where the cursor stands, ascending; valid until the cursor moves.</summary>
    ReadOnlySpan<int> Positions();
}
