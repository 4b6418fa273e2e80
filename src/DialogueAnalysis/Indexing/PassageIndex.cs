using System.Runtime.InteropServices;
using System.Security.Cryptography;

namespace DialogueAnalysis.Indexing;

/// <summary>Where each word of the passages occurs: a list of segments, each made once and never altered. Immutable and thread-safe; kept in memory, saved and loaded in one piece.</summary>
/// <remarks>
/// Passages are numbered from 0 in the order in which they were added. <see cref="With"/> adds a segment, <see cref="Without"/> marks
/// passages as removed, and <see cref="Merged"/> makes one segment of what is left; each gives another index and leaves this one as it is.
/// The index holds no text: whoever shows hits keeps the passages. It is derived data: <see cref="IsOf"/> tells whether it still fits
/// its passages, and it can always be built again.
/// </remarks>
public sealed class PassageIndex
{
    private readonly PassageBits?[] _removed;

    internal PassageIndex(IndexSegment[] segments, PassageBits?[] removed)
    {
        Segments = segments;
        _removed = removed;
        Search = SearchBy(Bm25.UsualB);
    }

    /// <summary>The number of passages, removed ones included.</summary>
    public int Count => Search.Count;

    /// <summary>The number of words in all passages, removed ones included; punctuation is not counted.</summary>
    public long WordCount => Segments.Sum(s => s.Words);

    /// <summary>The number of segments. Searching is fastest in one.</summary>
    public int SegmentCount => Segments.Length;

    /// <summary>The number of passages that were removed and are still numbered.</summary>
    public int RemovedCount => _removed.Sum(r => r?.Count ?? 0);

    /// <summary>A SHA-256 over marks of the ids and texts of the passages, in hexadecimal digits: the same for the same passages, however they were added.</summary>
    public string Fingerprint
    {
        get
        {
            using var hash = IncrementalHash.CreateHash(HashAlgorithmName.SHA256);
            foreach (IndexSegment segment in Segments)
                hash.AppendData(MemoryMarshal.AsBytes(segment.Marks.AsSpan()));
            return Convert.ToHexStringLower(hash.GetCurrentHash());
        }
    }

    internal IndexSegment[] Segments { get; }

    internal IReadOnlyList<PassageBits?> Removed => _removed;

    internal IndexSearch Search { get; }

    /// <summary>A search of the same passages in which their length counts otherwise.</summary>
    internal IndexSearch SearchBy(double b) => new(Segments, _removed, b);

    /// <summary>The ids of a passage's categories as they were when the index was made, in ordinal order.</summary>
    internal IReadOnlyList<string> LabelsOf(int passage)
    {
        SegmentSearch segment = SegmentOf(passage);
        return segment.Column(Facet.Category).Of(passage - segment.First);
    }

    /// <summary>Makes an index of passages without labels.</summary>
    public static PassageIndex Build(IEnumerable<Passage> passages, CancellationToken cancellationToken = default)
    {
        ArgumentNullException.ThrowIfNull(passages);
        var builder = new PassageIndexBuilder();
        foreach (Passage passage in passages)
        {
            cancellationToken.ThrowIfCancellationRequested();
            builder.Add(passage);
        }
        return builder.Build(cancellationToken);
    }

    /// <summary>This index and another behind it, whose passages are numbered from <see cref="Count"/> on.</summary>
    public PassageIndex With(PassageIndex added)
    {
        ArgumentNullException.ThrowIfNull(added);
        return new PassageIndex([.. Segments, .. added.Segments], [.. _removed, .. added._removed]);
    }

    /// <summary>This index without some passages, which keep their numbers and are found no more. Until the next <see cref="Merged"/> their words count in the statistics of ranking.</summary>
    /// <exception cref="ArgumentOutOfRangeException">A number is not that of a passage.</exception>
    public PassageIndex Without(IEnumerable<int> passages)
    {
        ArgumentNullException.ThrowIfNull(passages);
        var removed = new PassageBits?[_removed.Length];
        for (int i = 0; i < removed.Length; i++)
            removed[i] = _removed[i]?.Copy();
        foreach (int passage in passages)
        {
            ArgumentOutOfRangeException.ThrowIfNegative(passage, nameof(passages));
            ArgumentOutOfRangeException.ThrowIfGreaterThanOrEqual(passage, Count, nameof(passages));
            SegmentSearch segment = SegmentOf(passage);
            (removed[Array.IndexOf(Search.Segments, segment)] ??= new PassageBits(segment.Segment.Count)).Set(passage - segment.First);
        }
        return new PassageIndex(Segments, removed);
    }

    /// <summary>Whether the passage was removed.</summary>
    /// <exception cref="ArgumentOutOfRangeException">The number is not that of a passage.</exception>
    public bool IsRemoved(int passage)
    {
        ArgumentOutOfRangeException.ThrowIfNegative(passage);
        ArgumentOutOfRangeException.ThrowIfGreaterThanOrEqual(passage, Count);
        SegmentSearch segment = SegmentOf(passage);
        return segment.Removed?.Contains(passage - segment.First) == true;
    }

    /// <summary>One segment of the passages that are left, numbered anew in their order: the very index that <see cref="Build"/> would make of them.</summary>
    /// <exception cref="OperationCanceledException">The token was cancelled.</exception>
    public PassageIndex Merged(CancellationToken cancellationToken = default) =>
        new([SegmentMerger.Merge(Segments, _removed, cancellationToken)], [null]);

    /// <summary>Whether the index was made of passages with these ids and texts in this order, removed ones included. Metadata and labels are not compared.</summary>
    public bool IsOf(IReadOnlyList<Passage> passages)
    {
        ArgumentNullException.ThrowIfNull(passages);
        if (passages.Count != Count)
            return false;
        byte[] room = [];
        int at = 0;
        foreach (IndexSegment segment in Segments)
        {
            foreach (uint mark in segment.Marks)
            {
                if (PassageMark.Of(passages[at++], ref room) != mark)
                    return false;
            }
        }
        return true;
    }

    /// <summary>Writes the index: the same bytes for the same passages and labels, on every machine.</summary>
    public void Save(Stream stream)
    {
        ArgumentNullException.ThrowIfNull(stream);
        IndexFile.Write(stream, this);
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

    // Segments may be empty; the last that begins there is not.
    private SegmentSearch SegmentOf(int passage) => Array.FindLast(Search.Segments, s => s.First <= passage)!;
}
