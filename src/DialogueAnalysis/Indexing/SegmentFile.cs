using System.Text;

namespace DialogueAnalysis.Indexing;

/// <summary>The order of the arrays of a saved segment, and what must hold between them.</summary>
internal static class SegmentFile
{
    private const char Between = '\n';

    public static void Write(SectionWriter writer, IndexSegment segment, PassageBits? removed)
    {
        writer.Write(segment.Lengths);
        writer.Write(segment.Marks);
        writer.Write([segment.Words]);
        Write(writer, segment.Stems);
        writer.Write(Encoding.UTF8.GetBytes(string.Join(Between, segment.Suffixes)));
        Write(writer, segment.Postings);
        Write(writer, segment.Parts);
        Write(writer, segment.Facets);
        Write(writer, segment.FacetPostings);
        writer.Write(removed?.ToWords() ?? []);
    }

    /// <exception cref="IndexFormatException">The arrays do not belong together, as a program other than this one might write them.</exception>
    public static (IndexSegment Segment, PassageBits? Removed) Read(SectionReader reader)
    {
        // An object initializer runs in the order in which it is written.
        var segment = new IndexSegment
        {
            Lengths = reader.Read<byte>(),
            Marks = reader.Read<uint>(),
            Words = reader.Read<long>() is [var words] ? words : -1,
            Stems = ReadTerms(reader),
            Suffixes = Encoding.UTF8.GetString(reader.Read<byte>()).Split(Between),
            Postings = ReadPostings(reader, hasOccurrences: true),
            Parts = ReadTerms(reader),
            Facets = ReadTerms(reader),
            FacetPostings = ReadPostings(reader, hasOccurrences: false),
        };
        ulong[] removed = reader.Read<ulong>();
        return (segment, removed.Length == 0 ? null : new PassageBits(removed));
    }

    /// <exception cref="IndexFormatException">The arrays do not belong together, as a program other than this one might write them.</exception>
    public static void Check(IndexSegment segment, PassageBits? removed)
    {
        bool sound;
        try
        {
            sound = segment.Marks.Length == segment.Count && segment.Words >= 0
                && IsSound(segment.Stems, segment.Postings, segment.Count) && IsSound(segment.Facets, segment.FacetPostings, segment.Count)
                && IsSound(segment.Parts, null, segment.Count)
                && FormsAreSound(segment) && PartsAreSound(segment)
                && (removed is null || (removed.ToWords().Length == (segment.Count + 63) / 64 && Array.TrueForAll(removed.ToArray(), p => p < segment.Count)));
        }
        catch (Exception e) when (e is IndexOutOfRangeException or ArgumentException or OverflowException)
        {
            sound = false;
        }
        if (!sound)
            throw new IndexFormatException("lists that do not belong together", "those of one index");
    }

    private static void Write(SectionWriter writer, TermDictionary terms)
    {
        writer.Write(terms.Data);
        writer.WriteSteps(terms.BlockStart);
        writer.WriteSteps(terms.BlockList);
        writer.Write([terms.Count, terms.MaxLength]);
    }

    private static void Write(SectionWriter writer, PostingStore postings)
    {
        writer.Write(postings.Data);
        writer.WriteSteps(postings.BlockLast);
        writer.WriteSteps(postings.BlockStart);
        writer.Write(postings.Impacts);
    }

    private static TermDictionary ReadTerms(SectionReader reader)
    {
        byte[] data = reader.Read<byte>();
        int[] starts = reader.ReadSteps(), lists = reader.ReadSteps(), numbers = reader.Read<int>();
        if (numbers is not [var count, var longest])
            throw new IndexFormatException("a list of terms without their number", "one with it");
        return new TermDictionary { Data = data, BlockStart = starts, BlockList = lists, Count = count, MaxLength = longest };
    }

    private static PostingStore ReadPostings(SectionReader reader, bool hasOccurrences) => new()
    {
        Data = reader.Read<byte>(),
        BlockLast = reader.ReadSteps(),
        BlockStart = reader.ReadSteps(),
        Impacts = reader.Read<byte>(),
        HasOccurrences = hasOccurrences,
    };

    private static bool IsSound(TermDictionary terms, PostingStore? postings, int passages)
    {
        if (terms.Count < 0 || terms.MaxLength < 0 || terms.MaxLength > terms.Data.Length || terms.BlockStart.Length != terms.BlockList.Length
            || terms.BlockStart.Length != (terms.Count + TermDictionary.BlockSize - 1L) / TermDictionary.BlockSize)
            return false;
        if (postings is not null && (postings.BlockStart.Length != postings.BlockLast.Length || postings.Data.Length < Occurrences.Padding
            || !Array.TrueForAll(postings.BlockStart, at => (uint)at < (uint)postings.Data.Length)
            || !Array.TrueForAll(postings.BlockLast, p => (uint)p < (uint)passages)))
            return false;
        var walk = new TermWalk(terms, 0, new byte[terms.MaxLength]);
        int[] inBlock = new int[PostingStore.BlockSize], frequencies = new int[PostingStore.BlockSize];
        int blocks = 0;
        while (walk.Next())
        {
            if (walk.Entry.Number % TermDictionary.BlockSize == 0 && walk.Entry.Number > 0 && walk.Entry.List < terms.BlockList[walk.Entry.Number / TermDictionary.BlockSize])
                return false;
            if (postings is null)
                continue;
            PostingList list = postings.ListAt(walk.Entry.List);
            if (list.Count < 1 || list.Count > passages || (list.FirstBlock >= 0 && list.FirstBlock != blocks))
                return false;
            if (list.FirstBlock < 0 && (uint)inBlock[postings.Read(list, 0, inBlock, frequencies, out _) - 1] >= (uint)passages)
                return false;
            blocks += list.FirstBlock >= 0 ? list.Blocks : 0;
        }
        return postings is null || (blocks == postings.BlockLast.Length && ImpactsAreSound(postings));
    }

    private static bool ImpactsAreSound(PostingStore postings)
    {
        int at = 0;
        for (int block = 0; postings.HasOccurrences && block < postings.BlockLast.Length; block++)
            at += 1 + 2 * postings.Impacts[at];
        return at == postings.Impacts.Length;
    }

    private static bool FormsAreSound(IndexSegment segment)
    {
        for (int stem = 0; stem < segment.Stems.Count; stem++)
        {
            TermEntry entry = segment.Stems.EntryOf(stem);
            for (int at = entry.Content, n = 0; at < entry.Content + entry.ContentLength; n++)
            {
                bool isSuffix = n % 2 == 0;
                int number = Varint.Read(segment.Stems.Data, ref at);
                if (isSuffix && (uint)number >= (uint)segment.Suffixes.Length)
                    return false;
            }
        }
        return true;
    }

    private static bool PartsAreSound(IndexSegment segment)
    {
        for (int part = 0; part < segment.Parts.Count; part++)
        {
            TermEntry entry = segment.Parts.EntryOf(part);
            long stem = 0;
            for (int at = entry.Content; at < entry.Content + entry.ContentLength;)
                stem += Varint.Read(segment.Parts.Data, ref at);
            if (stem >= segment.Stems.Count)
                return false;
        }
        return true;
    }
}
