namespace DialogueAnalysis.Indexing;

/// <summary>Reads the terms of a dictionary one after the other.</summary>
internal ref struct TermWalk
{
    private readonly TermDictionary _terms;
    private readonly Span<byte> _term;
    private int _at, _next, _list, _length;
    private bool _stays;

    /// <summary>Starts before the first term that is not before the target.</summary>
    /// <param name="terms">The dictionary.</param>
    /// <param name="target">UTF-8.</param>
    /// <param name="room">Room for its longest term.</param>
    public TermWalk(TermDictionary terms, ReadOnlySpan<byte> target, Span<byte> room)
        : this(terms, terms.BlockOf(target), room)
    {
        while (Next() && Term.SequenceCompareTo(target) < 0)
        {
        }
        _stays = true;
    }

    /// <summary>Starts before the first term of a block.</summary>
    public TermWalk(TermDictionary terms, int block, Span<byte> room)
    {
        _terms = terms;
        _term = room;
        _next = block * TermDictionary.BlockSize;
        if (_next < terms.Count)
            (_at, _list) = (terms.BlockStart[block], terms.BlockList[block]);
    }

    /// <summary>The term as UTF-8; valid until the next step.</summary>
    public readonly ReadOnlySpan<byte> Term => _term[.._length];

    public TermEntry Entry { get; private set; }

    /// <summary>Moves to the next term; false behind the last.</summary>
    public bool Next()
    {
        if (_stays)
        {
            _stays = false;
            return Entry.Number < _terms.Count;
        }
        if (_next >= _terms.Count)
        {
            Entry = new TermEntry(_terms.Count, 0, 0, 0);
            return false;
        }
        byte[] data = _terms.Data;
        (int shared, int rest) = TermDictionary.ReadLengths(data, ref _at);
        data.AsSpan(_at, rest).CopyTo(_term[shared..]);
        _length = shared + rest;
        _at += rest;
        _list += Varint.Read(data, ref _at);
        int content = Varint.Read(data, ref _at);
        Entry = new TermEntry(_next++, _list, _at, content);
        _at += content;
        return true;
    }
}
