using System.Globalization;

namespace DialogueAnalysis.Segmentation;

/// <summary>A line of a table of contents as it is set: a title, dots or blanks, a page number.</summary>
/// <param name="Title">The title.</param>
/// <param name="Page">The page number.</param>
/// <param name="Dots">How many characters the dots take; 0 where blanks lead to the number.</param>
/// <param name="Width">How wide title, dots and number are together, in dots.</param>
/// <param name="Indent">The characters before the title.</param>
/// <param name="LastColumn">The column in which the line ends.</param>
internal readonly record struct ContentsRow(string Title, int Page, int Dots, double Width, int Indent, int LastColumn)
{
    private const int FewestDots = 5;
    private const int FewestEllipses = 2;
    private const int LongestNumber = 4;

    /// <summary>Reads a line from its end; null where it is no such row. The cost is linear.</summary>
    public static ContentsRow? Read(LineTable table, int line, bool dotted)
    {
        ReadOnlySpan<char> content = table.Content(line);
        int number = content.Length;
        while (number > 0 && content.Length - number <= LongestNumber && char.IsAsciiDigit(content[number - 1]))
            number--;
        if (number == content.Length || content.Length - number > LongestNumber)
            return null;
        ReadOnlySpan<char> lead = content[..number].TrimEnd();
        int dots = dotted ? Leader(lead) : 0;
        ReadOnlySpan<char> title = lead[..(lead.Length - dots)].TrimEnd();
        if (title.IsEmpty || (dotted ? dots == 0 : !IsGap(content[lead.Length..number]) || !HasLetter(title)))
            return null;
        double width = dots + ((TypeWidths.Of(title) + TypeWidths.Of(content[number..]) + (2.0 * TypeWidths.Blank)) / TypeWidths.Period);
        SourceLine source = table.Lines[line];
        int page = int.Parse(content[number..], NumberStyles.None, CultureInfo.InvariantCulture);
        return new ContentsRow(title.ToString(), page, dots, width, source.Content.Start - source.Span.Start, source.Content.End - source.Span.Start);
    }

    /// <summary>The length of the dots at the end, which may have single blanks between them; 0 for too few.</summary>
    private static int Leader(ReadOnlySpan<char> lead)
    {
        int start = lead.Length;
        while (start > 0 && lead[start - 1] == '.')
            start--;
        if (lead.Length - start >= FewestDots)
            return lead.Length - start;
        start = lead.Length;
        while (start > 0 && lead[start - 1] == '…')
            start--;
        if (lead.Length - start >= FewestEllipses)
            return lead.Length - start;
        start = lead.Length;
        int dots = 0;
        while (start > 0 && lead[start - 1] == '.')
        {
            dots++;
            start -= start > 1 && lead[start - 2] == ' ' ? 2 : 1;
        }
        return dots >= FewestDots ? lead.Length - Math.Max(0, start) : 0;
    }

    private static bool HasLetter(ReadOnlySpan<char> title)
    {
        foreach (char c in title)
        {
            if (char.IsLetter(c))
                return true;
        }
        return false;
    }

    private static bool IsGap(ReadOnlySpan<char> blanks) => blanks.Contains('\t') || blanks.Length >= 2;
}
