namespace DialogueAnalysis.Indexing;

/// <summary>The passages that hold any form of a stem.</summary>
internal sealed record StemQuery(string Stem) : IIndexTerm
{
    public IPassageCursor Open(IndexSearch search) => search.Segment.Parts.Stems.Find(Stem) is var stem and >= 0
        ? new PostingCursor(search.Segment.Parts.StemPostings, stem, search)
        : new PassageListCursor([]);

    public IPositionCursor? OpenPositions(IndexSearch search) =>
        search.Segment.Parts.Stems.Find(Stem) is var stem and >= 0 ? new StemPositionCursor(search, stem) : null;
}
