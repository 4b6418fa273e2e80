using System.Text;

namespace DialogueAnalysis.Segmentation;

/// <summary>Finds the headings that a table of contents lists.</summary>
/// <remarks>
/// Titles are compared without case, white space, numbering, a final full stop and a leading «Et», over up to <see cref="MostLines"/>
/// lines. Of all ways to find the entries in their order, the one that finds most of them is taken; among those the one that agrees
/// best with the pages of the table and with blank lines before headings, then the earliest.
/// </remarks>
internal static class ContentsHeadings
{
    private const int MostLines = 4;

    // What a heading found counts, against what speaks for one place rather than another.
    private const int Found = 1 << 12;
    private const int OnItsPage = 2;
    private const int AfterGap = 1;

    public static void Find(LineTable table, IReadOnlyList<ContentsEntry> entries)
    {
        var matches = new List<Match>();
        // By entry: the best row of matches that ends with it or an entry before it.
        var best = new (long Score, int Match)[entries.Count + 1];
        Array.Fill(best, (0, -1));
        int settled = 0;
        ILookup<string, int> byKey = Enumerable.Range(0, entries.Count).ToLookup(e => Key(entries[e].Title), StringComparer.Ordinal);
        int longest = entries.Count == 0 ? 0 : byKey.Max(k => k.Key.Length);
        for (int i = 0; i < table.Count && entries.Count > 0; i++)
        {
            while (settled < matches.Count && matches[settled].End <= i)
                Settle(best, matches, settled++);
            foreach ((string key, int end) in KeysAt(table, i, longest))
            {
                foreach (int entry in byKey[key])
                {
                    bool gap = i == 0 || table.Roles[i - 1] != LineRole.Text || table.BreakBefore[i];
                    int worth = Found + (table.Pages[i] == entries[entry].Page ? OnItsPage : 0) + (gap ? AfterGap : 0);
                    matches.Add(new Match(i, end, entry, best[entry].Score + worth, best[entry].Match));
                }
            }
        }
        for (; settled < matches.Count; settled++)
            Settle(best, matches, settled);
        for (int m = best[^1].Match; m >= 0; m = matches[m].Before)
            table.MarkHeading(matches[m].Line, matches[m].End, entries[matches[m].Entry].Level);
    }

    /// <summary>Whether the line is the title of an entry.</summary>
    public static bool IsListed(LineTable table, int line, IReadOnlyList<ContentsEntry> entries)
    {
        string key = Key(table.Content(line).ToString());
        return key.Length > 0 && entries.Any(e => string.Equals(Key(e.Title), key, StringComparison.Ordinal));
    }

    /// <summary>What of a title is compared.</summary>
    public static string Key(string title)
    {
        int mark = NumberMark.Read(title)?.Length ?? 0;
        string line = string.Join(' ', title[mark..].ToLowerInvariant().Split((char[]?)null, StringSplitOptions.RemoveEmptyEntries));
        if (line.StartsWith("et ", StringComparison.Ordinal))
            line = line[3..];
        return line.TrimEnd('.').Replace(" ", "", StringComparison.Ordinal);
    }

    private static void Settle((long Score, int Match)[] best, List<Match> matches, int match)
    {
        for (int e = matches[match].Entry + 1; e < best.Length && best[e].Score < matches[match].Score; e++)
            best[e] = (matches[match].Score, match);
    }

    /// <summary>The titles that may begin with a line, with the line after each.</summary>
    private static IEnumerable<(string Key, int End)> KeysAt(LineTable table, int line, int longest)
    {
        var title = new StringBuilder();
        for (int end = line; end < table.Count && end < line + MostLines && table.Roles[end] is LineRole.Text; end++)
        {
            title.Append(table.Content(end)).Append(' ');
            string key = Key(title.ToString());
            if (key.Length > longest)
                yield break;
            yield return (key, end + 1);
        }
    }

    /// <summary>A place where an entry may stand, as the end of the best row of such places.</summary>
    private readonly record struct Match(int Line, int End, int Entry, long Score, int Before);
}
