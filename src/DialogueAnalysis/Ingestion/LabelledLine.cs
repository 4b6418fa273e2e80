namespace DialogueAnalysis.Ingestion;

/// <summary>What a line of plain text or Markdown is to the search for turns.</summary>
/// <param name="Line">The line.</param>
/// <param name="Role">What it is.</param>
/// <param name="Label">The label it may begin with; null where it begins with none.</param>
internal sealed record LabelledLine(TextLine Line, LabelledLine.LineRole Role, LabelLine? Label)
{
    private const int LongestTitle = 70;

    public enum LineRole
    {
        Blank,
        Heading,
        // A short line by itself that is no sentence: the title of what follows, or a short answer.
        Title,
        PageNumber,
        Time,
        Text,
    }

    /// <summary>Whether the line may be spoken.</summary>
    public bool IsText => Role is LineRole.Text or LineRole.Title;

    /// <summary>The lines of the body of a text.</summary>
    public static List<LabelledLine> Read(string text, TextSpan body, DocumentFormat format)
    {
        List<TextLine> lines = [.. TextLine.Split(text).Where(l => l.Start >= body.Start)];
        var read = new List<LabelledLine>();
        for (int i = 0; i < lines.Count; i++)
        {
            LineRole role = RoleOf(text, lines, i, format);
            read.Add(new(lines[i], role, role is LineRole.Text or LineRole.Title ? LabelLine.Find(text, lines[i].Start, lines[i].End) : null));
        }
        return read;
    }

    private static LineRole RoleOf(string text, List<TextLine> lines, int at, DocumentFormat format)
    {
        TextLine line = lines[at];
        if (line.IsBlank(text))
            return LineRole.Blank;
        bool begins = at == 0 || lines[at - 1].IsBlank(text), ends = at + 1 == lines.Count || lines[at + 1].IsBlank(text);
        ReadOnlySpan<char> content = line.In(text).Trim();
        // In Markdown a heading has a mark: number signs before it or a rule below it.
        if (IsHeading(line.In(text)) || (format == DocumentFormat.Markdown && begins && !ends && IsUnderline(lines[at + 1].In(text).Trim())))
            return LineRole.Heading;
        if (LabelLine.SkipTime(text, line.Start + line.In(text).IndexOf(content), line.End, out _) == line.End)
            return LineRole.Time;
        if (format == DocumentFormat.Markdown)
            return at > 0 && IsUnderline(content) ? LineRole.Heading : LineRole.Text;
        if (!begins || !ends)
            return LineRole.Text;
        return IsPageNumber(content) ? LineRole.PageNumber : IsTitle(content) && NextBegins(text, lines, at + 1) ? LineRole.Title : LineRole.Text;
    }

    // CommonMark: one to six number signs, indented by three blanks at most, and a blank.
    private static bool IsHeading(ReadOnlySpan<char> line)
    {
        ReadOnlySpan<char> content = line.TrimStart(' ');
        int signs = content.IndexOfAnyExcept('#');
        return line.Length - content.Length <= 3 && signs is >= 1 and <= 6 && content[signs] is ' ' or '\t';
    }

    private static bool IsUnderline(ReadOnlySpan<char> content) => content.Length > 1 && content[0] is '=' or '-' && content.IndexOfAnyExcept(content[0]) < 0;

    private static bool IsPageNumber(ReadOnlySpan<char> content)
    {
        ReadOnlySpan<char> number = content.Trim("-– ");
        return number.Length is > 0 and <= 4 && number.IndexOfAnyExceptInRange('0', '9') < 0;
    }

    private static bool IsTitle(ReadOnlySpan<char> content) =>
        content.Length <= LongestTitle && (char.IsUpper(content[0]) || char.IsDigit(content[0])) && char.IsLetterOrDigit(content[^1]);

    // A line that goes on in lower case after the gap is set with a blank line after every line.
    private static bool NextBegins(string text, List<TextLine> lines, int from)
    {
        int next = lines.FindIndex(from, l => !l.IsBlank(text));
        return next >= 0 && !char.IsLower(lines[next].In(text).TrimStart()[0]);
    }
}
