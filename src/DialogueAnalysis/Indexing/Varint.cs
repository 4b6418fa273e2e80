namespace DialogueAnalysis.Indexing;

/// <summary>Numbers of seven bits a byte, the low ones first, the high bit set on all but the last byte.</summary>
internal static class Varint
{
    public static int Read(byte[] source, ref int at)
    {
        uint value = source[at++];
        if (value < 0x80)
            return (int)value;
        value &= 0x7F;
        for (int shift = 7; ; shift += 7)
        {
            uint next = source[at++];
            value |= (next & 0x7F) << shift;
            if (next < 0x80)
                return (int)value;
        }
    }
}
