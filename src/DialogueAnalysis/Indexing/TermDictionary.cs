using System.Text;

namespace DialogueAnalysis.Indexing;

/// <summary>Different terms in the order of their UTF-8 bytes, numbered from 0, each with its list and some content. Immutable.</summary>
/// <remarks>
/// Sixteen terms make a block. Of a term stand there: how many bytes it shares with the one before it in its block and the number
/// of its other bytes, in half a byte each (15 says that what is above it follows as a varint), these other bytes, how far behind the list before it its list stands, and its content with its length. A term is
/// found by a binary search over the first terms of the blocks, then by reading one block.
/// </remarks>
internal sealed class TermDictionary
{
    public const int BlockSize = 16;
    private const int Long = 15;

    /// <summary>The terms.</summary>
    public required byte[] Data { get; init; }

    /// <summary>Where each block begins in <see cref="Data"/>.</summary>
    public required int[] BlockStart { get; init; }

    /// <summary>The list that the first term of each block counts its own from.</summary>
    public required int[] BlockList { get; init; }

    public required int Count { get; init; }

    /// <summary>The bytes of the longest term.</summary>
    public required int MaxLength { get; init; }

    /// <summary>How many bytes a term shares with the one before it, and how many others it has.</summary>
    public static (int Shared, int Own) ReadLengths(byte[] data, ref int at)
    {
        int both = data[at++], shared = both >> 4, rest = both & Long;
        if (shared == Long)
            shared += Varint.Read(data, ref at);
        if (rest == Long)
            rest += Varint.Read(data, ref at);
        return (shared, rest);
    }

    /// <summary>Writes what <see cref="ReadLengths"/> reads.</summary>
    public static void WriteLengths(ByteLog target, int shared, int rest)
    {
        target.Add((byte)(Math.Min(shared, Long) << 4 | Math.Min(rest, Long)));
        if (shared >= Long)
            target.AddVarint(shared - Long);
        if (rest >= Long)
            target.AddVarint(rest - Long);
    }

    /// <summary>Finds a term.</summary>
    public bool TryFind(ReadOnlySpan<char> term, out TermEntry entry)
    {
        entry = default;
        // A longer one is not there, and a char is a byte at least.
        if (term.Length > MaxLength)
            return false;
        const int OnStack = 256;
        int room = Encoding.UTF8.GetMaxByteCount(term.Length);
        Span<byte> wanted = room <= OnStack ? stackalloc byte[OnStack] : new byte[room];
        wanted = wanted[..Encoding.UTF8.GetBytes(term, wanted)];
        var walk = new TermWalk(this, wanted, MaxLength <= OnStack ? stackalloc byte[OnStack] : new byte[MaxLength]);
        if (!walk.Next() || !walk.Term.SequenceEqual(wanted))
            return false;
        entry = walk.Entry;
        return true;
    }

    /// <summary>The term of this number.</summary>
    public string TextOf(int number)
    {
        var walk = new TermWalk(this, number / BlockSize, new byte[MaxLength]);
        for (int i = number % BlockSize; i >= 0; i--)
            walk.Next();
        return Encoding.UTF8.GetString(walk.Term);
    }

    /// <summary>What is known of the term of this number.</summary>
    public TermEntry EntryOf(int number)
    {
        int at = BlockStart[number / BlockSize], list = BlockList[number / BlockSize];
        for (int i = number / BlockSize * BlockSize; ; i++)
        {
            int own = ReadLengths(Data, ref at).Own;
            at += own;
            list += Varint.Read(Data, ref at);
            int content = Varint.Read(Data, ref at);
            if (i == number)
                return new TermEntry(number, list, at, content);
            at += content;
        }
    }

    /// <summary>The last block whose first term is not behind the target; 0 where none is.</summary>
    public int BlockOf(ReadOnlySpan<byte> target)
    {
        int start = 0, end = BlockStart.Length;
        while (end - start > 1)
        {
            int middle = (int)(((uint)start + (uint)end) / 2), at = BlockStart[middle];
            int length = ReadLengths(Data, ref at).Own;
            if (Data.AsSpan(at, length).SequenceCompareTo(target) <= 0)
                start = middle;
            else
                end = middle;
        }
        return start;
    }
}
