using System.Numerics;
using System.Runtime.InteropServices;
using System.Runtime.Intrinsics;

namespace DialogueAnalysis.Language;

/// <summary>Finds the words that no rule can make more or less of: small letters, the first of which may be a capital, and nothing after them that could go on with a word.</summary>
/// <remarks>Nine words in ten of running Danish are plain. Only letters that compatibility normalization leaves alone count; <c>ß</c> does not, for <see cref="ToSmall"/> would make another letter of it.</remarks>
internal static class PlainWords
{
    private static readonly bool[] Ends = [.. Enumerable.Range(0, 'ÿ' + 1).Select(c => CanEndAt((char)c))];

    /// <summary>Where the plain word that begins at the position ends; 0 where none begins.</summary>
    public static int EndAt(string text, int start)
    {
        int small = IsCapital(text[start]) ? start + 1 : start, end = SmallEnd(text, small);
        if (end == small)
            return 0;
        if (end == text.Length)
            return end;
        char next = text[end];
        return (next < Ends.Length && Ends[next]) || (next == '.' && FullStops.StandsApart(text, start, end)) ? end : 0;
    }

    /// <summary>The small letter of the first letter of a plain word.</summary>
    public static char ToSmall(char first) => (char)(first | 0x20);

    private static bool IsCapital(char c) => c is (>= 'A' and <= 'Z') or (>= 'À' and <= 'Þ' and not '×');

    private static bool IsSmall(char c) => c is (>= 'a' and <= 'z') or (>= 'à' and <= 'ÿ' and not '÷');

    /// <summary>Where the small letters from the position on end. Words are short: one vector holds most, and spares the branch that ends a loop.</summary>
    private static int SmallEnd(string text, int at)
    {
        ReadOnlySpan<ushort> units = MemoryMarshal.Cast<char, ushort>(text);
        for (; at + Vector256<ushort>.Count <= units.Length; at += Vector256<ushort>.Count)
        {
            uint others = ~AreSmall(Vector256.Create(units[at..])).AsByte().ExtractMostSignificantBits();
            if (others != 0)
                return at + BitOperations.TrailingZeroCount(others) / sizeof(char);
        }
        while (at < text.Length && IsSmall(text[at]))
            at++;
        return at;
    }

    /// <summary><see cref="IsSmall"/> of each.</summary>
    private static Vector256<ushort> AreSmall(Vector256<ushort> c) =>
        IsWithin(c, 'a', 'z') | Vector256.AndNot(IsWithin(c, 'à', 'ÿ'), Vector256.Equals(c, Vector256.Create((ushort)'÷')));

    private static Vector256<ushort> IsWithin(Vector256<ushort> c, char first, char last) =>
        Vector256.LessThanOrEqual(c - Vector256.Create((ushort)first), Vector256.Create((ushort)(last - first)));

    /// <summary>Whether no word, abbreviation or address that ends in a letter goes on at the character.</summary>
    private static bool CanEndAt(char c) =>
        Letters.ClassOf(c) is CharacterClass.Blank or CharacterClass.Punctuation or CharacterClass.Sign
        && !Letters.IsHyphen(c) && !Letters.IsApostrophe(c) && !Addresses.CanFollow(c);
}
