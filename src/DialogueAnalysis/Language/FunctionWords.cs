using System.Collections.Frozen;

namespace DialogueAnalysis.Language;

/// <summary>Words that hold a sentence together and say nothing of what it is about. Immutable.</summary>
internal static class FunctionWords
{
    private static readonly FrozenSet<string> s_words = Read();

    /// <summary>Whether an indexed form is one: lower case, for an acronym is not.</summary>
    public static bool Contains(string text) => s_words.Contains(text);

    private static FrozenSet<string> Read()
    {
        using Stream stream = typeof(FunctionWords).Assembly.GetManifestResourceStream("DialogueAnalysis.Language.function-words.txt")!;
        using var reader = new StreamReader(stream);
        return reader.ReadToEnd().Split('\n').Where(line => !line.StartsWith('#')).SelectMany(line => line.Split(' ')).Where(w => w.Length > 0).ToFrozenSet(StringComparer.Ordinal);
    }
}
