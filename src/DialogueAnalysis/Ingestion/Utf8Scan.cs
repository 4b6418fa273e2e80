using System.Buffers;
using System.Text;

namespace DialogueAnalysis.Ingestion;

/// <summary>What stands in bytes that are not valid UTF-8.</summary>
/// <param name="Multibyte">The number of valid characters of more than one byte.</param>
/// <param name="Invalid">The number of stretches that are no character.</param>
/// <param name="First">The offset of the first such stretch; -1 without any.</param>
/// <param name="CutAt">The offset of a character that the end of the bytes cuts; -1 where the end cuts none.</param>
internal readonly record struct Utf8Scan(int Multibyte, int Invalid, int First, int CutAt)
{
    public static Utf8Scan Of(ReadOnlySpan<byte> bytes)
    {
        int multibyte = 0, invalid = 0, first = -1;
        for (int at = 0; at < bytes.Length;)
        {
            OperationStatus status = Rune.DecodeFromUtf8(bytes[at..], out _, out int used);
            if (status == OperationStatus.NeedMoreData)
                return new(multibyte, invalid, first, at);
            if (status == OperationStatus.Done)
            {
                multibyte += used > 1 ? 1 : 0;
            }
            else
            {
                invalid++;
                first = first < 0 ? at : first;
            }
            at += used;
        }
        return new(multibyte, invalid, first, -1);
    }
}
