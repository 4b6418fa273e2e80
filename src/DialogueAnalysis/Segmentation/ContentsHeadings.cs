using System.Text;

namespace DialogueAnalysis.Segmentation;

/// <summary>Finds the headings that a table of contents lists, in the order of the table.</summary>
/// <remarks>Titles are compared without case, white space, a final full stop and a leading «Et», over up to <see cref="MostLines"/> lines.</remarks>
internal static class ContentsHeadings
{
    private const int MostLines = 4;

    public static void Find(LineTable table, IReadOnlyList<ContentsEntry> entries)
    {
        int from = 0;
        foreach (ContentsEntry entry in entries)
        {
            string key = Key(entry.Title);
            for (int i = from; i < table.Count; i++)
            {
                if (table.Roles[i] != LineRole.Text || LengthAt(table, i, key) is not int end)
                    continue;
                table.MarkHeading(i, end, entry.Level);
                from = end;
                break;
            }
        }
    }

    private static int? LengthAt(LineTable table, int line, string key)
    {
        var title = new StringBuilder();
        for (int end = line; end < table.Count && end < line + MostLines && table.Roles[end] is LineRole.Text; end++)
        {
            title.Append(table.Content(end)).Append(' ');
            string found = Key(title.ToString());
            if (string.Equals(found, key, StringComparison.Ordinal))
                return end + 1;
            if (!key.StartsWith(found, StringComparison.Ordinal))
                return null;
        }
        return null;
    }

    private static string Key(string title)
    {
        string line = string.Join(' ', title.ToLowerInvariant().Split((char[]?)null, StringSplitOptions.RemoveEmptyEntries));
        if (line.StartsWith("et ", StringComparison.Ordinal))
            line = line[3..];
        return line.TrimEnd('.').Replace(" ", "", StringComparison.Ordinal);
    }
}
