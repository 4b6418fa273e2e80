using System.Globalization;

namespace DialogueAnalysis.Segmentation;

/// <summary>Decides what becomes of a hyphen at the end of a line.</summary>
internal static class LineEndHyphens
{
    // A suspended hyphen is followed by one of these: «tillids- og arbejdsmiljørepræsentanter».
    private static readonly HashSet<string> Conjunctions = new(StringComparer.Ordinal) { "og", "eller", "samt", "og/eller" };

    // First parts that are written with a hyphen before any word.
    private static readonly HashSet<string> HyphenatedFirstParts = new(StringComparer.Ordinal) { "ikke", "ex", "eks", "non" };

    /// <summary>What the hyphen at a line end is.</summary>
    public enum Fate
    {
        /// <summary>It marked the line end: the word is written without it.</summary>
        Dropped,
        /// <summary>The word is written with it.</summary>
        Kept,
        /// <summary>It stands for the rest of a later word: a blank follows.</summary>
        Suspended,
    }

    public static bool IsHyphen(char c) => c is '-' or '\u2010' or '\u2011' or '\u00ad';

    /// <summary>Whether the character is part of a word: letters, digits, and the marks of decomposed letters.</summary>
    public static bool IsWordCharacter(char c) => char.IsLetterOrDigit(c) || char.GetUnicodeCategory(c) == UnicodeCategory.NonSpacingMark;

    /// <summary>Decides about a hyphen.</summary>
    /// <param name="left">The end of the line, hyphen included.</param>
    /// <param name="right">The beginning of the next line.</param>
    /// <param name="forms">The words of the document.</param>
    /// <param name="position">Where the hyphen stands.</param>
    public static Fate Decide(ReadOnlySpan<char> left, ReadOnlySpan<char> right, WordForms forms, int position)
    {
        if (left[^1] == '\u00ad')
            return Fate.Dropped;
        string first = LastWord(left[..^1]);
        string second = FirstWord(right);
        int? joined = forms.Nearest(first, second, position);
        if (second.Length == 0 || (joined is null && Conjunctions.Contains(second)))
            return Fate.Suspended;
        string lastPart = first[(first.AsSpan().LastIndexOfAny("-\u2010\u2011") + 1)..];
        if (!char.IsLower(second[0]) || IsAcronym(lastPart) || HyphenatedFirstParts.Contains(first.ToLowerInvariant()))
            return Fate.Kept;
        int? hyphenated = forms.Nearest(first + "-", second, position);
        return hyphenated is int with && (joined is not int without || with <= without) ? Fate.Kept : Fate.Dropped;
    }

    private static bool IsAcronym(ReadOnlySpan<char> part)
    {
        // «LokalMED» ends as an acronym does; one capital alone is one too («A-side»).
        if (part.Length == 0)
            return false;
        if (part.Length == 1)
            return char.IsUpper(part[0]) || char.IsDigit(part[0]);
        return !char.IsLower(part[^1]) && !char.IsLower(part[^2]);
    }

    private static string LastWord(ReadOnlySpan<char> left)
    {
        int start = left.Length;
        while (start > 0 && (IsWordCharacter(left[start - 1]) || IsHyphen(left[start - 1])))
            start--;
        return left[start..].ToString();
    }

    private static string FirstWord(ReadOnlySpan<char> right)
    {
        int end = 0;
        while (end < right.Length && (IsWordCharacter(right[end]) || IsHyphen(right[end]) || right[end] == '/'))
            end++;
        return right[..end].TrimEnd("-\u2010\u2011\u00ad").ToString();
    }
}
