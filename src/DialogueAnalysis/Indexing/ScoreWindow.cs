using System.Numerics;
using System.Runtime.InteropServices;
using System.Runtime.Intrinsics;

namespace DialogueAnalysis.Indexing;

/// <summary>Sums the scores of a run of passages, one list after the other.</summary>
internal sealed class ScoreWindow
{
    // 16 KB of scores leave room in the first cache for the block that is being read.
    public const int MaxLength = 4096;
    private readonly int[] _scores = new int[MaxLength];

    public int Start { get; private set; }

    /// <summary>The first passage behind the window.</summary>
    public int End { get; private set; }

    /// <summary>The sums, from <see cref="Start"/> on; 0 where nothing was added.</summary>
    public Span<int> Scores => _scores.AsSpan(0, End - Start);

    /// <summary>Empties the window and lets it reach from a passage to before another.</summary>
    public void Reset(int start, int end)
    {
        Scores.Clear();
        (Start, End) = (start, end);
    }

    /// <summary>The place of the first sum above a bound from this place on; the length of the window where there is none.</summary>
    public int FirstAbove(int bound, int at) => FirstAbove(Scores, bound, at);

    /// <summary>The place of the first number above a bound from this place on; their count where there is none.</summary>
    public static int FirstAbove(ReadOnlySpan<int> numbers, int bound, int at)
    {
        Vector256<int> limit = Vector256.Create(bound);
        for (; at + Vector256<int>.Count <= numbers.Length; at += Vector256<int>.Count)
        {
            Vector256<int> eight = Vector256.LoadUnsafe(ref MemoryMarshal.GetReference(numbers), (nuint)at);
            uint above = Vector256.GreaterThan(eight, limit).ExtractMostSignificantBits();
            if (above != 0)
                return at + BitOperations.TrailingZeroCount(above);
        }
        while (at < numbers.Length && numbers[at] <= bound)
            at++;
        return at;
    }
}
