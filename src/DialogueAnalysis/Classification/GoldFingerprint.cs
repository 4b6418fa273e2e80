using System.Security.Cryptography;
using System.Text;

namespace DialogueAnalysis.Classification;

/// <summary>Tells whether two models were trained on the same gold.</summary>
internal static class GoldFingerprint
{
    /// <summary>The SHA-256 of ids, texts, labels, groups and weights in their order, in lower-case hexadecimal.</summary>
    public static string Of(IReadOnlyList<GoldPassage> passages)
    {
        using var content = new MemoryStream();
        using var writer = new BinaryWriter(content, Encoding.UTF8);
        foreach (GoldPassage passage in passages)
        {
            writer.Write(passage.Id);
            writer.Write(passage.Text);
            writer.Write(passage.Group);
            writer.Write(passage.Weight);
            writer.Write(passage.Labels.Count);
            foreach (string label in passage.Labels.Order(StringComparer.Ordinal))
                writer.Write(label);
        }
        return Convert.ToHexStringLower(SHA256.HashData(content.GetBuffer().AsSpan(0, (int)content.Length)));
    }
}
