using System.Collections.Frozen;

namespace DialogueAnalysis.Ingestion;

internal static class EmbeddedList
{
    /// <summary>The lines of a list that is embedded beside this type, without comments and blank lines; compared ordinally.</summary>
    public static FrozenSet<string> Read(string name)
    {
        using Stream stream = typeof(EmbeddedList).Assembly.GetManifestResourceStream(typeof(EmbeddedList), name)!;
        using var reader = new StreamReader(stream);
        var lines = new List<string>();
        while (reader.ReadLine() is { } line)
        {
            if (line.Length > 0 && line[0] != '#')
                lines.Add(line);
        }
        return lines.ToFrozenSet(StringComparer.Ordinal);
    }
}
