namespace DialogueAnalysis.Reporting;

/// <summary>A line of the table of sections.</summary>
/// <param name="Depth">How many headings stand above it.</param>
/// <param name="Sections">The sections counted in it: one; several neighbours without any category; or none, for a heading that only has sections under it.</param>
/// <param name="Heading">The innermost heading; null for passages before any, and for several sections.</param>
internal sealed record SectionRow(int Depth, IReadOnlyList<CountedSection> Sections, string? Heading)
{
    /// <summary>The lines for the sections of one part: every section in one line, in order, each below the headings above it.</summary>
    public static IReadOnlyList<SectionRow> Of(IReadOnlyList<CountedSection> sections)
    {
        var rows = new List<SectionRow>();
        IReadOnlyList<string> shown = [];
        for (int i = 0; i < sections.Count;)
        {
            IReadOnlyList<string> path = sections[i].Section;
            for (int depth = 1; depth < path.Count; depth++)
            {
                if (!StartsWith(shown, path, depth))
                    rows.Add(new SectionRow(depth - 1, [], path[depth - 1]));
            }
            int end = i + 1;
            while (end < sections.Count && IsBare(sections, end - 1) && IsBare(sections, end) && AreNeighbours(path, sections[end].Section))
                end++;
            rows.Add(new SectionRow(Math.Max(0, path.Count - 1), [.. sections.Skip(i).Take(end - i)], end - i > 1 || path.Count == 0 ? null : path[^1]));
            // A heading that shares its line with others has nothing under it.
            shown = end - i > 1 ? [.. path.Take(path.Count - 1)] : path;
            i = end;
        }
        return rows;
    }

    private static bool IsBare(IReadOnlyList<CountedSection> sections, int i) => sections[i].Categories.All(c => c == 0)
        && (i + 1 == sections.Count || sections[i + 1].Section.Count <= sections[i].Section.Count || !StartsWith(sections[i + 1].Section, sections[i].Section, sections[i].Section.Count));

    private static bool AreNeighbours(IReadOnlyList<string> a, IReadOnlyList<string> b) => a.Count > 0 && a.Count == b.Count && StartsWith(a, b, b.Count - 1);

    private static bool StartsWith(IReadOnlyList<string> path, IReadOnlyList<string> start, int depth) =>
        path.Count >= depth && path.Take(depth).SequenceEqual(start.Take(depth), StringComparer.Ordinal);
}
