using System.Buffers;

namespace DialogueAnalysis.Language;

/// <summary>Tells acronyms, with their endings and compounds, from words.</summary>
internal static class Acronyms
{
    /// <summary>The most capitals an acronym has; longer runs of capitals are words.</summary>
    public const int Longest = 5;

    private const int LongestBeforeHyphen = 4;
    private static readonly SearchValues<char> Vowels = SearchValues.Create("AEIOUYÆØÅ");

    // Acronyms of the cooperation system that could be read as words for their vowel, but are none.
    private static readonly string[] NeverWords = ["AMR", "AMO", "HMU", "LMU", "FMU", "BMU", "SMU", "AC", "LO", "FOA", "KTO", "KHO", "BUPL", "RLTN"];
    private static readonly string[] Endings = ["s", "en", "ens", "et", "ets", "er", "ers", "ere", "erne", "ernes", "eren", "erens"];

    /// <summary>Whether a part of the token between hyphens is an acronym; in a headline in capitals only what cannot be a word.</summary>
    /// <param name="text">The text.</param>
    /// <param name="token">Where the token stands.</param>
    /// <param name="run">The last run of capitals met; replaced when the token lies beyond it.</param>
    public static bool IsAcronym(string text, TextSpan token, ref CapitalRun run)
    {
        ReadOnlySpan<char> letters = text.AsSpan(token.Start, token.Length);
        int first = letters.IndexOfAnyExceptInRange('a', 'z');
        if (first < 0 || !HasCapital(letters[first..]))
            return false;
        bool shouted = false;
        if (!HasSmall(letters))
        {
            if (token.Start >= run.Span.End)
                run = CapitalRun.From(text, token.Start);
            shouted = run.IsShouted;
        }
        for (int part = 0; part < letters.Length;)
        {
            int end = PartEnd(letters, part);
            ReadOnlySpan<char> span = letters[part..end];
            int head = HeadLength(span);
            if (head > 0 && (!shouted || CannotBeWord(span[..head]) || (part == 0 && end < letters.Length && end <= LongestBeforeHyphen)))
                return true;
            part = end + 1;
        }
        return false;
    }

    /// <summary>The length of the acronym that a part of a token between hyphens begins with; 0 where the part is none.</summary>
    /// <remarks>After it come nothing, an apostrophe and an ending, or one of the endings that acronyms take without: <c>DBUs</c>, <c>TRerne</c>.</remarks>
    public static int HeadLength(ReadOnlySpan<char> part)
    {
        int head = 0, capitals = 0, signs = 0;
        for (; head < part.Length; head++)
        {
            CharacterClass kind = Letters.ClassOf(part[head]);
            if (kind is CharacterClass.Upper or CharacterClass.Digit)
            {
                capitals += kind == CharacterClass.Upper ? 1 : 0;
                signs++;
            }
            else if (kind is not (CharacterClass.Mark or CharacterClass.Invisible))
                break;
        }
        if (capitals is 0 or > Longest || signs < 2)
            return 0;
        if (head == part.Length || Letters.IsApostrophe(part[head]))
            return head;
        foreach (string ending in Endings)
        {
            if (capitals > 1 && SameLetters(part[head..], ending))
                return head;
        }
        return 0;
    }

    /// <summary>Where the part between hyphens that begins at the position ends.</summary>
    public static int PartEnd(ReadOnlySpan<char> token, int start)
    {
        while (start < token.Length && !Letters.IsHyphen(token[start]))
            start++;
        return start;
    }

    private static bool SameLetters(ReadOnlySpan<char> letters, string ending)
    {
        int matched = 0;
        foreach (char c in letters)
        {
            if (Letters.ClassOf(c) == CharacterClass.Invisible)
                continue;
            if (matched == ending.Length || ending[matched++] != c)
                return false;
        }
        return matched == ending.Length;
    }

    private static bool HasCapital(ReadOnlySpan<char> letters)
    {
        foreach (char c in letters)
        {
            if (Letters.IsUpper(c))
                return true;
        }
        return false;
    }

    private static bool HasSmall(ReadOnlySpan<char> letters)
    {
        foreach (char c in letters)
        {
            if (Letters.IsLower(c))
                return true;
        }
        return false;
    }

    private static bool CannotBeWord(ReadOnlySpan<char> capitals)
    {
        if (!capitals.ContainsAny(Vowels))
            return true;
        foreach (string acronym in NeverWords)
        {
            if (capitals.SequenceEqual(acronym))
                return true;
        }
        return false;
    }
}
