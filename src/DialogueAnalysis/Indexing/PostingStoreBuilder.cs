namespace DialogueAnalysis.Indexing;

/// <summary>Makes a <see cref="PostingStore"/>, list after list, each in ascending order of passages.</summary>
/// <param name="hasOccurrences">Whether frequencies, positions and impacts are kept.</param>
internal sealed class PostingStoreBuilder(bool hasOccurrences)
{
    private readonly ByteLog _data = new();
    private readonly List<int> _blockLast = [], _blockStart = [];
    private readonly ImpactWriter _impacts = new();
    private readonly int[] _gaps = new int[BlockCodec.Size], _frequencies = new int[BlockCodec.Size];
    private int[] _positions = new int[BlockCodec.Size], _forms = new int[BlockCodec.Size];
    private int _last = -1, _size, _count, _firstBlock, _occurrences;

    /// <summary>Adds an occurrence to the posting that is added next.</summary>
    public void AddOccurrence(int position, int form)
    {
        if (_occurrences == _positions.Length)
        {
            Array.Resize(ref _positions, 2 * _occurrences);
            Array.Resize(ref _forms, 2 * _occurrences);
        }
        _positions[_occurrences] = position;
        _forms[_occurrences++] = form;
    }

    /// <summary>Adds a posting to the list under way.</summary>
    public void Add(int passage, int frequency = 1, byte lengthClass = 0)
    {
        _gaps[_size] = passage - _last - 1;
        _frequencies[_size++] = frequency - 1;
        _last = passage;
        _count++;
        if (hasOccurrences)
            _impacts.Add(frequency, lengthClass);
        if (_size == BlockCodec.Size)
            EndBlock();
    }

    /// <summary>Ends the list under way, which has a posting at least, and gives where its head stands.</summary>
    public int EndList()
    {
        bool isShort = _count < BlockCodec.Size;
        if (!isShort && _size > 0)
            EndBlock();
        int head = _data.Count;
        _data.AddVarint(_count);
        if (isShort)
            WriteTail();
        else
            _data.AddVarint(_firstBlock);
        _impacts.Clear();
        _firstBlock = _blockLast.Count;
        _last = -1;
        _count = _size = _occurrences = 0;
        return head;
    }

    public PostingStore ToStore() => new()
    {
        Data = _data.ToArray(Indexing.Occurrences.Padding),
        BlockLast = [.. _blockLast],
        BlockStart = [.. _blockStart],
        Impacts = _impacts.ToArray(),
        HasOccurrences = hasOccurrences,
    };

    private void EndBlock()
    {
        _blockLast.Add(_last);
        _blockStart.Add(_data.Count);
        if (_size == BlockCodec.Size)
            WriteBlock();
        else
            WriteTail();
        if (hasOccurrences)
            _impacts.EndBlock();
        _size = _occurrences = 0;
    }

    private void WriteBlock()
    {
        PassageBlock.Write(_data, _gaps);
        if (!hasOccurrences)
            return;
        PatchedBlock.Write(_data, _frequencies);
        WriteOccurrences();
    }

    private void WriteTail()
    {
        for (int i = 0; i < _size; i++)
        {
            _data.AddVarint(_gaps[i] << 1 | (_frequencies[i] == 0 ? 1 : 0));
            if (_frequencies[i] > 0)
                _data.AddVarint(_frequencies[i] + 1);
        }
        if (hasOccurrences)
            WriteOccurrences();
    }

    private void WriteOccurrences() => Occurrences.Write(_data, _positions.AsSpan(0, _occurrences), _forms.AsSpan(0, _occurrences), isSingle: _count == 1 && _occurrences == 1);
}
