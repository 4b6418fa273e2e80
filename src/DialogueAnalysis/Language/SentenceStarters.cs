using System.Collections.Frozen;
using System.Reflection;

namespace DialogueAnalysis.Language;

/// <summary>Danish words that are capitalized only where a sentence begins, from the embedded list <c>sentence-starters.txt</c>.</summary>
internal static class SentenceStarters
{
    private static readonly FrozenSet<string>.AlternateLookup<ReadOnlySpan<char>> Words = Load().GetAlternateLookup<ReadOnlySpan<char>>();

    /// <summary>Whether the word, as written, is one of the list with a capital.</summary>
    public static bool Contains(ReadOnlySpan<char> word) => Words.Contains(word);

    private static FrozenSet<string> Load()
    {
        using Stream stream = Assembly.GetExecutingAssembly().GetManifestResourceStream("DialogueAnalysis.Language.sentence-starters.txt")
            ?? throw new InvalidOperationException("The list of sentence starters is not in the assembly.");
        using var reader = new StreamReader(stream);
        var words = new HashSet<string>(StringComparer.Ordinal);
        while (reader.ReadLine() is { } line)
        {
            if (line.StartsWith('#'))
                continue;
            foreach (string word in line.Split(' ', StringSplitOptions.RemoveEmptyEntries))
                words.Add(char.ToUpperInvariant(word[0]) + word[1..]);
        }
        return words.ToFrozenSet(StringComparer.Ordinal);
    }
}
