using System.Buffers.Binary;
using System.Runtime.InteropServices;
using System.Security.Cryptography;

namespace DialogueAnalysis.Indexing;

/// <summary>The SHA-256 of the ids and texts of passages in their order: the same only for the same passages.</summary>
internal sealed class PassageFingerprint : IDisposable
{
    public const int Length = SHA256.HashSizeInBytes;
    private readonly IncrementalHash _hash = IncrementalHash.CreateHash(HashAlgorithmName.SHA256);

    public void Add(Passage passage)
    {
        Add(passage.Id);
        Add(passage.Text);
    }

    public byte[] ToBytes() => _hash.GetCurrentHash();

    public void Dispose() => _hash.Dispose();

    private void Add(string text)
    {
        Span<byte> length = stackalloc byte[sizeof(int)];
        BinaryPrimitives.WriteInt32LittleEndian(length, text.Length);
        _hash.AppendData(length);
        _hash.AppendData(MemoryMarshal.AsBytes(text.AsSpan()));
    }
}
