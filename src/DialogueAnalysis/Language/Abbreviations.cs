using System.Collections.Frozen;
using System.Reflection;

namespace DialogueAnalysis.Language;

/// <summary>The Danish abbreviations of the embedded list <c>abbreviations.txt</c>, by their letters without the last full stop.</summary>
internal static class Abbreviations
{
    private static readonly FrozenDictionary<string, AbbreviationKind> Kinds = Load();
    private static readonly FrozenDictionary<string, AbbreviationKind>.AlternateLookup<ReadOnlySpan<char>> Lookup = Kinds.GetAlternateLookup<ReadOnlySpan<char>>();

    /// <summary>The length of the longest entry.</summary>
    public static readonly int Longest = Kinds.Keys.Max(entry => entry.Length);

    /// <summary>Looks letters up without regard to case, the full stop at the end left out.</summary>
    public static AbbreviationKind KindOf(ReadOnlySpan<char> letters) =>
        letters.Length <= Longest && Lookup.TryGetValue(letters, out AbbreviationKind kind) ? kind : AbbreviationKind.None;

    private static FrozenDictionary<string, AbbreviationKind> Load()
    {
        using Stream stream = Assembly.GetExecutingAssembly().GetManifestResourceStream("DialogueAnalysis.Language.abbreviations.txt")
            ?? throw new InvalidOperationException("The list of abbreviations is not in the assembly.");
        using var reader = new StreamReader(stream);
        var kinds = new Dictionary<string, AbbreviationKind>(StringComparer.OrdinalIgnoreCase);
        var kind = AbbreviationKind.None;
        while (reader.ReadLine() is { } line)
        {
            if (line.StartsWith('['))
                kind = Enum.Parse<AbbreviationKind>(line.AsSpan(1, line.Length - 2), ignoreCase: true);
            else if (!line.StartsWith('#'))
            {
                foreach (string entry in line.Split(' ', StringSplitOptions.RemoveEmptyEntries))
                    kinds.Add(entry, kind);
            }
        }
        return kinds.ToFrozenDictionary(StringComparer.OrdinalIgnoreCase);
    }
}
