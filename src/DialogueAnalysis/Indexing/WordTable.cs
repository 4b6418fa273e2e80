using System.Runtime.InteropServices;

namespace DialogueAnalysis.Indexing;

/// <summary>Numbers different words from 0 in the order in which they come.</summary>
internal sealed class WordTable
{
    private const int FirstCapacity = 1 << 12;
    private readonly List<int> _stemLengths = [];
    private string[] _words = new string[FirstCapacity];
    // The number of a word and one, 0 for none; beside it the high bits of the hash, so that few other words are compared.
    private (int Word, uint Hash)[] _slots = new (int, uint)[FirstCapacity];

    public int Count => _stemLengths.Count;

    public string this[int word] => _words[word];

    public ReadOnlySpan<char> StemOf(int word) => _words[word].AsSpan(0, _stemLengths[word]);

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
            if (known == hash && _words[number - 1].AsSpan().SequenceEqual(word))
                return number - 1;
        }
        _stemLengths.Add(reader.Stem.Length);
        return Add(word.ToString(), hash);
    }

    private int Add(string word, uint hash)
    {
        if (Count > _words.Length)
            Array.Resize(ref _words, 2 * _words.Length);
        _words[Count - 1] = word;
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
        return Count - 1;
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
        ulong hash = (ulong)word.Length;
        ReadOnlySpan<ulong> fours = MemoryMarshal.Cast<char, ulong>(word);
        foreach (ulong four in fours)
            hash = (ulong.RotateLeft(hash, 5) ^ four) * Multiplier;
        foreach (char c in word[(4 * fours.Length)..])
            hash = (ulong.RotateLeft(hash, 5) ^ c) * Multiplier;
        return (uint)((hash ^ (hash >> 32)) * Multiplier >> 32);
    }
}
