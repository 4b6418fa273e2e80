namespace DialogueAnalysis.Indexing;

/// <summary>The inverted lists of a run of passages, numbered from 0. Immutable and thread-safe.</summary>
internal sealed class IndexSegment
{
    private readonly int[] _wordList;
    private readonly int[] _wordForm;
    private readonly byte[] _formBits;
    private readonly long[] _formStart;

    public IndexSegment(SegmentParts parts)
    {
        Parts = parts;
        foreach (int length in parts.Lengths)
            Words += length;
        int stems = parts.Stems.Count;
        int[] forms = new int[stems];
        _wordForm = new int[parts.Words.Count];
        for (int word = 0; word < _wordForm.Length; word++)
            _wordForm[word] = forms[parts.WordStems[word]]++;
        int[] firstList = new int[stems];
        for (int stem = 0, list = 0; stem < stems; stem++)
        {
            firstList[stem] = list;
            list += forms[stem] > 1 ? forms[stem] : 0;
        }
        _wordList = new int[_wordForm.Length];
        for (int word = 0; word < _wordList.Length; word++)
            _wordList[word] = forms[parts.WordStems[word]] > 1 ? firstList[parts.WordStems[word]] + _wordForm[word] : -1;
        _formBits = new byte[stems];
        _formStart = new long[stems + 1];
        int[] first = parts.StemPostings.FirstBlock;
        for (int stem = 0; stem < stems; stem++)
        {
            _formBits[stem] = FormBits(forms[stem]);
            long occurrences = parts.Positions.BlockOccurrences[first[stem + 1]] - parts.Positions.BlockOccurrences[first[stem]];
            _formStart[stem + 1] = _formStart[stem] + occurrences * _formBits[stem];
        }
    }

    public SegmentParts Parts { get; }

    /// <summary>The number of passages.</summary>
    public int Count => Parts.Lengths.Length;

    /// <summary>The number of words in all passages.</summary>
    public long Words { get; }

    /// <summary>The bits in which a form of a stem with so many forms is written.</summary>
    public static byte FormBits(int forms) => (byte)(forms <= 1 ? 0 : 32 - System.Numerics.BitOperations.LeadingZeroCount((uint)(forms - 1)));

    /// <summary>The postings of a word: those of its stem where the stem has no other word.</summary>
    public (PostingStore Store, int List) PostingsOf(int word) =>
        _wordList[word] < 0 ? (Parts.StemPostings, Parts.WordStems[word]) : (Parts.WordPostings, _wordList[word]);

    /// <summary>Whether the word is the only one of its stem.</summary>
    public bool IsOnlyForm(int word) => _wordList[word] < 0;

    /// <summary>The number of the word among the words of its stem.</summary>
    public int FormOf(int word) => _wordForm[word];

    /// <summary>The form of an occurrence of a stem, the occurrences counted from the stem's first.</summary>
    public int FormAt(int stem, int occurrence)
    {
        int bits = _formBits[stem];
        long at = _formStart[stem] + (long)occurrence * bits;
        ulong loaded = System.Buffers.Binary.BinaryPrimitives.ReadUInt64LittleEndian(Parts.Positions.Forms.AsSpan((int)(at >> 3)));
        return (int)(loaded >> (int)(at & 7)) & ((1 << bits) - 1);
    }
}
