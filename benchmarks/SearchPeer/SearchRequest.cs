using System.Globalization;

namespace DialogueAnalysis.SearchPeer;

/// <summary>One line of the file of queries.</summary>
/// <param name="Class">What sort of query it is.</param>
/// <param name="Number">Its number in its class, from 0.</param>
/// <param name="Operator"><c>term</c>, <c>and</c>, <c>or</c>, <c>phrase</c>, <c>prefix</c> or <c>facet</c>.</param>
/// <param name="Words">The words as written, or the beginning of a word.</param>
/// <param name="Place">The place that the passages are of; null for every place.</param>
internal sealed record SearchRequest(string Class, int Number, string Operator, IReadOnlyList<string> Words, string? Place)
{
    /// <summary>The queries of a file with class, number, operator, words and municipality or <c>-</c> in each line; one for a beginning of a word is asked twice, unscored and scored.</summary>
    public static IReadOnlyList<SearchRequest> Read(string path) =>
    [
        .. File.ReadLines(path).SelectMany(line => line.StartsWith("prefix\t", StringComparison.Ordinal) ? new[] { line, "prefix_bm25" + line["prefix".Length..] } : [line]).Select(line => line.Split('\t')).Select(c => new SearchRequest(
            c[0], int.Parse(c[1], CultureInfo.InvariantCulture), c[2], c[3].Split(' '), c[4] == "-" ? null : CorpusFile.PlaceOf(c[4]))),
    ];
}
