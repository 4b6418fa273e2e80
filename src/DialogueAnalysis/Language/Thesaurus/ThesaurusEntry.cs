namespace DialogueAnalysis.Language;

/// <summary>A word or a run of words that a thesaurus knows. Immutable.</summary>
internal sealed class ThesaurusEntry(string written, IReadOnlyList<AnalyzedWord> words)
{
    // What the stemmer takes off besides inflection, so that words of different meaning come out the same: tidlig and tid, styrelse and styre.
    private static readonly string[] Derivations = ["elig", "lig", "ig", "els"];

    /// <summary>The entry as it stands in the file.</summary>
    public string Written => written;

    /// <summary>Its words in order; at least one.</summary>
    public IReadOnlyList<AnalyzedWord> Words => words;

    /// <summary>Whether the words are this entry in any inflection. The stems must be the same already.</summary>
    /// <remarks>
    /// Same stem is not same word: an entry <c>tale</c> is not the word <c>tal</c>, nor is it <c>tallet</c>, and <c>tidlig</c> is not <c>tid</c>.
    /// An entry without an ending, as <c>chef</c>, takes every ending.
    /// </remarks>
    public bool IsFormOf(IReadOnlyList<AnalyzedWord> others)
    {
        for (int i = 0; i < words.Count; i++)
        {
            if (!IsSameWord(words[i], others[i]))
                return false;
        }
        return true;
    }

    /// <summary>How many characters the entry's last word and the other begin alike with.</summary>
    public int CommonBeginning(AnalyzedWord other) => words[^1].Text.AsSpan().CommonPrefixLength(other.Text);

    private static bool IsSameWord(AnalyzedWord entry, AnalyzedWord other)
    {
        if (string.Equals(entry.Text, other.Text, StringComparison.Ordinal))
            return true;
        ReadOnlySpan<char> ending = entry.Text.AsSpan(entry.Stem.Length), otherEnding = other.Text.AsSpan(other.Stem.Length);
        if (!DerivationOf(ending).SequenceEqual(DerivationOf(otherEnding)))
            return false;
        return ending.IsEmpty || (!otherEnding.IsEmpty && (ending[0] == entry.Stem[^1]) == (otherEnding[0] == other.Stem[^1]));
    }

    private static ReadOnlySpan<char> DerivationOf(ReadOnlySpan<char> ending)
    {
        foreach (string derivation in Derivations)
        {
            if (ending.StartsWith(derivation, StringComparison.Ordinal))
                return derivation.AsSpan(^2..);
        }
        return [];
    }
}
