namespace DialogueAnalysis.Indexing;

/// <summary>The order of the UTF-8 bytes of texts, found without encoding them.</summary>
internal sealed class TermOrder : IComparer<string>
{
    public static TermOrder Instance { get; } = new();

    public int Compare(string? x, string? y)
    {
        int at = x.AsSpan().CommonPrefixLength(y);
        if (at == x!.Length || at == y!.Length)
            return x.Length - y!.Length;
        return Rank(x[at]) - Rank(y[at]);
    }

    // Halves of pairs stand for characters behind all others.
    private static int Rank(char c) => char.IsSurrogate(c) ? c + char.MaxValue : c;
}
