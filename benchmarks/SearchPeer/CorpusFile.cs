using System.Globalization;

namespace DialogueAnalysis.SearchPeer;

/// <summary>Reads the passages of a file with one in a line: number from 1, municipality, year and text, tabs between them.</summary>
internal static class CorpusFile
{
    private const int PassagesOfADocument = 50;

    /// <summary>How the place of a municipality is named in metadata.</summary>
    public static string PlaceOf(string municipality) => "m" + municipality.PadLeft(4, '0');

    /// <summary>The passages in the order of the file, read as they are asked for; fifty in a row are of one document, each with metadata of its own.</summary>
    public static IEnumerable<Passage> Read(string path)
    {
        int number = 0, start = 0;
        foreach (string line in File.ReadLines(path))
        {
            string[] columns = line.Split('\t', 4);
            if (number % PassagesOfADocument == 0)
                start = 0;
            var metadata = new DocumentMetadata { Place = PlaceOf(columns[1]), Year = int.Parse(columns[2], CultureInfo.InvariantCulture) };
            yield return Make(number++ / PassagesOfADocument, start, columns[3], metadata);
            start += columns[3].Length + 1;
        }
    }

    private static Passage Make(int document, int start, string text, DocumentMetadata metadata)
    {
        var source = new Document(string.Create(CultureInfo.InvariantCulture, $"d{document}"), text, metadata);
        return new Passage
        {
            Id = string.Create(CultureInfo.InvariantCulture, $"{source.Id}@{start}"),
            Document = source,
            Part = source.Parts[0],
            Text = text,
            Kind = PassageKind.Paragraph,
            Section = [],
            Map = new SourceMap([new SourceRun(new TextSpan(0, text.Length), false)]),
            Quotations = [],
        };
    }
}
