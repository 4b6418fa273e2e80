namespace DialogueAnalysis.Indexing;

/// <summary>Walks over the passages of one word of a stem, and picks its positions out of the stem's.</summary>
internal sealed class WordPositionCursor : IPositionCursor
{
    private readonly IndexSegment _segment;
    private readonly PostingCursor _postings;
    private readonly StemPositionCursor _all;
    private readonly int _stem, _form;
    private int[] _positions = new int[4];

    public WordPositionCursor(IndexSearch search, int word)
    {
        _segment = search.Segment;
        (PostingStore store, int list) = _segment.PostingsOf(word);
        _postings = new PostingCursor(store, list, search);
        _stem = _segment.Parts.WordStems[word];
        _form = _segment.FormOf(word);
        _all = new StemPositionCursor(search, _stem);
    }

    public int Passage => _postings.Passage;

    public int Cost => _postings.Cost;

    public double Idf => _postings.Idf;

    public int Advance(int target) => _postings.Advance(target);

    public double Score() => _postings.Score();

    public ReadOnlySpan<int> Positions()
    {
        _all.Advance(Passage);
        ReadOnlySpan<int> all = _all.Positions();
        if (_positions.Length < all.Length)
            _positions = new int[all.Length * 2];
        int count = 0;
        for (int i = 0; i < all.Length; i++)
        {
            if (_segment.FormAt(_stem, _all.FirstOccurrence + i) == _form)
                _positions[count++] = all[i];
        }
        return _positions.AsSpan(0, count);
    }
}
