using System.Buffers;

namespace DialogueAnalysis.Indexing;

/// <summary>The passages that hold any of several words, and how many times all of them together.</summary>
internal sealed class PrefixMatches
{
    private PrefixMatches(int[] passages, int[] frequencies) => (Passages, Frequencies) = (passages, frequencies);

    /// <summary>Ascending.</summary>
    public int[] Passages { get; }

    public int[] Frequencies { get; }

    /// <summary>Puts the lists of the words <c>[start, end)</c> together.</summary>
    public static PrefixMatches Of(IndexSegment segment, int start, int end)
    {
        var found = new PassageBits(segment.Count);
        // Not cleared: a frequency counts only where the passage has been found.
        int[] sums = ArrayPool<int>.Shared.Rent(segment.Count);
        int[] passages = new int[PostingStore.BlockSize], frequencies = new int[PostingStore.BlockSize];
        for (int word = start; word < end; word++)
        {
            (PostingStore store, int list) = segment.PostingsOf(word);
            for (int block = store.FirstBlock[list]; block < store.FirstBlock[list + 1]; block++)
            {
                store.ReadPassages(list, block, passages);
                store.ReadFrequencies(list, block, frequencies);
                int size = store.SizeOf(list, block);
                for (int i = 0; i < size; i++)
                    sums[passages[i]] = found.Set(passages[i]) ? frequencies[i] : sums[passages[i]] + frequencies[i];
            }
        }
        int[] all = found.ToArray();
        int[] counts = Array.ConvertAll(all, passage => sums[passage]);
        ArrayPool<int>.Shared.Return(sums);
        return new PrefixMatches(all, counts);
    }

    /// <summary>A cursor over the passages that scores the words as if they were one.</summary>
    public PassageListCursor Open(IndexSearch search)
    {
        double weight = search.Ranking.Idf(Passages.Length) * (Bm25.K1 + 1);
        double[] scores = new double[Passages.Length];
        for (int i = 0; i < scores.Length; i++)
            scores[i] = Bm25.Score(weight, Frequencies[i], search.InverseOf(Passages[i]));
        return new PassageListCursor(Passages, scores);
    }
}
