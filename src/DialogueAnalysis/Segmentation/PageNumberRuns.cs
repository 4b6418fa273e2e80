namespace DialogueAnalysis.Segmentation;

/// <summary>Tells page numbers from other lone numbers: from one to the next they grow by the page breaks between them.</summary>
/// <remarks>
/// The longest such run counts, and further runs of two or more before and after it, where the numbering begins anew; so does a line
/// that says itself that it is a page number. One other number alone counts if it stands beside a form feed or agrees with the pages
/// counted from 1.
/// </remarks>
internal sealed class PageNumberRuns(LineTable table, int[] filled, int[] signs, bool formFeeds)
{
    // Numberings in one text: front matter, body, annexes.
    private const int MostRuns = 12;

    public IReadOnlyList<PageNumber> Find(List<PageNumber> candidates)
    {
        var passed = new int[table.Count];
        for (int i = filled[0] + 1; i < table.Count; i++)
            passed[i] = passed[i - 1] + signs[i];
        var accepted = new List<PageNumber>();
        var stretches = new Queue<List<PageNumber>>([candidates]);
        for (int runs = 0; runs < MostRuns && stretches.TryDequeue(out List<PageNumber>? stretch); runs++)
        {
            List<PageNumber> run = Longest(stretch, passed);
            if (run.Count < 2 && (runs > 0 || run.Count == 0 || !IsSure(run[0], stretch, passed)))
                continue;
            accepted.AddRange(run);
            stretches.Enqueue(stretch.FindAll(c => c.Line < run[0].Line));
            stretches.Enqueue(stretch.FindAll(c => c.Line > run[^1].Line));
        }
        accepted.AddRange(candidates.Where(c => c.IsExplicit).Except(accepted));
        accepted.Sort((a, b) => a.Line.CompareTo(b.Line));
        return accepted;
    }

    private static List<PageNumber> Longest(List<PageNumber> candidates, int[] passed)
    {
        var length = new int[candidates.Count];
        var before = new int[candidates.Count];
        // By the number that the page would have at which no break has been passed: the longest run so far.
        var ends = new Dictionary<int, int>();
        int best = -1;
        for (int c = 0; c < candidates.Count; c++)
        {
            PageNumber candidate = candidates[c];
            if (IsYear(candidate) && (candidate.BreaksBefore || candidate.BreaksAfter))
                continue;
            int origin = candidate.Number - passed[candidate.Line];
            bool counted = !candidate.BreaksBefore || candidate.Line == 0 || passed[candidate.Line] > passed[candidate.Line - 1];
            before[c] = ends.TryGetValue(counted ? origin : origin - 1, out int previous) ? previous : -1;
            length[c] = before[c] < 0 ? 1 : length[before[c]] + 1;
            int next = candidate.BreaksAfter ? origin + 1 : origin;
            if (!ends.TryGetValue(next, out int rival) || length[rival] < length[c])
                ends[next] = c;
            bool better = best < 0 || length[c] > length[best] || (length[c] == length[best] && origin == 1 && candidates[best].Number - passed[candidates[best].Line] != 1);
            best = better ? c : best;
        }
        var run = new List<PageNumber>();
        for (int c = best; c >= 0; c = before[c])
            run.Add(candidates[c]);
        run.Reverse();
        return run;
    }

    private bool IsSure(PageNumber number, List<PageNumber> all, int[] passed)
    {
        bool counted = passed[^1] > 0 && number.Number == passed[number.Line] + 1;
        return counted || (formFeeds && all.Count == 1 && !IsYear(number));
    }

    private static bool IsYear(PageNumber number) => number.Number is >= 1900 and < 2100;
}
