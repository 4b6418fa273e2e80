namespace DialogueAnalysis.Segmentation;

/// <summary>Finds quotations by their marks: ”…”, "…", »…«, «…», “…”, „…“, nested, and over several paragraphs.</summary>
/// <remarks>
/// The same sign opens and closes in Danish print: it opens before a word and closes after one. A quotation that a paragraph does
/// not close runs on if one of the next paragraphs closes it; otherwise its mark is taken for a slip.
/// </remarks>
internal static class QuotationFinder
{
    private const int MostParagraphs = 6;

    private enum Side
    {
        None,
        Opens,
        Closes,
    }

    /// <summary>The quotations of each paragraph, marks included, ordered by start, the outer before the inner.</summary>
    /// <param name="paragraphs">Paragraphs that follow one another under one heading.</param>
    public static IReadOnlyList<TextSpan>[] Find(IReadOnlyList<string> paragraphs)
    {
        var found = new List<TextSpan>[paragraphs.Count];
        var closedBefore = new int[paragraphs.Count];
        var open = new List<int>[paragraphs.Count];
        for (int p = 0; p < found.Length; p++)
            (found[p], open[p], closedBefore[p]) = Pair(paragraphs[p]);
        for (int p = 0; p < found.Length; p++)
        {
            if (open[p].Count > 0 && ClosingParagraph(open, closedBefore, p) is int last)
            {
                Add(found[p], new TextSpan(open[p][0], paragraphs[p].Length));
                for (int q = p + 1; q < last; q++)
                    Add(found[q], new TextSpan(0, paragraphs[q].Length));
                Add(found[last], new TextSpan(0, closedBefore[last]));
                p = last - 1;
            }
        }
        return [.. found.Select(spans => spans.Order(Outer).ToArray())];
    }

    /// <summary>Whether the character is a quotation mark.</summary>
    public static bool IsMark(char c) => c is '”' or '"' or '“' or '„' or '‟' or '»' or '«';

    private static Comparer<TextSpan> Outer { get; } = Comparer<TextSpan>.Create((a, b) => a.Start != b.Start ? a.Start.CompareTo(b.Start) : b.End.CompareTo(a.End));

    private static void Add(List<TextSpan> spans, TextSpan span)
    {
        if (span.Length > 0)
            spans.Add(span);
    }

    private static int? ClosingParagraph(List<int>[] open, int[] closedBefore, int from)
    {
        for (int p = from + 1; p < open.Length && p - from < MostParagraphs; p++)
        {
            if (closedBefore[p] > 0)
                return p;
            if (open[p].Count > 0)
                return null;
        }
        return null;
    }

    private static (List<TextSpan> Pairs, List<int> Open, int ClosedBefore) Pair(string text)
    {
        var pairs = new List<TextSpan>();
        var open = new List<int>();
        int closedBefore = 0;
        for (int i = 0; i < text.Length; i++)
        {
            switch (SideOf(text, i))
            {
                case Side.Opens:
                    open.Add(i);
                    break;
                case Side.Closes when open.Count > 0:
                    pairs.Add(new TextSpan(open[^1], i + 1));
                    open.RemoveAt(open.Count - 1);
                    break;
                case Side.Closes when closedBefore == 0:
                    closedBefore = i + 1;
                    break;
            }
        }
        return (pairs, open, closedBefore);
    }

    private static Side SideOf(string text, int i)
    {
        char c = text[i];
        if (!IsMark(c))
            return Side.None;
        char before = i > 0 ? text[i - 1] : ' ', after = i + 1 < text.Length ? text[i + 1] : ' ';
        bool afterWord = !char.IsWhiteSpace(before) && before is not ('(' or '[' or '–' or '—' or '/' or '„' or '“') && !IsOpeningRun(text, i);
        bool beforeWord = char.IsLetterOrDigit(after) || after is '(' or '[' or '…' or '-' or '–' or '”' or '"' or '’' or '\'' or '»' or '«';
        return c switch
        {
            '„' or '‟' => Side.Opens,
            _ when !afterWord => beforeWord || i == 0 ? Side.Opens : Side.Closes,
            _ => Side.Closes,
        };
    }

    /// <summary>Whether the marks right before this one all open, as at the start of a quotation that begins with a quotation.</summary>
    private static bool IsOpeningRun(string text, int i)
    {
        int start = i;
        while (start > 0 && text[start - 1] is '”' or '"' or '»' or '«')
            start--;
        return start < i && (start == 0 || char.IsWhiteSpace(text[start - 1]) || text[start - 1] is '(' or '[');
    }
}
