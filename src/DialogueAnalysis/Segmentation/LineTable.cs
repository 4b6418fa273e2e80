namespace DialogueAnalysis.Segmentation;

/// <summary>The lines of one stretch of prose, and what has been found out about each; filled in by the finders, step by step.</summary>
internal sealed class LineTable
{
    public LineTable(string text, TextSpan stretch, bool isMarkdown)
    {
        Text = text;
        IsMarkdown = isMarkdown;
        Lines = SourceLine.Read(text, stretch);
        Roles = new LineRole[Lines.Length];
        BreakBefore = new bool[Lines.Length];
        Levels = new int[Lines.Length];
        HeadingEnd = new int[Lines.Length];
        Pages = new int?[Lines.Length];
        for (int i = 0; i < Lines.Length; i++)
            Roles[i] = Lines[i].IsBlank ? LineRole.Blank : LineRole.Text;
    }

    public string Text { get; }

    public bool IsMarkdown { get; }

    public SourceLine[] Lines { get; }

    public LineRole[] Roles { get; }

    /// <summary>Whether a page begins with the line.</summary>
    public bool[] BreakBefore { get; }

    /// <summary>The page that each line stands on; null without pages.</summary>
    public int?[] Pages { get; }

    /// <summary>The level of the heading that begins with the line; 0 where none does.</summary>
    public int[] Levels { get; }

    /// <summary>The line after the heading that begins with the line.</summary>
    public int[] HeadingEnd { get; }

    public int Count => Lines.Length;

    public ReadOnlySpan<char> Content(int line) => Lines[line].In(Text);

    public void Mark(int from, int to, LineRole role)
    {
        for (int i = from; i < to; i++)
        {
            if (!Lines[i].IsBlank)
                Roles[i] = role;
        }
    }

    /// <summary>Gives the lines before <paramref name="to"/> that are text another role.</summary>
    public void MarkText(int to, LineRole role)
    {
        for (int i = 0; i < to; i++)
        {
            if (Roles[i] == LineRole.Text)
                Roles[i] = role;
        }
    }

    public void MarkHeading(int from, int to, int level)
    {
        Mark(from, to, LineRole.Heading);
        Levels[from] = level;
        HeadingEnd[from] = to;
    }

    /// <summary>The next line from <paramref name="line"/> on that is not blank, or <see cref="Count"/>.</summary>
    public int NextFilled(int line)
    {
        while (line < Count && Roles[line] == LineRole.Blank)
            line++;
        return line;
    }

    /// <summary>The next line from <paramref name="line"/> on that belongs to the running text, or <see cref="Count"/>.</summary>
    public int NextRunning(int line)
    {
        while (line < Count && Roles[line] is not (LineRole.Text or LineRole.Bullet or LineRole.Heading or LineRole.Paragraph or LineRole.Row))
            line++;
        return line;
    }

    /// <summary>Whether a sentence, or an introduction to a list, ends with the line.</summary>
    public bool EndsSentence(int line)
    {
        ReadOnlySpan<char> content = Content(line);
        int end = content.Length - 1;
        while (end > 0 && content[end] is '”' or '"' or '“' or '«' or '»' or ')' or ']' or '’' or '\'')
            end--;
        return end >= 0 && content[end] is '.' or '!' or '?' or ':' or '…';
    }

    /// <summary>Whether a word may be cut at the end of the line: it ends with a hyphen after a letter.</summary>
    public bool EndsWithHyphen(int line)
    {
        ReadOnlySpan<char> content = Content(line);
        return content.Length > 1 && LineEndHyphens.IsHyphen(content[^1]) && LineEndHyphens.IsWordCharacter(content[^2]);
    }

    public bool BeginsInLowerCase(int line)
    {
        ReadOnlySpan<char> content = Content(line).TrimStart("(–-„”\"»“'‘ ");
        return content.Length > 0 && char.IsLower(content[0]);
    }

    /// <summary>The first word of the line, up to the first blank.</summary>
    public ReadOnlySpan<char> FirstWord(int line)
    {
        ReadOnlySpan<char> content = Content(line);
        int end = content.IndexOfAny(" \t\u00a0");
        return end < 0 ? content : content[..end];
    }
}
