using System.Buffers;

namespace DialogueAnalysis.Language;

/// <summary>Chooses, of the words of indexed text, those that may be parts of compounds though the embedded list does not hold them.</summary>
internal static class LearntWords
{
    private const int FewestOccurrences = 2;
    private const int ShortestWord = 4;
    private const int LongestWord = 24;
    private static readonly SearchValues<char> Vowels = SearchValues.Create("aeiouyæøå");

    /// <summary>Adds the words that occur at least twice, have 4 to 24 letters, are not listed as no parts, and are no compounds of listed words; gives the lexicon.</summary>
    public static CompoundLexicon AddTo(CompoundLexicon lexicon, IReadOnlyDictionary<string, int> vocabulary)
    {
        ArgumentNullException.ThrowIfNull(vocabulary);
        Span<CompoundPart> parts = stackalloc CompoundPart[CompoundSplitter.MostParts];
        foreach ((string word, int count) in vocabulary)
        {
            if (count >= FewestOccurrences && word.Length is >= ShortestWord and <= LongestWord && CompoundTrie.Holds(word)
                && word.AsSpan().ContainsAny(Vowels) && !lexicon.IsNever(word) && CompoundSplitter.Default.Split(word, parts) == 1)
                lexicon.AddLearnt(word);
        }
        return lexicon;
    }
}
