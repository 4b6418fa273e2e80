namespace DialogueAnalysis.Indexing;

/// <summary>A cursor over what is counted like a term: a stem, a word, a phrase.</summary>
internal interface ITermCursor : IPassageCursor
{
    /// <summary>How often it occurs in the passage where the cursor stands; at least 1.</summary>
    int Frequency();

    /// <summary>How near a passage of <c>[start, end)</c> comes to the whole weight at most, as <see cref="Bm25.Part"/> says it; 0 where none holds it. Stretches are asked for in ascending order.</summary>
    float PartBound(int start, int end);
}
