using System.Runtime.InteropServices;

namespace DialogueAnalysis.Indexing;

/// <summary>Numbers different words from 0 in the order in which they come.</summary>
internal sealed class WordTable
{
    private const int FirstCapacity = 1 << 12;
    private readonly List<int> _stemLengths = [];
    // The words end to end, so that comparing one takes one look at memory; a word begins where the one before it ends.
    private char[] _characters = new char[16 * FirstCapacity];
    private int[] _ends = new int[FirstCapacity];
    // The number of a word and one, 0 for none; beside it the hash, so that few other words are compared.
    private (int Word, uint Hash)[] _slots = new (int, uint)[FirstCapacity];

    public int Count => _stemLengths.Count;

    public ReadOnlySpan<char> this[int word] => _characters.AsSpan(StartOf(word).._ends[word]);

    public ReadOnlySpan<char> StemOf(int word) => this[word][.._stemLengths[word]];

    /// <summary>The number of the term that the reader stands on; its stem is looked at once for each different word.</summary>
    public int NumberOf(Language.TermReader reader)
    {
        ReadOnlySpan<char> word = reader.Text;
        uint hash = HashOf(word);
        int mask = _slots.Length - 1;
        for (int at = (int)(hash & mask); ; at = (at + 1) & mask)
        {
            (int number, uint known) = _slots[at];
            if (number == 0)
                break;
            if (known == hash && this[number - 1].SequenceEqual(word))
                return number - 1;
        }
        return Add(word, reader.Stem.Length, hash);
    }

    private int StartOf(int word) => word == 0 ? 0 : _ends[word - 1];

    private int Add(ReadOnlySpan<char> text, int stemLength, uint hash)
    {
        int word = Count, start = StartOf(word);
        _stemLengths.Add(stemLength);
        if (word == _ends.Length)
            Array.Resize(ref _ends, 2 * word);
        while (start + text.Length > _characters.Length)
            Array.Resize(ref _characters, checked(2 * _characters.Length));
        text.CopyTo(_characters.AsSpan(start));
        _ends[word] = start + text.Length;
        if (2 * Count > _slots.Length)
        {
            (int Word, uint Hash)[] before = _slots;
            _slots = new (int, uint)[2 * before.Length];
            foreach ((int number, uint known) in before)
            {
                if (number > 0)
                    Put(number, known);
            }
        }
        Put(Count, hash);
        return word;
    }

    private void Put(int number, uint hash)
    {
        int mask = _slots.Length - 1, at = (int)(hash & mask);
        while (_slots[at].Word != 0)
            at = (at + 1) & mask;
        _slots[at] = (number, hash);
    }

    private static uint HashOf(ReadOnlySpan<char> word)
    {
        const ulong Multiplier = 0x9E3779B97F4A7C15;
        const int Four = 4;
        ulong hash = (ulong)word.Length;
        if (word.Length < Four)
        {
            foreach (char c in word)
                hash = hash << 16 | c;
            hash *= Multiplier;
        }
        else
        {
            ReadOnlySpan<byte> bytes = MemoryMarshal.AsBytes(word);
            for (; bytes.Length > sizeof(ulong); bytes = bytes[sizeof(ulong)..])
                hash = (ulong.RotateLeft(hash, 5) ^ MemoryMarshal.Read<ulong>(bytes)) * Multiplier;
            // The last four characters, some of which may have been read already.
            hash = (ulong.RotateLeft(hash, 5) ^ MemoryMarshal.Read<ulong>(MemoryMarshal.AsBytes(word[^Four..]))) * Multiplier;
        }
        return (uint)((hash ^ (hash >> 32)) * Multiplier >> 32);
    }
}
