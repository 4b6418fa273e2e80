using System.Runtime.InteropServices;

namespace DialogueAnalysis.Indexing;

/// <summary>The passages in which terms follow one another word by word, with where each such phrase begins.</summary>
internal sealed class PhrasePositionCursor : IPositionCursor
{
    private readonly IPositionCursor[] _terms;
    private readonly AllOfCursor _all;
    private readonly IndexSearch _search;
    private readonly List<int> _starts = [];

    /// <param name="terms">At least one.</param>
    /// <param name="search">What the terms were opened with.</param>
    public PhrasePositionCursor(IPositionCursor[] terms, IndexSearch search)
    {
        _terms = terms;
        _all = new AllOfCursor(terms, []);
        _search = search;
        Idf = terms.Sum(t => t.Idf);
    }

    public int Passage { get; private set; } = -1;

    public int Cost => _all.Cost;

    public double Idf { get; }

    public int Advance(int target)
    {
        if (target <= Passage)
            return Passage;
        Passage = _all.Advance(target);
        while (Passage != IPassageCursor.End && !Match())
            Passage = _all.Advance(Passage + 1);
        return Passage;
    }

    public double Score() => Bm25.Score(Idf * (Bm25.K1 + 1), _starts.Count, _search.InverseOf(Passage));

    public ReadOnlySpan<int> Positions() => CollectionsMarshal.AsSpan(_starts);

    private bool Match()
    {
        _starts.Clear();
        _starts.AddRange(_terms[0].Positions());
        for (int term = 1; term < _terms.Length && _starts.Count > 0; term++)
            Keep(term, _terms[term].Positions());
        return _starts.Count > 0;
    }

    // Keeps the starts that the term follows at its distance; both are ascending.
    private void Keep(int term, ReadOnlySpan<int> positions)
    {
        int kept = 0, at = 0;
        foreach (int start in CollectionsMarshal.AsSpan(_starts))
        {
            while (at < positions.Length && positions[at] < start + term)
                at++;
            if (at == positions.Length)
                break;
            if (positions[at] == start + term)
                _starts[kept++] = start;
        }
        CollectionsMarshal.SetCount(_starts, kept);
    }
}
