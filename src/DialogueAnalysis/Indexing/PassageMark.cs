using System.Buffers.Binary;
using System.Runtime.InteropServices;
using System.Security.Cryptography;

namespace DialogueAnalysis.Indexing;

/// <summary>Four bytes of the SHA-256 of a passage's id and text, by which it is seen whether an index is of these passages.</summary>
internal static class PassageMark
{
    public static uint Of(Passage passage, ref byte[] room)
    {
        int length = sizeof(int) + sizeof(char) * (passage.Id.Length + passage.Text.Length);
        if (room.Length < length)
            room = new byte[2 * length];
        BinaryPrimitives.WriteInt32LittleEndian(room, passage.Id.Length);
        MemoryMarshal.AsBytes(passage.Id.AsSpan()).CopyTo(room.AsSpan(sizeof(int)));
        MemoryMarshal.AsBytes(passage.Text.AsSpan()).CopyTo(room.AsSpan(sizeof(int) + sizeof(char) * passage.Id.Length));
        Span<byte> hash = stackalloc byte[SHA256.HashSizeInBytes];
        SHA256.HashData(room.AsSpan(0, length), hash);
        return BinaryPrimitives.ReadUInt32LittleEndian(hash);
    }
}
