using System.Numerics;

namespace DialogueAnalysis.Indexing;

/// <summary>A set of passages, one bit each.</summary>
internal sealed class PassageBits
{
    private readonly ulong[] _bits;

    public PassageBits(int passages) => _bits = new ulong[(passages + 63) / 64];

    public PassageBits(ulong[] bits)
    {
        _bits = bits;
        foreach (ulong word in bits)
            Count += BitOperations.PopCount(word);
    }

    /// <summary>How many passages are in it.</summary>
    public int Count { get; private set; }

    /// <summary>The bits, the lowest of the first word first.</summary>
    public ulong[] ToWords() => [.. _bits];

    public PassageBits Copy() => new(ToWords());

    public bool Contains(int passage) => (_bits[passage >> 6] >> passage & 1) != 0;

    /// <summary>Puts a passage in; whether it was not there before.</summary>
    public bool Set(int passage)
    {
        ulong bit = 1UL << passage;
        ref ulong word = ref _bits[passage >> 6];
        if ((word & bit) != 0)
            return false;
        word |= bit;
        Count++;
        return true;
    }

    /// <summary>The passages in ascending order.</summary>
    public int[] ToArray()
    {
        int[] all = new int[Count];
        int at = 0;
        for (int word = 0; at < all.Length; word++)
        {
            for (ulong bits = _bits[word]; bits != 0; bits &= bits - 1)
                all[at++] = word * 64 + BitOperations.TrailingZeroCount(bits);
        }
        return all;
    }
}
