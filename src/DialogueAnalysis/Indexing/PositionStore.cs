namespace DialogueAnalysis.Indexing;

/// <summary>Where each posting of the stems occurs, and in which form. Immutable.</summary>
/// <remarks>
/// Positions count the words of a passage from 0; they are gaps as varints, block by block beside the postings. Words share the
/// positions of their stem: each occurrence carries the number of its form among the words of the stem, in as few bits as the
/// stem has forms, so an exact word costs one to three bits an occurrence instead of a second set of positions.
/// </remarks>
internal sealed class PositionStore
{
    /// <summary>Bytes behind the last form, so that a form can be read with one load of eight bytes.</summary>
    public const int Padding = 8;

    /// <summary>The positions of all occurrences.</summary>
    public required byte[] Data { get; init; }

    /// <summary>Where the positions of each block of postings begin in <see cref="Data"/>.</summary>
    public required int[] BlockData { get; init; }

    /// <summary>The number of occurrences before each block of postings, and after the last block all of them.</summary>
    public required int[] BlockOccurrences { get; init; }

    /// <summary>The form of each occurrence, in the bits of its stem; then <see cref="Padding"/>.</summary>
    public required byte[] Forms { get; init; }
}
