namespace DialogueAnalysis.Indexing;

/// <summary>One list of a <see cref="PostingStore"/>.</summary>
/// <param name="Count">The number of postings; at least 1.</param>
/// <param name="FirstBlock">The first of its blocks; -1 where it has none, being shorter than a block.</param>
/// <param name="Tail">Where the postings of a list without blocks begin.</param>
internal readonly record struct PostingList(int Count, int FirstBlock, int Tail)
{
    /// <summary>The number of blocks; a list without them is read as one.</summary>
    public int Blocks => (Count + PostingStore.BlockSize - 1) / PostingStore.BlockSize;
}
