using System.Buffers;

namespace DialogueAnalysis.Indexing;

/// <summary>Makes a <see cref="PositionStore"/>, posting after posting, in step with the postings of the stems.</summary>
internal sealed class PositionStoreBuilder
{
    private readonly ArrayBufferWriter<byte> _data = new(), _forms = new();
    private readonly List<int> _blockData = [], _blockOccurrences = [];
    private int _postings, _occurrences, _bitCount;
    private ulong _bits;
    private bool _blockUnderWay;

    /// <summary>Adds an occurrence to the posting under way: its distance from the one before, and its form.</summary>
    public void Add(int gap, int form, int formBits)
    {
        if (_postings % PostingStore.BlockSize == 0 && !_blockUnderWay)
            BeginBlock();
        Varint.Write(_data, gap);
        _occurrences++;
        _bits |= (ulong)form << _bitCount;
        for (_bitCount += formBits; _bitCount >= 8; _bitCount -= 8, _bits >>= 8)
        {
            _forms.GetSpan(1)[0] = (byte)_bits;
            _forms.Advance(1);
        }
    }

    public void EndPosting()
    {
        _postings++;
        _blockUnderWay = false;
    }

    public void EndList() => _postings = 0;

    public PositionStore ToStore()
    {
        byte[] forms = new byte[_forms.WrittenCount + 1 + PositionStore.Padding];
        _forms.WrittenSpan.CopyTo(forms);
        forms[_forms.WrittenCount] = (byte)_bits;
        return new PositionStore
        {
            Data = _data.WrittenSpan.ToArray(),
            BlockData = [.. _blockData],
            BlockOccurrences = [.. _blockOccurrences, _occurrences],
            Forms = forms,
        };
    }

    private void BeginBlock()
    {
        _blockUnderWay = true;
        _blockData.Add(_data.WrittenCount);
        _blockOccurrences.Add(_occurrences);
    }
}
