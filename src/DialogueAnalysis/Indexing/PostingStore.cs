namespace DialogueAnalysis.Indexing;

/// <summary>Lists of (passage, frequency), ascending by passage, compressed in blocks of 128. Immutable.</summary>
/// <remarks>
/// A full block is two bit widths and two packed blocks: gaps less one, frequencies less one. The last block of a list, when not
/// full, is varints: twice the gap less one, the lowest bit set where the frequency is 1, else the frequency follows.
/// Of each block the last passage and the impacts are kept apart from its data, so that a block can be passed over unread:
/// the impacts are the pairs of frequency and passage length that no other pair of the block beats in both, which bounds the score
/// whatever the average length and the weight of the term are. Ding and Suel (2011), Faster top-k document retrieval using block-max indexes.
/// </remarks>
internal sealed class PostingStore
{
    public const int BlockSize = BlockCodec.Size;

    /// <summary>The blocks of all lists, end to end.</summary>
    public required byte[] Data { get; init; }

    /// <summary>The number of postings of each list.</summary>
    public required int[] Counts { get; init; }

    /// <summary>The last passage of each block.</summary>
    public required int[] BlockLast { get; init; }

    /// <summary>Where each block begins in <see cref="Data"/>.</summary>
    public required int[] BlockData { get; init; }

    /// <summary>The impacts of all blocks: the number of pairs, then frequency and length of each, shorter passages first. Empty where passages are not scored.</summary>
    public required byte[] Impacts { get; init; }

    /// <summary>Where the impacts of each block begin; empty where passages are not scored.</summary>
    public required int[] BlockImpacts { get; init; }

    /// <summary>The first block of each list, and after the last list the number of blocks.</summary>
    public int[] FirstBlock => field ??= FirstBlocks();

    /// <summary>The number of postings in a block of a list.</summary>
    public int SizeOf(int list, int block)
    {
        int before = (block - FirstBlock[list]) * BlockSize;
        return Math.Min(BlockSize, Counts[list] - before);
    }

    /// <summary>Reads the passages of a block.</summary>
    public void ReadPassages(int list, int block, int[] passages)
    {
        int at = BlockData[block];
        int passage = block == FirstBlock[list] ? -1 : BlockLast[block - 1];
        int size = SizeOf(list, block);
        if (size == BlockSize)
        {
            int bits = Data[at];
            BlockCodec.Unpack(Data.AsSpan(at + 2), bits, passages);
            for (int i = 0; i < BlockSize; i++)
                passages[i] = passage += passages[i] + 1;
            return;
        }
        for (int i = 0; i < size; i++)
        {
            int code = Varint.Read(Data, ref at);
            passages[i] = passage += (int)((uint)code >> 1) + 1;
            if ((code & 1) == 0)
                Varint.Skip(Data, ref at, 1);
        }
    }

    /// <summary>Reads the frequencies of a block.</summary>
    public void ReadFrequencies(int list, int block, int[] frequencies)
    {
        int at = BlockData[block], size = SizeOf(list, block);
        if (size == BlockSize)
        {
            int skip = BlockCodec.PackedLength(Data[at]), bits = Data[at + 1];
            BlockCodec.Unpack(Data.AsSpan(at + 2 + skip), bits, frequencies);
            for (int i = 0; i < BlockSize; i++)
                frequencies[i]++;
            return;
        }
        for (int i = 0; i < size; i++)
        {
            int code = Varint.Read(Data, ref at);
            frequencies[i] = (code & 1) != 0 ? 1 : Varint.Read(Data, ref at);
        }
    }

    private int[] FirstBlocks()
    {
        int[] first = new int[Counts.Length + 1];
        for (int i = 0; i < Counts.Length; i++)
            first[i + 1] = first[i] + (Counts[i] + BlockSize - 1) / BlockSize;
        return first;
    }
}
