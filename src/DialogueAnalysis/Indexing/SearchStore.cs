namespace DialogueAnalysis.Indexing;

/// <summary>What a search needs for a moment, kept by its thread for the next search, so that searching allocates little.</summary>
internal sealed class SearchStore
{
    // Beyond this a thread keeps nothing: a query of a thousand words is rare.
    private const int MostKept = 64;

    [ThreadStatic]
    private static SearchStore? s_current;

    private readonly List<PostingCursor> _cursors = [];
    private readonly List<int[]> _lent = [];
    private int _used;

    public static SearchStore Current => s_current ??= new SearchStore();

    public ScoreWindow Window { get; } = new();

    /// <summary>Frequencies of the passages of a window, for a moment.</summary>
    public int[] Units { get; } = new int[ScoreWindow.MaxLength];

    public PostingCursor Cursor(SegmentSearch segment, PostingStore store, in PostingList list, float weight)
    {
        if (_used == _cursors.Count)
            _cursors.Add(new PostingCursor());
        PostingCursor cursor = _cursors[_used++];
        cursor.Reset(segment, store, list, weight);
        return cursor;
    }

    /// <summary>Numbers, not cleared, until the search ends.</summary>
    public int[] Lend(int length)
    {
        int[] numbers = System.Buffers.ArrayPool<int>.Shared.Rent(length);
        _lent.Add(numbers);
        return numbers;
    }

    /// <summary>How much of it is in use; what is taken after this can be given back by <see cref="Release"/>.</summary>
    public (int Cursors, int Lent) Mark() => (_used, _lent.Count);

    /// <summary>Takes back everything that was given since.</summary>
    public void Release((int Cursors, int Lent) mark)
    {
        for (int i = mark.Lent; i < _lent.Count; i++)
            System.Buffers.ArrayPool<int>.Shared.Return(_lent[i]);
        _lent.RemoveRange(mark.Lent, _lent.Count - mark.Lent);
        // The index is not kept alive by what stands here unused.
        for (int i = mark.Cursors; i < _used; i++)
            _cursors[i].Forget();
        _used = mark.Cursors;
        if (_cursors.Count > MostKept && _used <= MostKept)
            _cursors.RemoveRange(MostKept, _cursors.Count - MostKept);
    }
}
