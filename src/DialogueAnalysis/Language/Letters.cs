using System.Globalization;
using System.Runtime.CompilerServices;

namespace DialogueAnalysis.Language;

/// <summary>What a character is to the tokenizer. The answers depend on no culture.</summary>
internal static class Letters
{
    private const int TableLength = 0x250;
    private static readonly CharacterClass[] Table = [.. Enumerable.Range(0, TableLength).Select(c => Categorize(CharUnicodeInfo.GetUnicodeCategory(c), c))];

    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    public static CharacterClass ClassOf(char c) => c < TableLength ? Table[c] : Categorize(CharUnicodeInfo.GetUnicodeCategory(c), c);

    /// <summary>The class of the code point at the position, and how many UTF-16 units it takes; a lone surrogate is a sign.</summary>
    public static CharacterClass ClassAt(string text, int position, out int length)
    {
        char c = text[position];
        length = 1;
        if (!char.IsSurrogate(c))
            return ClassOf(c);
        if (!char.IsHighSurrogate(c) || position + 1 >= text.Length || !char.IsLowSurrogate(text[position + 1]))
            return CharacterClass.Sign;
        length = 2;
        int codePoint = char.ConvertToUtf32(c, text[position + 1]);
        return Categorize(CharUnicodeInfo.GetUnicodeCategory(codePoint), codePoint);
    }

    public static bool IsDigit(char c) => c is >= '0' and <= '9';

    public static bool IsUpper(char c) => c < 128 ? c is >= 'A' and <= 'Z' : char.IsUpper(c);

    public static bool IsLower(char c) => c < 128 ? c is >= 'a' and <= 'z' : char.IsLower(c);

    /// <summary>Whether the character is used as an apostrophe: <c>TR'en</c>, <c>TR’en</c>, <c>TR´en</c>, <c>TR`en</c>.</summary>
    public static bool IsApostrophe(char c) => c is '\'' or '’' or '´' or '`' or 'ʼ';

    public static bool IsHyphen(char c) => c is '-' or '‐' or '‑';

    private static CharacterClass Categorize(UnicodeCategory category, int codePoint) => category switch
    {
        UnicodeCategory.UppercaseLetter or UnicodeCategory.TitlecaseLetter => CharacterClass.Upper,
        UnicodeCategory.LowercaseLetter => CharacterClass.Lower,
        UnicodeCategory.OtherLetter or UnicodeCategory.ModifierLetter when codePoint != 'ʼ' => CharacterClass.Lower,
        UnicodeCategory.DecimalDigitNumber or UnicodeCategory.LetterNumber => CharacterClass.Digit,
        UnicodeCategory.NonSpacingMark or UnicodeCategory.SpacingCombiningMark or UnicodeCategory.EnclosingMark => CharacterClass.Mark,
        UnicodeCategory.Format => CharacterClass.Invisible,
        _ when codePoint <= char.MaxValue && char.IsWhiteSpace((char)codePoint) => CharacterClass.Blank,
        UnicodeCategory.OtherPunctuation => codePoint is '%' or '&' or '@' or '#' or '*' or '§' or '•' or '·' or '†' or '‡' or '‰' or '\\' ? CharacterClass.Sign : CharacterClass.Punctuation,
        UnicodeCategory.OpenPunctuation or UnicodeCategory.ClosePunctuation or UnicodeCategory.InitialQuotePunctuation or UnicodeCategory.FinalQuotePunctuation
            or UnicodeCategory.DashPunctuation or UnicodeCategory.ConnectorPunctuation => CharacterClass.Punctuation,
        _ when codePoint is '´' or '`' or 'ʼ' => CharacterClass.Punctuation,
        _ => CharacterClass.Sign,
    };
}
