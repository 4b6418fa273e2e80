using System.Text;

namespace DialogueAnalysis.Indexing;

/// <summary>The passages that hold a word with this beginning; all such words are scored as if they were one.</summary>
/// <remarks>Every form of a stem begins with the stem, so the stems that begin so are taken whole; of shorter ones the forms that do.</remarks>
/// <param name="Prefix">How the words begin.</param>
/// <param name="IsScored">Whether passages are scored; else each scores 0.</param>
internal sealed record PrefixQuery(string Prefix, bool IsScored = true) : IIndexTerm
{
    private const int OnStack = 256;

    public IPassageCursor Open(SegmentSearch segment)
    {
        if (Count(segment, out long passages) is not { } counts)
            return PassageListCursor.Empty;
        if (segment.Search.Segments.Length > 1)
            passages = PassagesIn(segment.Search);
        CountedCursor? cursor = counts.ToCursor(Bm25.WeightOf(segment.Ranking.Idf(passages)));
        return IsScored ? cursor ?? (IPassageCursor)PassageListCursor.Empty : new PassageListCursor(cursor?.ToPassages() ?? []);
    }

    public long PassagesIn(IndexSearch search)
    {
        long sum = 0;
        foreach (SegmentSearch segment in search.Segments)
            sum += PassagesIn(segment.Segment);
        return sum;
    }

    public ITermCursor? OpenTerm(SegmentSearch segment) => OpenPositions(segment);

    public IPositionCursor? OpenPositions(SegmentSearch segment)
    {
        float weight = Bm25.WeightOf(segment.Ranking.Idf(PassagesIn(segment.Search)));
        var cursors = new List<IPositionCursor>();
        foreach ((TermEntry stem, int[] forms, int _) in ShorterStems(segment.Segment))
            cursors.Add(new FormCursor(segment.Open(segment.Segment.Postings.ListAt(stem.List), weight), forms, segment, weight));
        TermWalk walk = Walk(segment.Segment.Stems, stackalloc byte[OnStack], stackalloc byte[OnStack], out ReadOnlySpan<byte> prefix);
        while (walk.Next() && walk.Term.StartsWith(prefix))
            cursors.Add(segment.Open(segment.Segment.Postings.ListAt(walk.Entry.List), weight));
        return cursors.Count switch
        {
            0 => null,
            1 => cursors[0],
            _ => new AnyTermCursor(cursors, segment, weight),
        };
    }

    /// <summary>The first passages of the segment, without looking for the others: at most so many.</summary>
    public int[] First(SegmentSearch segment, int count)
    {
        var first = new FirstPassages(count, segment.Removed);
        SearchStore store = SearchStore.Current;
        (int, int) mark = store.Mark();
        foreach ((TermEntry stem, int[] forms, int _) in ShorterStems(segment.Segment))
            first.Add(new FormCursor(segment.Open(segment.Segment.Postings.ListAt(stem.List), 0), forms, segment, 0));
        TermWalk walk = Walk(segment.Segment.Stems, stackalloc byte[OnStack], stackalloc byte[OnStack], out ReadOnlySpan<byte> prefix);
        while (walk.Next() && walk.Term.StartsWith(prefix))
        {
            first.Add(segment.Open(segment.Segment.Postings.ListAt(walk.Entry.List), 0));
            store.Release(mark);
        }
        return first.ToArray();
    }

    private long PassagesIn(IndexSegment segment)
    {
        long sum = ShorterStems(segment).Sum(s => (long)s.Passages);
        TermWalk walk = Walk(segment.Stems, stackalloc byte[OnStack], stackalloc byte[OnStack], out ReadOnlySpan<byte> prefix);
        while (walk.Next() && walk.Term.StartsWith(prefix))
            sum += segment.Postings.ListAt(walk.Entry.List).Count;
        return sum;
    }

    private TermCounts? Count(SegmentSearch segment, out long passages)
    {
        passages = 0;
        var counts = new TermCounts(segment);
        foreach ((TermEntry stem, int[] forms, int count) in ShorterStems(segment.Segment))
        {
            counts.Add(new FormCursor(segment.Open(segment.Segment.Postings.ListAt(stem.List), 0), forms, segment, 0), Bm25.FrequencyUnit);
            passages += count;
        }
        TermWalk walk = Walk(segment.Segment.Stems, stackalloc byte[OnStack], stackalloc byte[OnStack], out ReadOnlySpan<byte> prefix);
        while (walk.Next() && walk.Term.StartsWith(prefix))
        {
            PostingList list = segment.Segment.Postings.ListAt(walk.Entry.List);
            counts.Add(segment, list, Bm25.FrequencyUnit);
            passages += list.Count;
        }
        return passages == 0 ? null : counts;
    }

    // Longer words are not prefixes of what a query may be long, so the room on the stack is that of most.
    private TermWalk Walk(TermDictionary stems, Span<byte> forPrefix, Span<byte> forTerm, out ReadOnlySpan<byte> prefix)
    {
        int room = Encoding.UTF8.GetByteCount(Prefix);
        Span<byte> target = room <= forPrefix.Length ? forPrefix : new byte[room];
        prefix = target[..Encoding.UTF8.GetBytes(Prefix, target)];
        return new TermWalk(stems, prefix, stems.MaxLength <= forTerm.Length ? forTerm : new byte[stems.MaxLength]);
    }

    // The stems that the prefix goes beyond, with those of their forms that begin so and the passages that hold these.
    private List<(TermEntry Stem, int[] Forms, int Passages)> ShorterStems(IndexSegment segment)
    {
        var found = new List<(TermEntry, int[], int)>();
        for (int length = 1; length < Prefix.Length; length++)
        {
            if (!segment.Stems.TryFind(Prefix.AsSpan(0, length), out TermEntry entry))
                continue;
            StemForm[] forms = segment.FormsOf(entry);
            int[] fitting = [.. Enumerable.Range(0, forms.Length).Where(f => forms[f].Suffix.AsSpan().StartsWith(Prefix.AsSpan(length)))];
            if (fitting.Length > 0)
                found.Add((entry, fitting, fitting.Sum(f => forms[f].Passages)));
        }
        return found;
    }
}
