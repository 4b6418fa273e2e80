using System.Globalization;
using System.Text.RegularExpressions;

namespace DialogueAnalysis.Segmentation;

/// <summary>Finds the lines that look like page numbers: alone between blank lines, or at the edge of a page between form feeds.</summary>
internal static partial class PageNumberLines
{
    // Between two page numbers stands a page: figures closer together are a table or the answers of a survey.
    private const int FewestLinesBetween = 2;

    public static List<PageNumber> Find(LineTable table, int[] filled, int[] signs, bool formFeeds)
    {
        var found = new List<PageNumber>();
        for (int f = 0; f < filled.Length; f++)
        {
            int i = filled[f];
            bool place = !formFeeds ? IsAlone(table, i) : IsAtEdge(f) || (HasBlankBeside(table, i) && (IsAtEdge(f - 1) || IsAtEdge(f + 1)));
            if (place && Read(table.Content(i), out bool isExplicit) is int number)
                found.Add(new PageNumber(i, number, isExplicit, false, false));
        }
        if (formFeeds || found.Count == 0)
            return found;
        // Where the first line of all is a number and the last is none, the numbers stand at the head.
        bool heads = found[0].Line == filled[0] && found[^1].Line != filled[^1];
        found = [.. WithoutTables(table, found)];
        for (int k = 0; k < found.Count; k++)
        {
            int next = table.NextFilled(found[k].Line + 1);
            bool signed = found[k].Line == filled[0] || table.Lines[found[k].Line].BeginsWithOneBlank;
            bool nextIsSigned = next < table.Count && table.Lines[next].BeginsWithOneBlank;
            found[k] = found[k] with { BreaksBefore = signed || heads, BreaksAfter = !signed && !heads && !nextIsSigned };
        }
        return found;

        // The first or the last filled line of a page between form feeds.
        bool IsAtEdge(int f) => f <= 0 || f >= filled.Length - 1 || signs[filled[f]] > 0 || signs[filled[f + 1]] > 0;
    }

    private static IEnumerable<PageNumber> WithoutTables(LineTable table, List<PageNumber> found)
    {
        for (int k = 0; k < found.Count; k++)
        {
            bool signed = found[k].IsExplicit || table.Lines[found[k].Line].BeginsWithOneBlank;
            if (signed || ((k == 0 || HasTextBetween(table, found[k - 1].Line, found[k].Line)) && (k + 1 == found.Count || HasTextBetween(table, found[k].Line, found[k + 1].Line))))
                yield return found[k];
        }
    }

    private static bool HasTextBetween(LineTable table, int from, int to)
    {
        int lines = 0;
        for (int i = from + 1; i < to && lines < FewestLinesBetween; i++)
        {
            if (!table.Lines[i].IsBlank)
                lines += table.EndsSentence(i) ? FewestLinesBetween : 1;
        }
        return lines >= FewestLinesBetween;
    }

    private static bool IsAlone(LineTable table, int line) =>
        (line == 0 || table.Lines[line - 1].IsBlank || table.Lines[line].AfterFormFeed)
        && (line + 1 >= table.Count || table.Lines[line + 1].IsBlank || table.Lines[line + 1].AfterFormFeed);

    private static bool HasBlankBeside(LineTable table, int line) =>
        line == 0 || line + 1 == table.Count || table.Lines[line - 1].IsBlank || table.Lines[line + 1].IsBlank;

    private static int? Read(ReadOnlySpan<char> content, out bool isExplicit)
    {
        isExplicit = false;
        if (content.Length > 24 || Form().Match(content.ToString()) is not { Success: true } match)
            return null;
        int number = int.Parse(match.Groups["number"].ValueSpan, NumberStyles.None, CultureInfo.InvariantCulture);
        bool counted = match.Groups["of"].Success;
        if (counted && int.Parse(match.Groups["of"].ValueSpan, NumberStyles.None, CultureInfo.InvariantCulture) < number)
            return null;
        isExplicit = match.Groups["word"].Success;
        return number;
    }

    [GeneratedRegex(@"^[-–—]?\s*((?<word>side|page)\s+)?(?<number>[0-9]{1,4})(\s*(/|\b(af|of)\b)\s*(?<of>[0-9]{1,4}))?\s*[-–—]?$", RegexOptions.IgnoreCase | RegexOptions.CultureInvariant)]
    private static partial Regex Form();
}
