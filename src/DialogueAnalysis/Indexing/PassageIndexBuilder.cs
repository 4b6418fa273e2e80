namespace DialogueAnalysis.Indexing;

/// <summary>Collects passages and makes an index of one segment of them. For one thread, and for one index.</summary>
/// <remarks>Takes some 16 bytes a word of the passages while it works, besides the index that it makes.</remarks>
public sealed class PassageIndexBuilder
{
    private readonly SegmentBuilder _segment = new();
    private bool _built;

    /// <summary>The number of passages added.</summary>
    public int Count => _segment.Count;

    /// <summary>Adds a passage, which is numbered <see cref="Count"/> in the index.</summary>
    /// <param name="passage">The passage.</param>
    /// <param name="labels">The ids of its categories; null for none.</param>
    /// <exception cref="OverflowException">The passages hold more than 2,147,483,647 words, or what is kept of them more than 2 GB.</exception>
    /// <exception cref="InvalidOperationException">The index has been built.</exception>
    public void Add(Passage passage, IReadOnlyList<string>? labels = null)
    {
        ArgumentNullException.ThrowIfNull(passage);
        ThrowIfBuilt();
        _segment.Add(passage, labels ?? []);
    }

    /// <summary>Makes the index. The same passages with the same labels in the same order make the same index, byte for byte when it is saved.</summary>
    /// <exception cref="InvalidOperationException">The index has been built.</exception>
    public PassageIndex Build(CancellationToken cancellationToken = default)
    {
        ThrowIfBuilt();
        IndexSegment segment = _segment.ToSegment(cancellationToken);
        _built = true;
        return new PassageIndex([segment], [null]);
    }

    private void ThrowIfBuilt()
    {
        if (_built)
            throw new InvalidOperationException("A builder makes one index; take a new one.");
    }
}
