namespace DialogueAnalysis.Language;

/// <summary>The parts by which a compound is found.</summary>
internal static class CompoundStems
{
    /// <summary>Writes the parts of a compound, or of a half of which the other follows (<c>løn-</c> in <c>løn- og arbejdsvilkår</c>), and gives how many they are; 0 for a word that is neither.</summary>
    /// <param name="word">The word as it is indexed.</param>
    /// <param name="parts">Room for <see cref="CompoundSplitter.MostParts"/>.</param>
    public static int PartsOf(ReadOnlySpan<char> word, Span<CompoundPart> parts)
    {
        if (word.Length > 1 && word[^1] == '-')
            return CompoundSplitter.Default.Split(word[..^1], parts);
        return CompoundSplitter.Default.Split(word, parts) is > 1 and var count ? count : 0;
    }

    /// <summary>The stem of a part, as it would be if the part stood alone: that of a word, an acronym itself.</summary>
    public static ReadOnlySpan<char> Of(ReadOnlySpan<char> part) => char.IsUpper(part[^1]) ? part : part[..DanishStemmer.StemLength(part)];
}
