namespace DialogueAnalysis.Indexing;

/// <summary>Where one of several terms occurs in a passage, in words from its first; ordered by start, length and term.</summary>
/// <param name="Start">The number of words before it.</param>
/// <param name="Length">How many words it is; at least one.</param>
/// <param name="Term">Which of the terms it is.</param>
internal readonly record struct NearOccurrence(int Start, int Length, int Term) : IComparable<NearOccurrence>
{
    public int End => Start + Length;

    public int CompareTo(NearOccurrence other) => (Start, Length, Term).CompareTo((other.Start, other.Length, other.Term));
}
