using System.Numerics;

namespace DialogueAnalysis.Indexing;

/// <summary>The length of a passage as one byte: exact below 128 words, above in sixteen steps for each doubling, the last from 31,744 words on.</summary>
internal static class LengthClass
{
    public const int Count = 256;
    private const int Exact = 128;
    private const int ExactBits = 7;
    private const int StepBits = 4;

    public static byte Of(int length)
    {
        if (length < Exact)
            return (byte)length;
        int bits = BitOperations.Log2((uint)length);
        int step = (length >> (bits - StepBits)) & ((1 << StepBits) - 1);
        return (byte)Math.Min(Count - 1, Exact + ((bits - ExactBits) << StepBits) + step);
    }

    /// <summary>The shortest length of a class, with which all of it are scored.</summary>
    public static int ShortestOf(int lengthClass)
    {
        if (lengthClass < Exact)
            return lengthClass;
        int step = lengthClass - Exact, bits = ExactBits + (step >> StepBits);
        return (1 << bits) + ((step & ((1 << StepBits) - 1)) << (bits - StepBits));
    }
}
