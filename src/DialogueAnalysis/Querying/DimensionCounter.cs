using System.Globalization;
using DialogueAnalysis.Indexing;
using DialogueAnalysis.Language;

namespace DialogueAnalysis.Querying;

/// <summary>Counts passages by the values of a dimension.</summary>
/// <param name="dimension">What to count by.</param>
internal sealed class DimensionCounter(Dimension dimension)
{
    private readonly Dictionary<string, (string Written, int Count)> _counts = new(StringComparer.Ordinal);

    /// <summary>Counts a passage once for each of its values; values that differ in capitals or blanks alone are the same.</summary>
    public void Add(Passage passage, IReadOnlyList<string> labels)
    {
        foreach (string value in ValuesOf(dimension, passage, labels).DistinctBy(FacetTerms.Normalize, StringComparer.Ordinal))
        {
            string key = FacetTerms.Normalize(value);
            (string written, int count) = _counts.GetValueOrDefault(key, (value, 0));
            _counts[key] = (written, count + 1);
        }
    }

    public IEnumerable<FacetCount> Counts() => InOrder(dimension, _counts.Values);

    /// <summary>The highest first; of equal counts pages by number, the others in Danish order.</summary>
    public static IEnumerable<FacetCount> InOrder(Dimension dimension, IEnumerable<(string Written, int Count)> counts) => counts
        .OrderByDescending(c => c.Count)
        .ThenBy(c => dimension == Dimension.Page ? int.Parse(c.Written, NumberStyles.None, CultureInfo.InvariantCulture) : 0)
        .ThenBy(c => c.Written, DanishOrder.Instance)
        .Select(c => new FacetCount(dimension, c.Written, c.Count));

    /// <summary>The values of a passage as they are written.</summary>
    public static IEnumerable<string> ValuesOf(Dimension dimension, Passage passage, IReadOnlyList<string> labels)
    {
        DocumentMetadata meta = passage.Part.Metadata;
        string?[] values = dimension switch
        {
            Dimension.Category => [.. labels],
            Dimension.Document => [passage.Document.Id],
            Dimension.Part => [passage.Part.Id],
            Dimension.Kind => [passage.Kind.ToString().ToLowerInvariant(), meta.Kind.ToString().ToLowerInvariant()],
            Dimension.Place => [meta.Place],
            Dimension.Year => [meta.Date is { Length: >= 4 } date ? date[..4] : meta.Year?.ToString("0000", CultureInfo.InvariantCulture)],
            Dimension.Page => [passage.Page?.ToString(CultureInfo.InvariantCulture)],
            Dimension.Section => [.. passage.Section],
            Dimension.Speaker => [passage.Speaker?.Role],
            Dimension.System => [.. meta.Systems.Select(FacetTerms.NameOf)],
            _ => throw new ArgumentException($"No such dimension: {dimension}."),
        };
        return values.OfType<string>();
    }
}
