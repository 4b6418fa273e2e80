namespace DialogueAnalysis.Indexing;

/// <summary>The passages that hold exactly this word.</summary>
/// <param name="Word">The word.</param>
/// <param name="Stem">Its stem, with which it begins.</param>
internal sealed record WordQuery(string Word, string Stem) : IIndexTerm
{
    public IPassageCursor Open(SegmentSearch segment) => OpenPositions(segment) ?? (IPassageCursor)PassageListCursor.Empty;

    public long PassagesIn(IndexSearch search)
    {
        long sum = 0;
        foreach (SegmentSearch segment in search.Segments)
            sum += Find(segment.Segment, out _).Form is { } form ? form.Passages : 0;
        return sum;
    }

    public ITermCursor? OpenTerm(SegmentSearch segment) => OpenPositions(segment);

    public IPositionCursor? OpenPositions(SegmentSearch segment)
    {
        (int number, bool isOnly, StemForm? form) = Find(segment.Segment, out TermEntry entry);
        if (form is null)
            return null;
        float weight = Bm25.WeightOf(segment.Ranking.Idf(PassagesIn(segment.Search)));
        PostingCursor all = segment.Open(segment.Segment.Postings.ListAt(entry.List), weight);
        return isOnly ? all : new FormCursor(all, [number], segment, weight);
    }

    private (int Number, bool IsOnly, StemForm? Form) Find(IndexSegment segment, out TermEntry entry)
    {
        if (!segment.Stems.TryFind(Stem, out entry))
            return (0, false, null);
        StemForm[] forms = segment.FormsOf(entry);
        int number = Array.FindIndex(forms, f => Word.AsSpan(Stem.Length).SequenceEqual(f.Suffix));
        return number < 0 ? (0, false, null) : (number, forms.Length == 1, forms[number]);
    }
}
