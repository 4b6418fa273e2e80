using DialogueAnalysis.Indexing;

namespace DialogueAnalysis.Speed.Indexing;

/// <summary>Eight queries of a class, chosen by how many passages hold their words; always the same for the same passages.</summary>
internal static class QuerySamples
{
    private const int Count = 8;

    public static string[] Of(string queryClass, PassageIndex index, IReadOnlyList<Passage> passages) => queryClass switch
    {
        "rare" => Terms(index, 0.0001),
        "medium" => Terms(index, 0.01),
        "common" => Terms(index, 0.2),
        "and_mm" => Pairs(Terms(index, 0.01), Terms(index, 0.02), " AND "),
        "and_cm" => Pairs(Terms(index, 0.2), Terms(index, 0.01), " AND "),
        "or_mm" => Pairs(Terms(index, 0.01), Terms(index, 0.02), " OR "),
        "or_cm" => Pairs(Pairs(Terms(index, 0.2), Terms(index, 0.01), " OR "), Terms(index, 0.1), " OR "),
        "question" => [.. Stretches(passages, 8)],
        "phrase" => [.. Stretches(passages, 2).Select(s => $"\"{s}\"")],
        "exact" => [.. Terms(index, 0.05).Select(t => "=" + t)],
        "prefix" => [.. Terms(index, 0.005).Select(t => t[..Math.Min(4, t.Length)] + "*")],
        "filter" => [.. Terms(index, 0.1).Select(t => t + " place:\"kommune 7\"")],
        _ => throw new ArgumentException(queryClass, nameof(queryClass)),
    };

    private static string[] Terms(PassageIndex index, double share)
    {
        IndexSegment segment = index.Segments[0];
        int wanted = (int)Math.Max(1, share * index.Count);
        return [.. Enumerable.Range(0, segment.Stems.Count)
            .Select(n => (Stem: segment.Stems.TextOf(n), Entry: segment.Stems.EntryOf(n)))
            .Select(s => (Word: s.Stem + segment.FormsOf(s.Entry)[0].Suffix, Distance: Math.Abs(Math.Log((double)segment.Postings.ListAt(s.Entry.List).Count / wanted))))
            .Where(w => w.Word.Length > 3 && !w.Word.AsSpan().ContainsAnyExceptInRange('a', 'å'))
            .OrderBy(w => w.Distance).ThenBy(w => w.Word, StringComparer.Ordinal).Take(Count).Select(w => w.Word)];
    }

    private static string[] Pairs(string[] left, string[] right, string between) => [.. left.Zip(right, (l, r) => l + between + r)];

    private static IEnumerable<string> Stretches(IReadOnlyList<Passage> passages, int words) => Enumerable.Range(1, Count)
        .Select(i => string.Join(' ', passages[passages.Count / (Count + 1) * i].Text.Split(' ').Skip(3).Take(words)).Replace("(", "", StringComparison.Ordinal).Replace(")", "", StringComparison.Ordinal));
}
