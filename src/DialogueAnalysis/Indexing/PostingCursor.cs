namespace DialogueAnalysis.Indexing;

/// <summary>Walks over one list of postings, a block at a time, without unpacking blocks or frequencies that nobody asks for.</summary>
internal sealed class PostingCursor : IPassageCursor
{
    private readonly PostingStore _store;
    private readonly Bm25 _ranking;
    private readonly int[] _passages, _frequencies;
    private readonly IndexSearch _search;
    private readonly int _list, _firstBlock, _endBlock;
    private readonly double _weight;
    private int _block, _at, _size;
    private bool _hasFrequencies;

    public PostingCursor(PostingStore store, int list, IndexSearch search)
    {
        (_store, _list, _ranking, _search) = (store, list, search.Ranking, search);
        _firstBlock = store.FirstBlock[list];
        _endBlock = store.FirstBlock[list + 1];
        _block = _firstBlock - 1;
        int block = Math.Min(store.Counts[list], PostingStore.BlockSize);
        (_passages, _frequencies) = (new int[block], new int[block]);
        Idf = _ranking.Idf(Cost);
        IsScored = store.BlockImpacts.Length > 0;
        _weight = IsScored ? Idf * (Bm25.K1 + 1) : 0;
    }

    public int Passage { get; private set; } = -1;

    public int Cost => _store.Counts[_list];

    public double Idf { get; }

    /// <summary>Whether the list has impacts; without them each passage scores 0.</summary>
    public bool IsScored { get; }

    /// <summary>The block of the store in which the cursor stands.</summary>
    public int Block => _block;

    /// <summary>The place in its block of the posting where the cursor stands.</summary>
    public int IndexInBlock => _at;

    /// <summary>How often the term occurs in each passage of the block.</summary>
    public int[] Frequencies()
    {
        if (!_hasFrequencies)
            _store.ReadFrequencies(_list, _block, _frequencies);
        _hasFrequencies = true;
        return _frequencies;
    }

    public int Advance(int target)
    {
        if (target <= Passage)
            return Passage;
        if (_block < _firstBlock || target > _passages[_size - 1])
        {
            int block = FindBlock(target);
            if (block == _endBlock)
                return Passage = IPassageCursor.End;
            Open(block);
        }
        int[] passages = _passages;
        int at = _at;
        while (passages[at] < target)
            at++;
        _at = at;
        return Passage = passages[at];
    }

    public double Score() => Bm25.Score(_weight, Frequencies()[_at], _search.InverseOf(Passage));

    /// <summary>Adds the score of every passage of the window, and moves behind the window.</summary>
    public void AddTo(ScoreWindow window)
    {
        int start = window.Start, end = window.End;
        Span<double> scores = window.Scores;
        Span<ulong> matched = window.Matched;
        IndexSearch search = _search;
        double weight = _weight;
        for (int passage = Advance(start); passage < end; passage = Advance(_passages[_size - 1] + 1))
        {
            ReadOnlySpan<int> passages = _passages.AsSpan(0, _size), frequencies = Frequencies();
            int at = _at;
            for (; at < passages.Length && passages[at] < end; at++)
            {
                int place = passages[at] - start;
                scores[place] += Bm25.Score(weight, frequencies[at], search.InverseOf(passages[at]));
                matched[place >> 6] |= 1UL << place;
            }
            if (at == passages.Length)
                continue;
            _at = at;
            Passage = passages[at];
            return;
        }
    }

    /// <summary>Offers every passage of the list that can still be among the best; passes over the blocks that cannot, unread.</summary>
    public void AddTo(TopPassages top, CancellationToken cancellationToken)
    {
        for (int block = _firstBlock; block < _endBlock; block++)
        {
            cancellationToken.ThrowIfCancellationRequested();
            if (!top.Admits(Bound(block)))
                continue;
            Open(block);
            int[] frequencies = Frequencies();
            for (int i = 0; i < _size; i++)
                top.Offer(_passages[i], Bm25.Score(_weight, frequencies[i], _search.InverseOf(_passages[i])));
        }
        Passage = IPassageCursor.End;
    }

    /// <summary>No passage of the block scores more.</summary>
    private double Bound(int block)
    {
        int at = _store.BlockImpacts[block];
        double bound = 0;
        for (int pairs = Varint.Read(_store.Impacts, ref at); pairs > 0; pairs--)
        {
            int frequency = Varint.Read(_store.Impacts, ref at), length = Varint.Read(_store.Impacts, ref at);
            bound = Math.Max(bound, Bm25.Score(_weight, frequency, _ranking.Inverse(length)));
        }
        return bound;
    }

    private void Open(int block)
    {
        _block = block;
        _at = 0;
        _size = _store.SizeOf(_list, block);
        _hasFrequencies = false;
        _store.ReadPassages(_list, block, _passages);
    }

    // Steps that double, then a binary search: near targets cost little, far ones a logarithm.
    private int FindBlock(int target)
    {
        int[] last = _store.BlockLast;
        int start = _block + 1, step = 1;
        while (start + step < _endBlock && last[start + step - 1] < target)
        {
            start += step;
            step *= 2;
        }
        int end = Math.Min(start + step, _endBlock);
        while (start < end)
        {
            int middle = (start + end) / 2;
            if (last[middle] < target)
                start = middle + 1;
            else
                end = middle;
        }
        return start;
    }
}
