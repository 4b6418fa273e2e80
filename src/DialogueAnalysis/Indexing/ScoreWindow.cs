using System.Numerics;

namespace DialogueAnalysis.Indexing;

/// <summary>Sums the scores of a short run of passages, one term after the other.</summary>
internal sealed class ScoreWindow
{
    // 16 KB of scores leave room in the first cache for the block that is being read.
    public const int MaxLength = 2048;
    private readonly double[] _scores = new double[MaxLength];
    private readonly ulong[] _matched = new ulong[MaxLength / 64];

    public int Start { get; private set; }

    /// <summary>The first passage behind the window.</summary>
    public int End { get; private set; }

    /// <summary>Empties the window and lets it begin at a passage.</summary>
    public void Reset(int start, int length)
    {
        int used = End - Start;
        _scores.AsSpan(0, used).Clear();
        _matched.AsSpan(0, (used + 63) / 64).Clear();
        Start = start;
        End = (int)Math.Min((long)start + length, int.MaxValue);
    }

    /// <summary>The sums, from <see cref="Start"/> on.</summary>
    public Span<double> Scores => _scores;

    /// <summary>One bit a passage that something was added for, from <see cref="Start"/> on.</summary>
    public Span<ulong> Matched => _matched;

    public void Add(int passage, double score)
    {
        int at = passage - Start;
        _scores[at] += score;
        _matched[at >> 6] |= 1UL << at;
    }

    /// <summary>Offers every passage that something was added for, and returns their number.</summary>
    public int AddTo(TopPassages top)
    {
        int total = 0, words = (End - Start + 63) / 64;
        for (int word = 0; word < words; word++)
        {
            total += BitOperations.PopCount(_matched[word]);
            for (ulong bits = _matched[word]; bits != 0; bits &= bits - 1)
            {
                int at = word * 64 + BitOperations.TrailingZeroCount(bits);
                if (_scores[at] > top.Floor)
                    top.Offer(Start + at, _scores[at]);
            }
        }
        return total;
    }

    public double ScoreOf(int passage) => _scores[passage - Start];

    /// <summary>The first passage from this one on that something was added for; <see cref="End"/> where there is none.</summary>
    public int FirstFrom(int passage)
    {
        int at = passage - Start;
        if (at >= End - Start)
            return End;
        ulong bits = _matched[at >> 6] & (ulong.MaxValue << at);
        for (int word = at >> 6; ; bits = _matched[word])
        {
            if (bits != 0)
                return Start + word * 64 + BitOperations.TrailingZeroCount(bits);
            if (++word * 64 >= End - Start)
                return End;
        }
    }
}
