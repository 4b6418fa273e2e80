using System.Collections.Frozen;
using System.Text;

namespace DialogueAnalysis.Ingestion;

/// <summary>The values of an enum by their names in metadata, which are in kebab-case.</summary>
internal static class KebabNames<T>
    where T : struct, Enum
{
    private static readonly FrozenDictionary<string, T> s_values = Enum.GetValues<T>().ToFrozenDictionary(v => Kebab(v.ToString()), StringComparer.Ordinal);

    /// <summary>All names in the order of the values, for a message.</summary>
    public static string All { get; } = string.Join(", ", Enum.GetValues<T>().Select(v => Kebab(v.ToString())));

    /// <summary>The value of that name; null where no value has it.</summary>
    public static T? Find(string name) => s_values.TryGetValue(name, out T value) ? value : null;

    private static string Kebab(string pascal)
    {
        var kebab = new StringBuilder();
        foreach (char c in pascal)
        {
            if (char.IsAsciiLetterUpper(c) && kebab.Length > 0)
                kebab.Append('-');
            kebab.Append(char.ToLowerInvariant(c));
        }
        return kebab.ToString();
    }
}
