namespace DialogueAnalysis.Indexing;

/// <summary>Different terms in ordinal order, numbered from 0. Immutable.</summary>
internal sealed class TermDictionary
{
    /// <summary>The terms end to end.</summary>
    public required char[] Characters { get; init; }

    /// <summary>Where each term begins in <see cref="Characters"/>, and after the last term their number.</summary>
    public required int[] Starts { get; init; }

    public int Count => Starts.Length - 1;

    public ReadOnlySpan<char> this[int term] => Characters.AsSpan(Starts[term], Starts[term + 1] - Starts[term]);

    /// <summary>Makes a dictionary of terms that are different and in ordinal order.</summary>
    public static TermDictionary Of(IReadOnlyCollection<string> sorted)
    {
        int[] starts = new int[sorted.Count + 1];
        char[] characters = new char[sorted.Sum(t => (long)t.Length)];
        int term = 0;
        foreach (string text in sorted)
        {
            text.CopyTo(characters.AsSpan(starts[term]));
            starts[term + 1] = starts[term] + text.Length;
            term++;
        }
        return new TermDictionary { Characters = characters, Starts = starts };
    }

    /// <summary>The number of a term; negative where it is not there.</summary>
    public int Find(ReadOnlySpan<char> term)
    {
        int at = LowerBound(term);
        return at < Count && this[at].SequenceEqual(term) ? at : -1;
    }

    /// <summary>The terms from the first that begins with the prefix to before the first after it that does not.</summary>
    public (int Start, int End) Range(ReadOnlySpan<char> prefix)
    {
        int start = LowerBound(prefix), end = start, far = Count;
        while (end < far)
        {
            int middle = (int)(((uint)end + (uint)far) / 2);
            if (this[middle].StartsWith(prefix, StringComparison.Ordinal))
                end = middle + 1;
            else
                far = middle;
        }
        return (start, end);
    }

    private int LowerBound(ReadOnlySpan<char> term)
    {
        int start = 0, end = Count;
        while (start < end)
        {
            int middle = (int)(((uint)start + (uint)end) / 2);
            if (this[middle].SequenceCompareTo(term) < 0)
                start = middle + 1;
            else
                end = middle;
        }
        return start;
    }
}
