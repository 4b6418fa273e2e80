namespace DialogueAnalysis.Indexing;

/// <summary>The passages with exactly this value of a facet; each scores 0.</summary>
/// <param name="Term">As <see cref="FacetTerms"/> writes it.</param>
internal sealed record FacetValueQuery(string Term) : IIndexQuery
{
    public IPassageCursor Open(SegmentSearch segment) =>
        segment.Segment.Facets.TryFind(Term, out TermEntry entry) ? segment.OpenFacet(entry) : PassageListCursor.Empty;
}
