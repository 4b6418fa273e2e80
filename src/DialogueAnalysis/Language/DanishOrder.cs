using System.Text;

namespace DialogueAnalysis.Language;

/// <summary>The order of a Danish word list: a to z, æ, ø, å, capitals as small letters. The same on every machine.</summary>
/// <remarks>
/// The platform's Danish order differs between the versions of its language tables, or is missing altogether, and puts <c>aa</c> with <c>å</c>. That is right for
/// names, but in words two letters meet: <c>ekstraarbejde</c>, <c>kontraangreb</c>. Here <c>aa</c> is two letters. Letters with marks stand with the letter without
/// (<c>é</c> with <c>e</c>), but <c>ä</c> with <c>æ</c>, <c>ö</c> with <c>ø</c> and <c>ü</c> with <c>y</c>, as Danish dictionaries have them; signs come before digits and digits before
/// letters. What is the same in all this is put in ordinal order, so only equal texts are equal. Stateless and thread-safe.
/// </remarks>
internal sealed class DanishOrder : IComparer<string>
{
    private const int FirstLetter = 0x80, OtherSigns = 0x100;

    private DanishOrder()
    {
    }

    public static DanishOrder Instance { get; } = new();

    public int Compare(string? x, string? y)
    {
        if (x is null || y is null)
            return string.CompareOrdinal(x, y);
        string a = Plain(x), b = Plain(y);
        for (int i = 0; i < a.Length && i < b.Length; i++)
        {
            if (a[i] != b[i] && RankOf(a[i]) - RankOf(b[i]) is not 0 and int difference)
                return difference;
        }
        return a.Length != b.Length ? a.Length - b.Length : string.CompareOrdinal(x, y);
    }

    private static string Plain(string text) => IsPlain(text) ? text : Composed(text).ToLowerInvariant();

    private static bool IsPlain(string text) => !text.AsSpan().ContainsAnyExceptInRange('\0', '\x7f') && !text.AsSpan().ContainsAnyInRange('A', 'Z');

    // Half a surrogate pair cannot be composed; a sign that stands for nothing takes its place.
    private static string Composed(string text)
    {
        var builder = new StringBuilder(text.Length);
        foreach (Rune rune in text.EnumerateRunes())
            builder.Append(rune.ToString());
        return builder.ToString().Normalize(NormalizationForm.FormC);
    }

    private static int RankOf(char c) => c switch
    {
        >= 'a' and <= 'z' => FirstLetter + c - 'a',
        < '\x80' => c,
        'æ' or 'ä' => FirstLetter + 26,
        'ø' or 'ö' => FirstLetter + 27,
        'å' => FirstLetter + 28,
        'ü' => FirstLetter + 'y' - 'a',
        _ when !char.IsSurrogate(c) && c.ToString().Normalize(NormalizationForm.FormD)[0] is >= 'a' and <= 'z' and var bare => FirstLetter + bare - 'a',
        _ => OtherSigns + c,
    };
}
