namespace DialogueAnalysis.Indexing;

/// <summary>The order of the arrays of a saved segment, and what must hold between them.</summary>
internal static class SegmentLayout
{
    public static void Write(SectionWriter writer, SegmentParts parts, byte[] fingerprint)
    {
        writer.Write(fingerprint);
        writer.Write(parts.Lengths);
        Write(writer, parts.Stems);
        Write(writer, parts.StemPostings);
        writer.Write(parts.Positions.Data);
        writer.Write(parts.Positions.BlockData);
        writer.Write(parts.Positions.BlockOccurrences);
        writer.Write(parts.Positions.Forms);
        Write(writer, parts.Words);
        writer.Write(parts.WordStems);
        Write(writer, parts.WordPostings);
        Write(writer, parts.Facets);
        Write(writer, parts.FacetPostings);
    }

    public static (SegmentParts Parts, byte[] Fingerprint) Read(SectionReader reader)
    {
        byte[] fingerprint = reader.Read<byte>();
        // An object initializer runs in the order in which it is written.
        var parts = new SegmentParts
        {
            Lengths = reader.Read<int>(),
            Stems = ReadTerms(reader),
            StemPostings = ReadPostings(reader),
            Positions = new PositionStore
            {
                Data = reader.Read<byte>(),
                BlockData = reader.Read<int>(),
                BlockOccurrences = reader.Read<int>(),
                Forms = reader.Read<byte>(),
            },
            Words = ReadTerms(reader),
            WordStems = reader.Read<int>(),
            WordPostings = ReadPostings(reader),
            Facets = ReadTerms(reader),
            FacetPostings = ReadPostings(reader),
        };
        return (parts, fingerprint);
    }

    /// <summary>Refuses arrays that do not belong together, as a program other than this one might write them.</summary>
    /// <exception cref="IndexFormatException">They do not.</exception>
    public static void Check(SegmentParts parts, byte[] fingerprint)
    {
        bool sound = fingerprint.Length == PassageFingerprint.Length
            && parts.Lengths.All(l => l >= 0)
            && IsSound(parts.Stems) && IsSound(parts.Words) && IsSound(parts.Facets)
            && IsSound(parts.StemPostings, parts, scored: true) && parts.StemPostings.Counts.Length == parts.Stems.Count
            && IsSound(parts.WordPostings, parts, scored: true)
            && IsSound(parts.FacetPostings, parts, scored: false) && parts.FacetPostings.Counts.Length == parts.Facets.Count
            && parts.WordStems.Length == parts.Words.Count && parts.WordStems.All(s => (uint)s < (uint)parts.Stems.Count)
            && parts.WordStems.GroupBy(s => s).Sum(g => g.Count() > 1 ? g.Count() : 0) == parts.WordPostings.Counts.Length
            && parts.Positions.BlockData.Length == parts.StemPostings.BlockLast.Length
            && parts.Positions.BlockOccurrences.Length == parts.StemPostings.BlockLast.Length + 1
            && IsAscending(parts.Positions.BlockOccurrences)
            && parts.Positions.Forms.Length > PositionStore.Padding;
        if (!sound)
            throw new IndexFormatException("lists that do not belong together", "those of one index");
    }

    private static void Write(SectionWriter writer, TermDictionary terms)
    {
        writer.Write(terms.Characters);
        writer.Write(terms.Starts);
    }

    private static void Write(SectionWriter writer, PostingStore postings)
    {
        writer.Write(postings.Data);
        writer.Write(postings.Counts);
        writer.Write(postings.BlockLast);
        writer.Write(postings.BlockData);
        writer.Write(postings.Impacts);
        writer.Write(postings.BlockImpacts);
    }

    private static TermDictionary ReadTerms(SectionReader reader) => new()
    {
        Characters = reader.Read<char>(),
        Starts = reader.Read<int>(),
    };

    private static PostingStore ReadPostings(SectionReader reader) => new()
    {
        Data = reader.Read<byte>(),
        Counts = reader.Read<int>(),
        BlockLast = reader.Read<int>(),
        BlockData = reader.Read<int>(),
        Impacts = reader.Read<byte>(),
        BlockImpacts = reader.Read<int>(),
    };

    private static bool IsSound(TermDictionary terms) =>
        terms.Starts.Length > 0 && terms.Starts[0] == 0 && terms.Starts[^1] == terms.Characters.Length && IsAscending(terms.Starts);

    private static bool IsSound(PostingStore postings, SegmentParts parts, bool scored) =>
        postings.Counts.All(c => c > 0 && c <= parts.Lengths.Length)
        && postings.BlockLast.Length == postings.Counts.Sum(c => ((long)c + PostingStore.BlockSize - 1) / PostingStore.BlockSize)
        && postings.BlockLast.All(p => (uint)p < (uint)parts.Lengths.Length)
        && postings.BlockData.Length == postings.BlockLast.Length && postings.BlockData.All(at => (uint)at < (uint)postings.Data.Length)
        && postings.BlockImpacts.Length == (scored ? postings.BlockLast.Length : 0) && postings.BlockImpacts.All(at => (uint)at < (uint)postings.Impacts.Length);

    private static bool IsAscending(int[] numbers)
    {
        for (int i = 1; i < numbers.Length; i++)
        {
            if (numbers[i] < numbers[i - 1])
                return false;
        }
        return true;
    }
}
