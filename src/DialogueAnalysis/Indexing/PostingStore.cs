namespace DialogueAnalysis.Indexing;

/// <summary>Lists of passages, ascending, and of how often and where in each a term occurs. Immutable.</summary>
/// <remarks>
/// A list of at least 128 postings is cut into blocks of 128, the last of them shorter. A full block is a <see cref="PassageBlock"/>,
/// then, where terms occur and are not only held, a <see cref="PatchedBlock"/> of frequencies less one and the <see cref="Occurrences"/>.
/// A shorter one is varints, twice the gap less one, the lowest bit set where the frequency is 1, else the frequency follows; then the
/// occurrences. Behind the blocks of a list stands its head: the number of postings and of the first block, or the short list itself.
/// Of each block the last passage and the impacts are kept apart, so that a block can be passed over unread: the impacts are pairs
/// of frequency and length, at most four, that bound the score of each passage whatever the average length and the weight of the
/// term are. Ding and Suel (2011), Faster top-k document retrieval using block-max indexes.
/// </remarks>
internal sealed class PostingStore
{
    public const int BlockSize = BlockCodec.Size;

    /// <summary>A frequency in the impacts that stands for any above it too.</summary>
    public const int HighestFrequency = byte.MaxValue;

    /// <summary>Blocks and heads of all lists, end to end; then <see cref="Occurrences.Padding"/>.</summary>
    public required byte[] Data { get; init; }

    /// <summary>The last passage of each block.</summary>
    public required int[] BlockLast { get; init; }

    /// <summary>Where each block begins in <see cref="Data"/>.</summary>
    public required int[] BlockStart { get; init; }

    /// <summary>The impacts of all blocks: the number of pairs, then frequency and <see cref="LengthClass"/> of each. Empty where passages are not scored.</summary>
    public required byte[] Impacts { get; init; }

    /// <summary>Whether it is known how often and where terms occur.</summary>
    public required bool HasOccurrences { get; init; }

    /// <summary>The list whose head stands there.</summary>
    public PostingList ListAt(int head)
    {
        int count = Varint.Read(Data, ref head);
        return count < BlockSize ? new PostingList(count, -1, head) : new PostingList(count, Varint.Read(Data, ref head), -1);
    }

    /// <summary>No passage of each block has more than this of the weight of its term.</summary>
    public float[] BoundsBy(Bm25 ranking)
    {
        float[] bounds = new float[Impacts.Length == 0 ? 0 : BlockLast.Length];
        int at = 0;
        for (int block = 0; block < bounds.Length; block++)
        {
            for (int pairs = Impacts[at++]; pairs > 0; pairs--, at += 2)
                bounds[block] = Math.Max(bounds[block], Impacts[at] == HighestFrequency ? 1 : ranking.Part(Impacts[at], Impacts[at + 1]));
        }
        return bounds;
    }

    /// <summary>Reads the passages of a block of a list, the first being 0; gives how many they are, and where their bytes end.</summary>
    /// <param name="list">The list.</param>
    /// <param name="block">The block of the list.</param>
    /// <param name="passages">Room for a block.</param>
    /// <param name="frequencies">Filled too where the block is not full.</param>
    /// <param name="end">Where the frequencies of a full block begin, or the occurrences of another.</param>
    public int Read(in PostingList list, int block, int[] passages, int[] frequencies, out int end)
    {
        int size = Math.Min(BlockSize, list.Count - block * BlockSize);
        int previous = block == 0 ? -1 : BlockLast[list.FirstBlock + block - 1];
        int at = list.FirstBlock < 0 ? list.Tail : BlockStart[list.FirstBlock + block];
        if (size == BlockSize)
        {
            end = PassageBlock.Read(Data, at, previous, passages);
            return size;
        }
        for (int i = 0; i < size; i++)
        {
            int code = Varint.Read(Data, ref at);
            passages[i] = previous += (int)((uint)code >> 1) + 1;
            frequencies[i] = (code & 1) != 0 ? 1 : Varint.Read(Data, ref at);
        }
        end = at;
        return size;
    }

    /// <summary>Reads the frequencies of a full block, and gives where the occurrences begin.</summary>
    public int ReadFrequencies(int at, int[] frequencies)
    {
        at = PatchedBlock.Read(Data, at, frequencies);
        for (int i = 0; i < BlockSize; i++)
            frequencies[i]++;
        return at;
    }
}
