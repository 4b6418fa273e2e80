using System.Runtime.Intrinsics;

namespace DialogueAnalysis.Indexing;

/// <summary>Walks over one list of postings, a block at a time, without unpacking blocks, frequencies or positions that nobody asks for.</summary>
internal sealed class PostingCursor : ListCursor, IPositionCursor
{
    private readonly int[] _passages = new int[PostingStore.BlockSize], _frequencies = new int[PostingStore.BlockSize], _before = new int[PostingStore.BlockSize];
    private int[] _positions = new int[8];
    private SegmentSearch _segment = null!;
    private PostingStore _store = null!;
    private PostingList _list;
    private Occurrences _occurrences;
    private float _weight;
    private int _block, _at, _size, _boundBlock, _behindPassages;
    private float _ownBound;
    private bool _hasFrequencies, _hasOccurrences;

    public override int Cost => _list.Count;

    public override bool HasScores => _store.HasOccurrences;

    /// <summary>Starts on a list.</summary>
    public void Reset(SegmentSearch segment, PostingStore store, in PostingList list, float weight)
    {
        (_segment, _store, _list, _weight) = (segment, store, list, weight);
        (_block, _at, _size, _boundBlock, _ownBound) = (-1, 0, 0, 0, 0);
        Passage = -1;
    }

    /// <summary>Lets go of the index.</summary>
    public void Forget() => (_segment, _store, _occurrences) = (null!, null!, default);

    public override int Advance(int target)
    {
        if (target <= Passage)
            return Passage;
        if (_block < 0 || target > _passages[_size - 1])
        {
            int block = FindBlock(target);
            if (block == _list.Blocks)
                return Passage = IPassageCursor.End;
            Read(block);
            // A list of one block knows its last passage only now.
            if (target > _passages[_size - 1])
                return Passage = IPassageCursor.End;
        }
        int at = _at;
        if (_passages[at] < target)
            at = Find(target, at + 1);
        _at = at;
        return Passage = _passages[at];
    }

    public override int Score() => HasScores ? Bm25.Score(_weight, _segment.Ranking.Part(Frequency(), _segment.Segment.Lengths[Passage])) : 0;

    public int Frequency()
    {
        if (!_hasFrequencies)
            ReadFrequencies();
        return _frequencies[_at];
    }

    public ReadOnlySpan<int> Positions()
    {
        int first = FirstOccurrence(), count = _frequencies[_at];
        if (_positions.Length < count)
            _positions = new int[2 * count];
        for (int i = 0; i < count; i++)
            _positions[i] = _occurrences.PositionAt(first + i);
        return _positions.AsSpan(0, count);
    }

    /// <summary>The number of the form of an occurrence in the passage where the cursor stands, counted from 0.</summary>
    public int FormAt(int occurrence) => _occurrences.FormAt(FirstOccurrence() + occurrence);

    public override int Bound(int start, int end) => PartBound(start, end) is > 0 and var part ? Bm25.Score(_weight, part) : 0;

    public float PartBound(int start, int end)
    {
        if (_list.FirstBlock < 0)
            return BoundOfShortList(start, end);
        ReadOnlySpan<int> last = _store.BlockLast.AsSpan(_list.FirstBlock, _list.Blocks);
        int block = _boundBlock;
        while (block < last.Length && last[block] < start)
            block++;
        _boundBlock = block;
        float bound = 0;
        for (; block < last.Length; block++)
        {
            if (block > 0 && last[block - 1] >= end - 1)
                break;
            // What is only held is there once, in a passage of whatever length.
            bound = Math.Max(bound, _store.HasOccurrences ? _segment.Bounds[_list.FirstBlock + block] : _segment.Ranking.Part(1, 0));
        }
        return bound;
    }

    /// <summary>Adds so many units for every occurrence in the passages of <c>[start, end)</c>, and moves behind them.</summary>
    public void AddUnits(Span<int> sums, int start, int end, int units)
    {
        for (int passage = Advance(start); passage < end; passage = Advance(_passages[_size - 1] + 1))
        {
            if (!_hasFrequencies)
                ReadFrequencies();
            ReadOnlySpan<int> passages = _passages.AsSpan(0, _size), frequencies = _frequencies.AsSpan(0, _size);
            int at = _at;
            for (; at < passages.Length && passages[at] < end; at++)
                sums[passages[at] - start] += units * frequencies[at];
            if (at == passages.Length)
                continue;
            _at = at;
            Passage = passages[at];
            return;
        }
    }

    public override void AddTo(ScoreWindow window)
    {
        int start = window.Start, end = window.End;
        Span<int> scores = window.Scores;
        byte[] lengths = _segment.Segment.Lengths;
        Bm25 ranking = _segment.Ranking;
        float weight = _weight;
        for (int passage = Advance(start); passage < end; passage = Advance(_passages[_size - 1] + 1))
        {
            if (!_hasFrequencies)
                ReadFrequencies();
            ReadOnlySpan<int> passages = _passages.AsSpan(0, _size), frequencies = _frequencies.AsSpan(0, _size);
            int at = _at;
            for (; at < passages.Length && passages[at] < end; at++)
                scores[passages[at] - start] += Bm25.Score(weight, ranking.Part(frequencies[at], lengths[passages[at]]));
            if (at == passages.Length)
                continue;
            _at = at;
            Passage = passages[at];
            return;
        }
    }

    public override void AddTo(BestPassages best, int count, CancellationToken cancellationToken)
    {
        byte[] lengths = _segment.Segment.Lengths;
        Bm25 ranking = _segment.Ranking;
        for (int block = 0; block < _list.Blocks; block++)
        {
            if (_list.FirstBlock >= 0 && Bm25.Score(_weight, _segment.Bounds[_list.FirstBlock + block]) <= best.Floor)
                continue;
            cancellationToken.ThrowIfCancellationRequested();
            Read(block);
            if (!_hasFrequencies)
                ReadFrequencies();
            ReadOnlySpan<int> passages = _passages.AsSpan(0, _size), frequencies = _frequencies.AsSpan(0, _size);
            for (int i = 0; i < passages.Length; i++)
            {
                int score = Bm25.Score(_weight, ranking.Part(frequencies[i], lengths[passages[i]]));
                if (score > best.Floor)
                    best.Offer(passages[i], score);
            }
        }
        Passage = IPassageCursor.End;
    }

    /// <summary>Reads the block behind the one read last, from the first on; empty behind the last.</summary>
    public ReadOnlySpan<int> NextBlock()
    {
        if (_block + 1 >= _list.Blocks)
            return [];
        Read(_block + 1);
        return _passages.AsSpan(0, _size);
    }

    /// <summary>The frequencies of the block read last.</summary>
    public ReadOnlySpan<int> BlockFrequencies()
    {
        if (!_hasFrequencies)
            ReadFrequencies();
        return _frequencies.AsSpan(0, _size);
    }

    private void Read(int block)
    {
        _block = block;
        _at = 0;
        _size = _store.Read(_list, block, _passages, _frequencies, out _behindPassages);
        _hasFrequencies = _size < PostingStore.BlockSize;
        _hasOccurrences = false;
    }

    private void ReadFrequencies()
    {
        if (_store.HasOccurrences)
            _behindPassages = _store.ReadFrequencies(_behindPassages, _frequencies);
        else
            _frequencies.AsSpan().Fill(1);
        _hasFrequencies = true;
    }

    // The occurrences of the block before the passage where the cursor stands.
    private int FirstOccurrence()
    {
        if (_hasOccurrences)
            return _before[_at];
        if (!_hasFrequencies)
            ReadFrequencies();
        for (int i = 0, sum = 0; i < _size; i++)
        {
            _before[i] = sum;
            sum += _frequencies[i];
        }
        _occurrences = new Occurrences(_store.Data, _behindPassages, isSingle: _list.Count == 1 && _frequencies[0] == 1);
        _hasOccurrences = true;
        return _before[_at];
    }

    private float BoundOfShortList(int start, int end)
    {
        if (_block < 0)
            Read(0);
        if (_passages[_size - 1] < start || _passages[0] >= end)
            return 0;
        if (_ownBound == 0)
        {
            for (int i = 0; i < _size; i++)
                _ownBound = Math.Max(_ownBound, _segment.Ranking.Part(_frequencies[i], _segment.Segment.Lengths[_passages[i]]));
        }
        return _ownBound;
    }

    // The target is not behind the last passage of the block.
    private int Find(int target, int at)
    {
        Vector256<int> wanted = Vector256.Create(target);
        for (; at + Vector256<int>.Count <= _size; at += Vector256<int>.Count)
        {
            uint found = Vector256.GreaterThanOrEqual(Vector256.Create(_passages, at), wanted).ExtractMostSignificantBits();
            if (found != 0)
                return at + System.Numerics.BitOperations.TrailingZeroCount(found);
        }
        while (_passages[at] < target)
            at++;
        return at;
    }

    // Steps that double, then a binary search: near targets cost little, far ones a logarithm.
    private int FindBlock(int target)
    {
        if (_list.FirstBlock < 0)
            return _block < 0 ? 0 : 1;
        ReadOnlySpan<int> last = _store.BlockLast.AsSpan(_list.FirstBlock, _list.Blocks);
        int start = _block + 1, step = 1;
        while (start + step < last.Length && last[start + step - 1] < target)
        {
            start += step;
            step *= 2;
        }
        int end = Math.Min(start + step, last.Length);
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
