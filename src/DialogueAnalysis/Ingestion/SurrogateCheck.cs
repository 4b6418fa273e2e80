using System.Buffers.Binary;

namespace DialogueAnalysis.Ingestion;

internal static class SurrogateCheck
{
    /// <summary>The index of the first UTF-16 unit that is half a pair; -1 where there is none.</summary>
    public static int FirstLone(ReadOnlySpan<byte> bytes, bool bigEndian)
    {
        int units = bytes.Length / 2;
        for (int i = 0; i < units; i++)
        {
            char unit = UnitAt(bytes, i, bigEndian);
            if (!char.IsSurrogate(unit))
                continue;
            if (!char.IsHighSurrogate(unit) || i + 1 == units || !char.IsLowSurrogate(UnitAt(bytes, i + 1, bigEndian)))
                return i;
            i++;
        }
        return -1;
    }

    private static char UnitAt(ReadOnlySpan<byte> bytes, int unit, bool bigEndian) => (char)(bigEndian
        ? BinaryPrimitives.ReadUInt16BigEndian(bytes[(unit * 2)..])
        : BinaryPrimitives.ReadUInt16LittleEndian(bytes[(unit * 2)..]));
}
