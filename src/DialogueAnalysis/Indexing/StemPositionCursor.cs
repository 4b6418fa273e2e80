namespace DialogueAnalysis.Indexing;

/// <summary>Walks over the passages of a stem and reads where in each the stem occurs.</summary>
internal sealed class StemPositionCursor(IndexSearch search, int stem) : IPositionCursor
{
    private readonly PostingCursor _postings = new(search.Segment.Parts.StemPostings, stem, search);
    private readonly PositionStore _store = search.Segment.Parts.Positions;
    private int[] _positions = new int[4];
    private int _block = -1, _posting, _offset, _occurrence, _count, _read = -1;

    public int Passage => _postings.Passage;

    public int Cost => _postings.Cost;

    public double Idf => _postings.Idf;

    /// <summary>The number of occurrences of the stem before the passage where the cursor stands; known once its positions are read.</summary>
    public int FirstOccurrence => _occurrence - _count;

    public int Advance(int target) => _postings.Advance(target);

    public double Score() => _postings.Score();

    public ReadOnlySpan<int> Positions()
    {
        if (_read != Passage)
            Read();
        return _positions.AsSpan(0, _count);
    }

    private void Read()
    {
        _read = Passage;
        if (_block != _postings.Block)
        {
            _block = _postings.Block;
            _posting = 0;
            _offset = _store.BlockData[_block];
            _occurrence = _store.BlockOccurrences[_block] - _store.BlockOccurrences[search.Segment.Parts.StemPostings.FirstBlock[stem]];
        }
        int[] frequencies = _postings.Frequencies();
        int skipped = 0;
        for (; _posting < _postings.IndexInBlock; _posting++)
            skipped += frequencies[_posting];
        Varint.Skip(_store.Data, ref _offset, skipped);
        _count = frequencies[_posting++];
        _occurrence += skipped + _count;
        if (_positions.Length < _count)
            _positions = new int[_count * 2];
        for (int i = 0, position = 0; i < _count; i++)
            _positions[i] = position += Varint.Read(_store.Data, ref _offset);
    }
}
