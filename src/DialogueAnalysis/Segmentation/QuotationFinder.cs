namespace DialogueAnalysis.Segmentation;

/// <summary>Finds quotations by their marks: ”…”, "…", »…«, «…», “…”, „…“, nested, and over several paragraphs.</summary>
/// <remarks>
/// The same sign opens and closes in Danish print: it opens before a word and closes after one, and only its partner closes what a
/// sign opened. A quotation that a paragraph does not close runs on if one of the next paragraphs closes it, or if the next
/// paragraphs open it anew and the last of them closes it; otherwise its mark is taken for a slip.
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
        Marks[] marks = [.. paragraphs.Select(Pair)];
        for (int p = 0; p < marks.Length; p++)
        {
            if (marks[p].Open.Count == 0 || LastParagraph(paragraphs, marks, p) is not int last)
                continue;
            Add(marks[p].Pairs, new TextSpan(marks[p].Open[0], paragraphs[p].Length));
            for (int q = p + 1; q < last; q++)
                Add(marks[q].Pairs, new TextSpan(0, paragraphs[q].Length));
            if (!IsClosedFromItsStart(marks[last]))
                Add(marks[last].Pairs, new TextSpan(0, ClosesAt(marks[last], paragraphs[p][marks[p].Open[0]])!.Value));
            p = last - 1;
        }
        return [.. marks.Select(m => m.Pairs.Order(Outer).ToArray())];
    }

    /// <summary>Whether the character is a quotation mark.</summary>
    public static bool IsMark(char c) => c is '”' or '"' or '“' or '„' or '‟' or '»' or '«';

    private static Comparer<TextSpan> Outer { get; } = Comparer<TextSpan>.Create((a, b) => a.Start != b.Start ? a.Start.CompareTo(b.Start) : b.End.CompareTo(a.End));

    private static void Add(List<TextSpan> spans, TextSpan span)
    {
        if (span.Length > 0)
            spans.Add(span);
    }

    /// <summary>The paragraph that closes what paragraph <paramref name="from"/> leaves open; null where none does.</summary>
    private static int? LastParagraph(IReadOnlyList<string> paragraphs, Marks[] marks, int from)
    {
        char opener = paragraphs[from][marks[from].Open[0]];
        for (int p = from + 1; p < marks.Length && p - from < MostParagraphs; p++)
        {
            if (ClosesAt(marks[p], opener) is not null)
                return p;
            bool opensAnew = paragraphs[p].StartsWith(opener);
            if (opensAnew && IsClosedFromItsStart(marks[p]))
                return p;
            if (marks[p].Open.Count > 0 && !(opensAnew && marks[p].Open[0] == 0))
                return null;
        }
        return null;
    }

    private static bool IsClosedFromItsStart(Marks marks) => marks.Pairs.Exists(q => q.Start == 0);

    /// <summary>Where the paragraph closes what a sign opened in an earlier one.</summary>
    private static int? ClosesAt(Marks marks, char opener)
    {
        foreach ((int end, char sign) in marks.Closers)
        {
            if (IsPartner(opener, sign))
                return end;
        }
        return null;
    }

    private static bool IsPartner(char opener, char closer) => opener switch
    {
        '„' or '‟' => closer is '“' or '”',
        '“' => closer is '”',
        '»' => closer is '«',
        '«' => closer is '»',
        _ => closer == opener,
    };

    private static Marks Pair(string text)
    {
        var marks = new Marks([], [], []);
        for (int i = 0; i < text.Length; i++)
        {
            Side side = SideOf(text, i);
            if (side == Side.Opens)
                marks.Open.Add(i);
            if (side != Side.Closes)
                continue;
            int opener = marks.Open.FindLastIndex(o => IsPartner(text[o], text[i]));
            if (opener < 0)
            {
                marks.Closers.Add((i + 1, text[i]));
                continue;
            }
            marks.Pairs.Add(new TextSpan(marks.Open[opener], i + 1));
            marks.Open.RemoveRange(opener, marks.Open.Count - opener);
        }
        return marks;
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
            '“' when !afterWord => Side.Opens,
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

    /// <summary>The marks of a paragraph: what it opens and closes, what it leaves open, and what it closes without having opened it.</summary>
    private sealed record Marks(List<TextSpan> Pairs, List<int> Open, List<(int End, char Sign)> Closers);
}
