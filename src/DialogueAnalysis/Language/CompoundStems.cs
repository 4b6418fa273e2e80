namespace DialogueAnalysis.Language;

/// <summary>The stems of the parts of compounds.</summary>
internal static class CompoundStems
{
    /// <summary>The stem of a part, as it would be if the part stood alone: that of a word, an acronym itself.</summary>
    public static ReadOnlySpan<char> Of(ReadOnlySpan<char> part) => char.IsUpper(part[^1]) ? part : part[..DanishStemmer.StemLength(part)];
}
