namespace DialogueAnalysis.Querying;

/// <summary>What dimensions are called in output and on a command line.</summary>
internal static class DimensionNames
{
    /// <summary>The English names, for messages.</summary>
    public static string Known { get; } = string.Join(", ", Enum.GetValues<Dimension>().Select(Of));

    /// <summary>The name in output.</summary>
    public static string Of(Dimension dimension) => dimension.ToString().ToLowerInvariant();

    /// <summary>The dimension of this name; the names of filters, Danish ones too, are names of dimensions.</summary>
    public static bool TryFind(string name, out Dimension dimension)
    {
        if (string.Equals(name, "year", StringComparison.OrdinalIgnoreCase) || string.Equals(name, "år", StringComparison.OrdinalIgnoreCase))
            name = "date";
        bool found = QueryFields.TryFind(name, out Indexing.Facet facet);
        dimension = found ? Of(facet) : default;
        return found;
    }

    private static Dimension Of(Indexing.Facet facet) => facet == Indexing.Facet.Date ? Dimension.Year : Enum.Parse<Dimension>(facet.ToString());
}
