namespace DialogueAnalysis.Indexing;

/// <summary>Takes passages that match.</summary>
internal interface IPassageSink
{
    /// <summary>Says which segment the next passages are of.</summary>
    void Enter(SegmentSearch segment);

    /// <summary>Takes passages, by their numbers in the segment, behind those taken before.</summary>
    void Add(ReadOnlySpan<int> passages);
}
