namespace DialogueAnalysis.Ingestion;

/// <summary>What a line of plain text or Markdown is to the search for turns.</summary>
/// <param name="Line">The line.</param>
/// <param name="Role">What it is.</param>
/// <param name="Label">The label it may begin with; null where it begins with none.</param>
internal sealed record LabelledLine(TextLine Line, LabelledLine.LineRole Role, LabelLine? Label)
{
    public enum LineRole
    {
        Blank,
        Heading,
        Text,
    }

    public static LabelledLine Of(string text, TextLine line)
    {
        if (line.IsBlank(text))
            return new(line, LineRole.Blank, null);
        return IsHeading(line.In(text)) ? new(line, LineRole.Heading, null) : new(line, LineRole.Text, LabelLine.Find(text, line.Start, line.End));
    }

    // CommonMark: one to six number signs, indented by three blanks at most, and a blank.
    private static bool IsHeading(ReadOnlySpan<char> line)
    {
        ReadOnlySpan<char> content = line.TrimStart(' ');
        int signs = content.IndexOfAnyExcept('#');
        return line.Length - content.Length <= 3 && signs is >= 1 and <= 6 && content[signs] is ' ' or '\t';
    }
}
