namespace DialogueAnalysis.Indexing;

/// <summary>The passages under a heading that holds a stem; each counts as one occurrence.</summary>
internal sealed record HeadingQuery(string Stem) : ITermQuery
{
    private readonly string _term = FacetTerms.Of(Facet.Heading, Stem);

    public long PassagesIn(IndexSearch search)
    {
        long sum = 0;
        foreach (SegmentSearch segment in search.Segments)
            sum += segment.Segment.Facets.TryFind(_term, out TermEntry entry) ? segment.Segment.FacetPostings.ListAt(entry.List).Count : 0;
        return sum;
    }

    public IPassageCursor Open(SegmentSearch segment) => OpenTerm(segment) ?? (IPassageCursor)PassageListCursor.Empty;

    public ITermCursor? OpenTerm(SegmentSearch segment) => segment.Segment.Facets.TryFind(_term, out TermEntry entry) ? segment.OpenFacet(entry) : null;
}
