using System.Globalization;
using DialogueAnalysis.Cli.Output;

namespace DialogueAnalysis.Cli.Commands;

/// <summary>The columns that every list of passages has.</summary>
internal static class PassageColumns
{
    public static IReadOnlyList<Column<T>> Of<T>(Func<T, Passage> passage) => [.. Place(passage), new("text", r => passage(r).Text)];

    /// <summary>The same without the text.</summary>
    public static IReadOnlyList<Column<T>> Place<T>(Func<T, Passage> passage) =>
    [
        new("id", r => passage(r).Id),
        new("document", r => passage(r).Document.Id),
        new("part", r => passage(r).Part.Id),
        new("section", r => string.Join(" > ", passage(r).Section)),
        new("page", r => passage(r).Page),
        new("kind", r => Kind(passage(r))),
        new("speaker", r => passage(r).Speaker?.Role),
        new("begins", r => passage(r).Turn?.Begins?.ToString("c", CultureInfo.InvariantCulture)),
        new("title", r => passage(r).Part.Metadata.Title ?? passage(r).Document.Metadata.Title),
        new("date", r => passage(r).Part.Metadata.Date ?? passage(r).Part.Metadata.Year?.ToString(CultureInfo.InvariantCulture)),
        new("place", r => passage(r).Part.Metadata.Place),
        new("citation", r => passage(r).Citation),
    ];

    public static IReadOnlyList<Column<T>> Source<T>(Func<T, Passage> passage) =>
    [
        new("source_start", r => passage(r).Document.ToCodePoints(passage(r).Map.Extent).Start),
        new("source_end", r => passage(r).Document.ToCodePoints(passage(r).Map.Extent).End),
    ];

    public static string Kind(Passage passage) => passage.Kind.ToString().ToLowerInvariant();

    /// <summary>Spans of a passage's text as <c>start-end</c> in code points, by blanks.</summary>
    public static string Spans(Passage passage, IReadOnlyList<TextSpan> spans) =>
        string.Join(' ', passage.ToCodePoints(spans).Select(s => string.Create(CultureInfo.InvariantCulture, $"{s.Start}-{s.End}")));
}
