namespace DialogueAnalysis.Classification;

/// <summary>Pseudo-random numbers that are the same for a seed on every version of the run-time.</summary>
/// <remarks>SplitMix64: Steele, Lea and Flood 2014, Fast Splittable Pseudorandom Number Generators. Not thread-safe; not for secrets.</remarks>
internal sealed class SeededRandom(ulong seed)
{
    private ulong _state = seed;

    /// <summary>A number from 0 up to but not including <paramref name="bound"/>, which is positive.</summary>
    public int Below(int bound)
    {
        // The high half of a product: the bias is below 2^-32 for every bound of an int.
        return (int)(((UInt128)Next() * (ulong)bound) >> 64);
    }

    /// <summary>Puts the items into an order that depends on the seed alone (Fisher and Yates).</summary>
    public void Shuffle<T>(Span<T> items)
    {
        for (int i = items.Length - 1; i > 0; i--)
        {
            int j = Below(i + 1);
            (items[i], items[j]) = (items[j], items[i]);
        }
    }

    private ulong Next()
    {
        ulong z = _state += 0x9E3779B97F4A7C15;
        z = (z ^ (z >> 30)) * 0xBF58476D1CE4E5B9;
        z = (z ^ (z >> 27)) * 0x94D049BB133111EB;
        return z ^ (z >> 31);
    }
}
