namespace DialogueAnalysis.Indexing;

/// <summary>What a query needs to open its cursors: a segment and the statistics of the whole index.</summary>
/// <param name="Segment">The segment that is searched.</param>
/// <param name="Ranking">The statistics of all passages.</param>
internal sealed record IndexSearch(IndexSegment Segment, Bm25 Ranking);
