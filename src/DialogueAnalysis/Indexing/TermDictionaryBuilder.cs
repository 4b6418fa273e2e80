using System.Text;

namespace DialogueAnalysis.Indexing;

/// <summary>Makes a <see cref="TermDictionary"/> of terms in the order of their UTF-8 bytes.</summary>
internal sealed class TermDictionaryBuilder
{
    private readonly ByteLog _data = new();
    private readonly List<int> _blockStart = [], _blockList = [];
    private byte[] _last = [], _term = new byte[64];
    private int _lastLength, _list, _maxLength;

    public int Count { get; private set; }

    /// <param name="term">The term, behind the one added before.</param>
    /// <param name="list">Where the head of its list stands, behind that of the one added before.</param>
    /// <param name="content">What else is to be known of it.</param>
    public void Add(ReadOnlySpan<char> term, int list, ReadOnlySpan<byte> content)
    {
        int room = Encoding.UTF8.GetMaxByteCount(term.Length);
        if (_term.Length < room)
            _term = new byte[room];
        int length = Encoding.UTF8.GetBytes(term, _term), shared = 0;
        if (Count++ % TermDictionary.BlockSize == 0)
        {
            _blockStart.Add(_data.Count);
            _blockList.Add(_list);
        }
        else
        {
            shared = _term.AsSpan(0, length).CommonPrefixLength(_last.AsSpan(0, _lastLength));
        }
        TermDictionary.WriteLengths(_data, shared, length - shared);
        _data.Add(_term.AsSpan(shared, length - shared));
        _data.AddVarint(list - _list);
        _data.AddVarint(content.Length);
        _data.Add(content);
        _list = list;
        _maxLength = Math.Max(_maxLength, length);
        (_last, _term, _lastLength) = (_term, _last, length);
    }

    public TermDictionary ToDictionary() => new()
    {
        Data = _data.ToArray(),
        BlockStart = [.. _blockStart],
        BlockList = [.. _blockList],
        Count = Count,
        MaxLength = _maxLength,
    };
}
