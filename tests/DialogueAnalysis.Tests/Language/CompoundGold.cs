using DialogueAnalysis.Language;

namespace DialogueAnalysis.Tests.Language;

/// <summary>The words of <c>compounds.txt</c> with their right split.</summary>
internal static class CompoundGold
{
    /// <summary>A word's right split, in the notation of the file, and whether the lexicon was kept from it.</summary>
    public sealed record Case(string Split, bool IsHeldOut)
    {
        public bool IsCompound => Split.Contains('|', StringComparison.Ordinal);

        public string Word => Split.Replace("|", "", StringComparison.Ordinal).Replace("+", "", StringComparison.Ordinal);
    }

    public static IReadOnlyList<Case> Cases { get; } =
        [.. File.ReadLines(RepositoryFiles.Path("tests", "DialogueAnalysis.Tests", "Language", "compounds.txt"))
            .Select((line, i) => new Case(line, i % 2 == 0))
            .Where(c => !c.Split.StartsWith('#'))];

    /// <summary>What a splitter makes of a word, in the notation of the file.</summary>
    public static string Split(CompoundSplitter splitter, string word) =>
        string.Join('|', Parts(splitter, word).Select(part => part.LinkLength == 0
            ? word[part.Span.Start..part.Span.End]
            : $"{word[part.Span.Start..part.Span.End]}+{word[part.Span.End..(part.Span.End + part.LinkLength)]}"));

    public static CompoundPart[] Parts(CompoundSplitter splitter, string word)
    {
        var parts = new CompoundPart[CompoundSplitter.MostParts];
        return parts[..splitter.Split(word, parts)];
    }
}
