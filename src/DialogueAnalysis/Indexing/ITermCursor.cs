namespace DialogueAnalysis.Indexing;

/// <summary>A cursor over what is counted like a term: a stem, a word, a phrase.</summary>
internal interface ITermCursor : IPassageCursor
{
    /// <summary>How often it occurs in the passage where the cursor stands; at least 1.</summary>
    int Frequency();
}
