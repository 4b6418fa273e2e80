namespace DialogueAnalysis.Language;

/// <summary>Strips the inflection off Danish words, by the Danish Snowball algorithm as of Snowball 3.1 (2026). Stateless and thread-safe.</summary>
/// <remarks>
/// The algorithm: M. F. Porter and R. Boulton, "Danish stemming algorithm", Snowball project, as revised in 2026 to handle the apostrophe
/// (<c>TR'en</c>) and to undouble only consonants that inflection doubles. A stem is always a prefix of its word.
/// </remarks>
public static class DanishStemmer
{
    private const int ShortestRegionStart = 3;
    private static readonly bool[] Vowels = [.. Enumerable.Range(0, 'ø' + 1).Select(c => "aeiouyæøå".Contains((char)c, StringComparison.Ordinal))];

    /// <summary>The stem of a word in lower case; the word itself, the same instance, where there is nothing to strip.</summary>
    /// <remarks>Capitals count as consonants, and only <c>'</c> is an apostrophe. Never empty unless <paramref name="word"/> is. Linear in the word's length.</remarks>
    public static string Stem(string word)
    {
        ArgumentNullException.ThrowIfNull(word);
        int length = StemLength(word);
        return length == word.Length ? word : word[..length];
    }

    /// <summary>The length of the word's prefix that is its stem; allocates nothing.</summary>
    internal static int StemLength(ReadOnlySpan<char> word)
    {
        int region = RegionStart(word);
        if (region < 0)
            return word.Length;
        int end = word.Length - MainSuffix(word, region);
        end -= ConsonantPair(word[..end], region);
        end = OtherSuffix(word, end, region);
        if (end > region && end > 1 && word[end - 1] == word[end - 2] && "bdfgklmnprst".Contains(word[end - 1], StringComparison.Ordinal))
            end--;
        return end > 0 && word[end - 1] == '\'' ? end - 1 : end;
    }

    /// <summary>Where the region that suffixes may be stripped from begins: after an apostrophe, else after the first consonant that follows a vowel; −1 for a word too short to have one.</summary>
    private static int RegionStart(ReadOnlySpan<char> word)
    {
        int earliest = 0;
        for (int i = 0; i < ShortestRegionStart; i++)
        {
            if (earliest >= word.Length)
                return -1;
            earliest += IsPair(word, earliest) ? 2 : 1;
        }
        int start = word.IndexOf('\'') + 1;
        if (start == 0)
        {
            while (start < word.Length && !IsVowel(word[start]))
                start++;
            while (start < word.Length && IsVowel(word[start]))
                start++;
            if (start < word.Length)
                start += IsPair(word, start) ? 2 : 1;
        }
        return Math.Max(start, earliest);
    }

    private static int MainSuffix(ReadOnlySpan<char> word, int region)
    {
        if (word.Length <= region)
            return 0;
        ReadOnlySpan<char> tail = word[region..];
        switch (tail[^1])
        {
            case 'd':
                return Ends(tail, "ethed") ? 5 : Ends(tail, "ered") ? 4 : Ends(tail, "hed") ? 3 : 0;
            case 'e':
                return Ends(tail, "erende") ? 6 : Ends(tail, "erede") ? 5 : Ends(tail, "ende") || Ends(tail, "erne") ? 4
                    : Ends(tail, "ene") || Ends(tail, "ere") ? 3 : 1;
            case 'n':
                return Ends(tail, "heden") ? 5 : Ends(tail, "eren") ? 4 : Ends(tail, "en") ? 2 : 0;
            case 'r':
                return Ends(tail, "heder") ? 5 : Ends(tail, "erer") ? 4 : Ends(tail, "er") ? 2 : 0;
            case 't':
                return Ends(tail, "eret") ? 4 : Ends(tail, "et") ? 2 : 0;
            case 's':
                int suffix = EndingInS(tail);
                return suffix > 1 || "abcdfghjklmnoprtvyzå'".Contains(word[^2], StringComparison.Ordinal) ? suffix : 0;
            default:
                return 0;
        }
    }

    private static int EndingInS(ReadOnlySpan<char> tail)
    {
        if (tail.Length < 2)
            return 1;
        return tail[^2] switch
        {
            'e' => Ends(tail, "erendes") ? 7 : Ends(tail, "endes") || Ends(tail, "ernes") ? 5 : Ends(tail, "enes") || Ends(tail, "eres") ? 4 : 2,
            'n' => Ends(tail, "hedens") ? 6 : Ends(tail, "erens") ? 5 : Ends(tail, "ens") ? 3 : 1,
            't' => Ends(tail, "erets") ? 5 : Ends(tail, "ets") ? 3 : 1,
            'd' => Ends(tail, "heds") ? 4 : 1,
            'r' => Ends(tail, "ers") ? 3 : 1,
            _ => 1,
        };
    }

    private static int ConsonantPair(ReadOnlySpan<char> word, int region) =>
        word.Length - region >= 2 && (word[^1] == 't' ? word[^2] is 'd' or 'g' or 'k' : word[^1] == 'd' && word[^2] == 'g') ? 1 : 0;

    private static int OtherSuffix(ReadOnlySpan<char> word, int end, int region)
    {
        if (Ends(word[..end], "igst"))
            end -= 2;
        if (end <= region)
            return end;
        ReadOnlySpan<char> tail = word[region..end];
        if (Ends(tail, "løst"))
            return end - 1;
        int suffix = Ends(tail, "ig") ? (Ends(tail, "elig") ? 4 : Ends(tail, "lig") ? 3 : 2) : Ends(tail, "els") ? 3 : 0;
        end -= suffix;
        return suffix == 0 ? end : end - ConsonantPair(word[..end], region);
    }

    private static bool Ends(ReadOnlySpan<char> tail, string suffix) => tail.EndsWith(suffix, StringComparison.Ordinal);

    private static bool IsVowel(char c) => c < Vowels.Length && Vowels[c];

    private static bool IsPair(ReadOnlySpan<char> word, int i) => char.IsHighSurrogate(word[i]) && i + 1 < word.Length && char.IsLowSurrogate(word[i + 1]);
}
