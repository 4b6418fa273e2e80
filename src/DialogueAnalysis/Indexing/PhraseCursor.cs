namespace DialogueAnalysis.Indexing;

/// <summary>The passages in which terms follow one another word by word.</summary>
/// <remarks>Scored as one term: its frequency is the number of places where the phrase begins, its weight the sum of the weights of its terms.</remarks>
internal sealed class PhraseCursor : IPassageCursor
{
    private readonly IPositionCursor[] _terms;
    private readonly AllOfCursor _all;
    private readonly IndexSearch _search;
    private readonly double _weight;
    private int[] _starts = new int[16];
    private int _count;

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

    public double Score() => Bm25.Score(_weight, _count, _search.InverseOf(Passage));

    private bool Match()
    {
        ReadOnlySpan<int> first = _terms[0].Positions();
        if (_starts.Length < first.Length)
            _starts = new int[first.Length * 2];
        first.CopyTo(_starts);
        _count = first.Length;
        for (int term = 1; term < _terms.Length && _count > 0; term++)
            Keep(term, _terms[term].Positions());
        return _count > 0;
    }

    // Keeps the starts that the term follows at its distance; both are ascending.
    private void Keep(int term, ReadOnlySpan<int> positions)
    {
        int kept = 0, at = 0;
        foreach (int start in _starts.AsSpan(0, _count))
        {
            while (at < positions.Length && positions[at] < start + term)
                at++;
            if (at == positions.Length)
                break;
            if (positions[at] == start + term)
                _starts[kept++] = start;
        }
        _count = kept;
    }
}
