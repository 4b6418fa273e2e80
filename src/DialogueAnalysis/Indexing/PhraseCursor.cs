namespace DialogueAnalysis.Indexing;

/// <summary>The passages in which terms follow one another word by word.</summary>
/// <remarks>Scored as one term: its frequency is the number of places where the phrase begins, its weight the sum of the weights of its terms.</remarks>
internal sealed class PhraseCursor : IPassageCursor
{
    private readonly IPositionCursor[] _terms;
    private readonly AllOfCursor _all;
    private readonly IndexSearch _search;
    private readonly double _weight;
    private readonly List<int> _starts = [];

    public PhraseCursor(IPositionCursor[] terms, IndexSearch search)
    {
        _terms = terms;
        _all = new AllOfCursor(terms, []);
        _search = search;
        _weight = terms.Sum(t => t.Idf) * (Bm25.K1 + 1);
    }

    public int Passage { get; private set; } = -1;

    public int Cost => _all.Cost;

    public int Advance(int target)
    {
        if (target <= Passage)
            return Passage;
        Passage = _all.Advance(target);
        while (Passage != IPassageCursor.End && !Match())
            Passage = _all.Advance(Passage + 1);
        return Passage;
    }

    public double Score() => Bm25.Score(_weight, _starts.Count, _search.Ranking.Inverse(_search.Segment.Parts.Lengths[Passage]));

    private bool Match()
    {
        _starts.Clear();
        _starts.AddRange(_terms[0].Positions());
        for (int term = 1; term < _terms.Length && _starts.Count > 0; term++)
        {
            ReadOnlySpan<int> positions = _terms[term].Positions();
            int kept = 0, at = 0;
            for (int i = 0; i < _starts.Count; i++)
            {
                int start = _starts[i];
                while (at < positions.Length && positions[at] < start + term)
                    at++;
                if (at < positions.Length && positions[at] == start + term)
                    _starts[kept++] = start;
            }
            _starts.RemoveRange(kept, _starts.Count - kept);
        }
        return _starts.Count > 0;
    }
}
