namespace DialogueAnalysis.Classification;

/// <summary>The names of features, the same in every process: 44 bits, so that a table can keep a place beside each.</summary>
/// <remarks>
/// Two features of one name are not told apart: an unseen one is taken for one of a hundred thousand known ones once in 170 million times.
/// FNV-1a over UTF-16 units (Fowler, Noll and Vo 1991), finished with a round of the mixer of SplitMix64.
/// </remarks>
internal static class FeatureHash
{
    public const ulong Start = 0xCBF29CE484222325;
    /// <summary>The low bits, which are clear in every name.</summary>
    public const int FreeBits = 20;
    private const ulong Prime = 0x100000001B3;

    public static ulong Add(ulong hash, char c) => (hash ^ c) * Prime;

    public static ulong Of(ReadOnlySpan<char> text)
    {
        ulong hash = Start;
        foreach (char c in text)
            hash = Add(hash, c);
        return hash;
    }

    /// <summary>The name of a feature of a kind.</summary>
    public static ulong Named(FeatureKind kind, ulong hash)
    {
        ulong z = hash + ((ulong)kind * 0x9E3779B97F4A7C15);
        z = (z ^ (z >> 32)) * 0xBF58476D1CE4E5B9;
        return (z ^ (z >> 29)) >> FreeBits << FreeBits;
    }

    /// <summary>The name of the pair of two names in their order.</summary>
    public static ulong Pair(FeatureKind kind, ulong first, ulong second) => Named(kind, (first * Prime) ^ (second >> FreeBits));
}
