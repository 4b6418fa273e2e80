namespace DialogueAnalysis.Ingestion;

/// <summary>Text as an error message shows it.</summary>
internal static class Shown
{
    private const int Length = 60;

    /// <summary>The text on one line, control characters as blanks, cut after 60 characters.</summary>
    public static string Short(ReadOnlySpan<char> text)
    {
        text = text.Trim();
        bool cut = text.Length > Length;
        int end = !cut ? text.Length : char.IsHighSurrogate(text[Length - 1]) ? Length - 1 : Length;
        char[] shown = text[..end].ToArray();
        for (int i = 0; i < shown.Length; i++)
        {
            if (char.IsControl(shown[i]) || shown[i] is '\u2028' or '\u2029')
                shown[i] = ' ';
        }
        return new string(shown) + (cut ? "…" : "");
    }
}
