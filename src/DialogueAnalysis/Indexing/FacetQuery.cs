using System.Text;

namespace DialogueAnalysis.Indexing;

/// <summary>The passages with a value of a facet; each scores 0.</summary>
/// <param name="Facet">The facet.</param>
/// <param name="Prefix">How the value begins, normalized.</param>
/// <param name="Matches">Which of the values that begin so are meant.</param>
internal sealed record FacetQuery(Facet Facet, string Prefix, Func<string, bool> Matches) : IIndexQuery
{
    public IPassageCursor Open(SegmentSearch segment)
    {
        TermDictionary facets = segment.Segment.Facets;
        byte[] prefix = Encoding.UTF8.GetBytes((char)Facet + Prefix);
        var found = new List<TermEntry>();
        var walk = new TermWalk(facets, prefix, new byte[facets.MaxLength]);
        while (walk.Next() && walk.Term.StartsWith(prefix))
        {
            if (Matches(Encoding.UTF8.GetString(walk.Term[1..])))
                found.Add(walk.Entry);
        }
        if (found.Count == 1)
            return segment.OpenFacet(found[0]);
        var passages = new PassageBits(segment.Segment.Count);
        foreach (TermEntry facet in found)
        {
            PostingCursor list = segment.OpenFacet(facet);
            for (ReadOnlySpan<int> block = list.NextBlock(); !block.IsEmpty; block = list.NextBlock())
            {
                foreach (int passage in block)
                    passages.Set(passage);
            }
        }
        return new PassageListCursor(passages.ToArray());
    }
}
