namespace DialogueAnalysis.Indexing;

/// <summary>Walks over the passages that hold any word of a range, and merges the words' positions.</summary>
internal sealed class PrefixPositionCursor : IPositionCursor
{
    private readonly PassageListCursor _matches;
    private readonly PriorityQueue<IPositionCursor, int> _words = new();
    private readonly List<IPositionCursor> _here = [];
    private readonly List<int> _positions = [];

    public PrefixPositionCursor(IndexSearch search, int start, int end)
    {
        _matches = PrefixMatches.Of(search.Segment, start, end).Open(search);
        Idf = search.Ranking.Idf(_matches.Cost);
        for (int word = start; word < end; word++)
        {
            IPositionCursor cursor = TermPositions.OfWord(search, word);
            _words.Enqueue(cursor, cursor.Advance(0));
        }
    }

    public int Passage => _matches.Passage;

    public int Cost => _matches.Cost;

    public double Idf { get; }

    public int Advance(int target) => _matches.Advance(target);

    public double Score() => _matches.Score();

    public ReadOnlySpan<int> Positions()
    {
        _positions.Clear();
        _here.Clear();
        while (_words.TryPeek(out IPositionCursor? cursor, out int passage) && passage <= Passage)
        {
            _words.Dequeue();
            if (cursor.Advance(Passage) == Passage)
            {
                _here.Add(cursor);
                _positions.AddRange(cursor.Positions());
            }
            else
            {
                _words.Enqueue(cursor, cursor.Passage);
            }
        }
        // Put back as they stand, so that the positions of this passage can be read again.
        foreach (IPositionCursor cursor in _here)
            _words.Enqueue(cursor, cursor.Passage);
        _positions.Sort();
        return System.Runtime.InteropServices.CollectionsMarshal.AsSpan(_positions);
    }
}
