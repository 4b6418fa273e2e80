namespace DialogueAnalysis.Indexing;

/// <summary>The words and the metadata of a run of passages, numbered from 0. Immutable and thread-safe.</summary>
internal sealed class IndexSegment
{
    /// <summary>The number of passages.</summary>
    public int Count => Lengths.Length;

    /// <summary>The <see cref="LengthClass"/> of each passage.</summary>
    public required byte[] Lengths { get; init; }

    /// <summary>The <see cref="PassageMark"/> of each passage.</summary>
    public required uint[] Marks { get; init; }

    /// <summary>The number of words in all passages.</summary>
    public required long Words { get; init; }

    /// <summary>The stems. The content of each is its forms: the number of the suffix, and, where there is more than one form, the number of passages.</summary>
    public required TermDictionary Stems { get; init; }

    /// <summary>What forms have behind their stems.</summary>
    public required string[] Suffixes { get; init; }

    /// <summary>The lists of the stems.</summary>
    public required PostingStore Postings { get; init; }

    /// <summary>The stems of the parts of compounds, as <see cref="CompoundParts"/> writes them.</summary>
    public required TermDictionary Parts { get; init; }

    /// <summary>Metadata and categories, as <see cref="FacetTerms"/> writes them.</summary>
    public required TermDictionary Facets { get; init; }

    /// <summary>The lists of the metadata.</summary>
    public required PostingStore FacetPostings { get; init; }

    /// <summary>The forms of a stem, that of the most passages first.</summary>
    public StemForm[] FormsOf(in TermEntry stem)
    {
        int at = stem.Content, end = at + stem.ContentLength;
        int first = Varint.Read(Stems.Data, ref at);
        if (at == end)
            return [new StemForm(Suffixes[first], Postings.ListAt(stem.List).Count)];
        var forms = new List<StemForm> { new(Suffixes[first], Varint.Read(Stems.Data, ref at)) };
        while (at < end)
            forms.Add(new StemForm(Suffixes[Varint.Read(Stems.Data, ref at)], Varint.Read(Stems.Data, ref at)));
        return [.. forms];
    }

    /// <summary>The numbers of the stems that are compounds with a part of this stem, ascending.</summary>
    public int[] CompoundsWith(ReadOnlySpan<char> part)
    {
        if (!Parts.TryFind(part, out TermEntry entry))
            return [];
        var stems = new List<int>();
        for (int at = entry.Content, stem = 0; at < entry.Content + entry.ContentLength;)
            stems.Add(stem += Varint.Read(Parts.Data, ref at));
        return [.. stems];
    }

    /// <summary>Hands over every word and how many passages hold it, by stem in the order of the UTF-8 bytes. The word is valid for the moment.</summary>
    public void ForEachWord(WordVisitor visit)
    {
        var walk = new TermWalk(Stems, 0, new byte[Stems.MaxLength]);
        char[] word = new char[Stems.MaxLength + Suffixes.Select(s => s.Length).DefaultIfEmpty().Max()];
        while (walk.Next())
        {
            int length = System.Text.Encoding.UTF8.GetChars(walk.Term, word);
            int at = walk.Entry.Content, end = at + walk.Entry.ContentLength;
            while (at < end)
            {
                string suffix = Suffixes[Varint.Read(Stems.Data, ref at)];
                suffix.CopyTo(word.AsSpan(length));
                visit(word.AsSpan(0, length + suffix.Length), at == end ? Postings.ListAt(walk.Entry.List).Count : Varint.Read(Stems.Data, ref at));
            }
        }
    }

    /// <summary>Takes a word and the number of passages that hold it.</summary>
    public delegate void WordVisitor(ReadOnlySpan<char> word, int passages);
}
