using System.Collections.Frozen;
using System.Reflection;

namespace DialogueAnalysis.Language;

/// <summary>Words that tell whether a sentence ends where no full stop says so, from embedded lists.</summary>
internal static class SentenceWords
{
    private static readonly FrozenSet<string>.AlternateLookup<ReadOnlySpan<char>> Starters =
        Load("sentence-starters.txt", word => char.ToUpperInvariant(word[0]) + word[1..]).GetAlternateLookup<ReadOnlySpan<char>>();

    private static readonly FrozenSet<string>.AlternateLookup<ReadOnlySpan<char>> Bridges =
        Load("sentence-bridges.txt", word => word).GetAlternateLookup<ReadOnlySpan<char>>();

    /// <summary>Whether the word, as written, has a capital that it has only where a sentence begins: <c>Men</c>.</summary>
    public static bool CanOnlyStart(ReadOnlySpan<char> word) => Starters.Contains(word);

    /// <summary>Whether the word, as written, calls for more after it: <c>af</c>.</summary>
    public static bool CallsForMore(ReadOnlySpan<char> word) => Bridges.Contains(word);

    private static FrozenSet<string> Load(string name, Func<string, string> form)
    {
        using Stream stream = Assembly.GetExecutingAssembly().GetManifestResourceStream("DialogueAnalysis.Language." + name)
            ?? throw new InvalidOperationException($"The list {name} is not in the assembly.");
        using var reader = new StreamReader(stream);
        var words = new HashSet<string>(StringComparer.Ordinal);
        while (reader.ReadLine() is { } line)
        {
            if (!line.StartsWith('#'))
                words.UnionWith(line.Split(' ', StringSplitOptions.RemoveEmptyEntries).Select(form));
        }
        return words.ToFrozenSet(StringComparer.Ordinal);
    }
}
