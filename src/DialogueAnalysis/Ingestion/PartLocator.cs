using System.Globalization;

namespace DialogueAnalysis.Ingestion;

/// <summary>Finds the parts of a text by their first lines.</summary>
internal static class PartLocator
{
    /// <summary>The parts in order; together they cover the text from the start of the body to its end.</summary>
    /// <exception cref="DocumentFormatException">A first line is not found, is found more than once, or text stands before the first part.</exception>
    public static IReadOnlyList<DocumentPart> Locate(string text, TextSpan body, IReadOnlyList<PartDraft> drafts, MetadataDraft file)
    {
        List<(TextLine Line, string Content)> lines = [.. TextLine.Split(text)
            .Where(l => l.Start >= body.Start && !l.IsBlank(text))
            .Select(l => (l, Collapse(l.In(text).ToString())))];
        var starts = new List<int>();
        int from = 0;
        foreach (PartDraft draft in drafts)
        {
            int at = Find(draft, lines, from);
            if (starts.Count == 0 && at != 0)
                throw draft.Node.Error(string.Create(CultureInfo.InvariantCulture, $"begins on line {lines[at].Line.Number}, but text stands before it, on line {lines[0].Line.Number}; the first part begins with the first line that is not blank"));
            starts.Add(starts.Count == 0 ? body.Start : lines[at].Line.Start);
            from = at + 1;
        }
        return [.. drafts.Select((draft, i) => new DocumentPart
        {
            Id = draft.Id,
            Span = new TextSpan(starts[i], i + 1 < starts.Count ? starts[i + 1] : text.Length),
            Metadata = draft.Metadata.Over(file).ToMetadata(),
        })];
    }

    private static int Find(PartDraft draft, List<(TextLine Line, string Content)> lines, int from)
    {
        string begins = Collapse(draft.Begins);
        int at = lines.FindIndex(from, l => string.Equals(l.Content, begins, StringComparison.Ordinal));
        if (at < 0)
            throw draft.Node.Error($"found no line '{Shown.Short(begins)}' {(from == 0 ? "in the text" : "after the part before")}; write the part's first line in begins, whole and as it stands");
        int again = lines.FindIndex(at + 1, l => string.Equals(l.Content, begins, StringComparison.Ordinal));
        return again < 0 ? at : throw draft.Node.Error(string.Create(CultureInfo.InvariantCulture,
            $"found the line '{Shown.Short(begins)}' on line {lines[at].Line.Number} and on line {lines[again].Line.Number}; expected it once"));
    }

    private static string Collapse(string line) => string.Join(' ', line.Split((char[]?)null, StringSplitOptions.RemoveEmptyEntries));
}
