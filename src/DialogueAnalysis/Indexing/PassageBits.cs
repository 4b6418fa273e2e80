using System.Numerics;

namespace DialogueAnalysis.Indexing;

/// <summary>A set of passages, one bit each.</summary>
internal sealed class PassageBits(int count)
{
    private readonly ulong[] _bits = new ulong[(count + 63) / 64];
    private int _set;

    /// <summary>Puts a passage in; whether it was not there before.</summary>
    public bool Set(int passage)
    {
        ulong bit = 1UL << passage;
        ref ulong word = ref _bits[passage >> 6];
        if ((word & bit) != 0)
            return false;
        word |= bit;
        _set++;
        return true;
    }

    /// <summary>The passages in ascending order.</summary>
    public int[] ToArray()
    {
        int[] all = new int[_set];
        int at = 0;
        for (int word = 0; at < all.Length; word++)
        {
            for (ulong bits = _bits[word]; bits != 0; bits &= bits - 1)
                all[at++] = word * 64 + BitOperations.TrailingZeroCount(bits);
        }
        return all;
    }
}
