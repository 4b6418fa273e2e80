namespace DialogueAnalysis.Indexing;

/// <summary>Where each word of the passages occurs. Immutable and thread-safe; kept in memory, saved and loaded in one piece.</summary>
/// <remarks>
/// Passages are numbered from 0 in the order in which they were added. The index holds no text: whoever shows hits keeps the passages.
/// It is derived data: <see cref="IsOf"/> tells whether it still fits its passages, and it can always be built again.
/// </remarks>
public sealed class PassageIndex
{
    private readonly byte[] _fingerprint;
    private readonly IndexSearch _search;

    internal PassageIndex(IndexSegment segment, byte[] fingerprint)
    {
        Segment = segment;
        _fingerprint = fingerprint;
        _search = new IndexSearch(segment);
        Labels = new PassageLabels(segment);
    }

    /// <summary>The number of passages.</summary>
    public int Count => Segment.Count;

    /// <summary>The number of words in all passages; punctuation is not counted.</summary>
    public long WordCount => Segment.Words;

    /// <summary>The SHA-256 of the ids and texts of the passages, in hexadecimal digits.</summary>
    public string Fingerprint => Convert.ToHexStringLower(_fingerprint);

    internal IndexSegment Segment { get; }

    internal PassageLabels Labels { get; }

    /// <summary>Makes an index of passages without labels.</summary>
    public static PassageIndex Build(IEnumerable<Passage> passages, CancellationToken cancellationToken = default)
    {
        ArgumentNullException.ThrowIfNull(passages);
        using var builder = new PassageIndexBuilder();
        foreach (Passage passage in passages)
        {
            cancellationToken.ThrowIfCancellationRequested();
            builder.Add(passage);
        }
        return builder.Build(cancellationToken);
    }

    /// <summary>Whether the index was made of passages with these ids and texts in this order. Metadata and labels are not compared.</summary>
    public bool IsOf(IReadOnlyList<Passage> passages)
    {
        ArgumentNullException.ThrowIfNull(passages);
        if (passages.Count != Count)
            return false;
        using var fingerprint = new PassageFingerprint();
        foreach (Passage passage in passages)
            fingerprint.Add(passage);
        return fingerprint.ToBytes().AsSpan().SequenceEqual(_fingerprint);
    }

    /// <summary>Writes the index: the same bytes for the same passages and labels, on every machine.</summary>
    public void Save(Stream stream)
    {
        ArgumentNullException.ThrowIfNull(stream);
        IndexFile.Write(stream, Segment.Parts, _fingerprint);
    }

    /// <summary>Writes the index to a file, which is replaced as a whole or, when anything fails, left as it was.</summary>
    public void Save(string path)
    {
        ArgumentException.ThrowIfNullOrEmpty(path);
        AtomicFile.Write(path, Save);
    }

    /// <summary>Reads an index; what follows it in the stream is left unread.</summary>
    /// <exception cref="IndexFormatException">The bytes are no index, are damaged or cut off, or were written by another version.</exception>
    public static PassageIndex Load(Stream stream)
    {
        ArgumentNullException.ThrowIfNull(stream);
        return IndexFile.Read(stream);
    }

    /// <summary>Reads an index from a file.</summary>
    /// <exception cref="IndexFormatException">The file is no index, is damaged or cut off, or was written by another version.</exception>
    /// <exception cref="IOException">The file cannot be read.</exception>
    public static PassageIndex Load(string path)
    {
        ArgumentException.ThrowIfNullOrEmpty(path);
        using FileStream stream = File.OpenRead(path);
        return IndexFile.Read(stream);
    }

    /// <summary>The best passages that match, and how many match in all.</summary>
    internal RankedPassages Search(IIndexQuery query, int top, CancellationToken cancellationToken)
    {
        const int CheckEvery = 1 << 12;
        var best = new TopPassages(top);
        IPassageCursor cursor = query.Open(_search);
        if (cursor is PostingCursor { IsScored: true } postings)
        {
            postings.AddTo(best, cancellationToken);
            return new RankedPassages(postings.Cost, best.ToArray());
        }
        if (cursor is AnyOfCursor alternatives)
            return new RankedPassages(alternatives.AddTo(best, cancellationToken), best.ToArray());
        int total = 0;
        for (int passage = cursor.Advance(0); passage != IPassageCursor.End; passage = cursor.Advance(passage + 1))
        {
            best.Offer(passage, cursor.Score());
            if (++total % CheckEvery == 0)
                cancellationToken.ThrowIfCancellationRequested();
        }
        return new RankedPassages(total, best.ToArray());
    }
}
