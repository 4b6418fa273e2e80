using DialogueAnalysis.Indexing;

namespace DialogueAnalysis.Tests.Indexing;

public sealed class BlockCodecTests
{
    [Fact]
    public void Unpack_Packed_IsTheSame()
    {
        var dice = new Dice(1);
        for (int bits = 0; bits <= 31; bits++)
        {
            int[] values = [.. Enumerable.Range(0, BlockCodec.Size).Select(_ => (int)((uint)dice.Below(int.MaxValue) & (bits == 0 ? 0u : uint.MaxValue >> (32 - bits))))];
            values[77] = (int)((1L << bits) - 1);
            Assert.Equal(bits, BlockCodec.BitsFor(values));
            byte[] packed = new byte[BlockCodec.PackedLength(bits)];
            BlockCodec.Pack(values, bits, packed);
            int[] unpacked = new int[BlockCodec.Size];
            BlockCodec.Unpack(packed, bits, unpacked);
            Assert.Equal(values, unpacked);
        }
    }
}
