namespace DialogueAnalysis.Segmentation;

/// <summary>The lines of an e-mail that quote another: each begins with <c>&gt;</c> (Gellens, RFC 3676).</summary>
internal static class QuotedLines
{
    /// <summary>Begins a paragraph wherever lines begin or cease to be quoted.</summary>
    public static void Find(LineTable table)
    {
        bool quoted = false;
        for (int i = 0; i < table.Count; i++)
        {
            if (table.Lines[i].IsBlank || quoted == (MarkLength(table.Content(i)) > 0))
                continue;
            quoted = !quoted;
            if (table.Roles[i] == LineRole.Text)
                table.Roles[i] = LineRole.Paragraph;
        }
    }

    /// <summary>The length of the marks of quotation at the beginning of a line, blanks after them included; 0 for none.</summary>
    public static int MarkLength(ReadOnlySpan<char> content)
    {
        int end = content.IndexOfAnyExcept("> \t");
        return content.StartsWith(">", StringComparison.Ordinal) ? end < 0 ? content.Length : end : 0;
    }
}
