using System.Globalization;

namespace DialogueAnalysis.Querying;

/// <summary>Reads <c>NEAR</c>, <c>NEAR/5</c> and their Danish names.</summary>
internal static class NearOperator
{
    private static readonly string[] s_names = ["NEAR", "NÆR"];

    /// <summary>The distance that the operator asks for; null where the stretch is no such operator.</summary>
    /// <param name="stretch">A stretch of a query without blanks.</param>
    /// <param name="position">Where it begins in the query.</param>
    /// <exception cref="QuerySyntaxException">The operator has no distance after its slash, or one that is out of range.</exception>
    public static int? Read(string stretch, int position)
    {
        if (Array.Find(s_names, n => stretch.StartsWith(n, StringComparison.Ordinal)) is not { } name)
            return null;
        if (stretch.Length == name.Length)
            return PassageQuery.NearDistance;
        if (stretch[name.Length] != '/')
            return null;
        string written = stretch[(name.Length + 1)..];
        return int.TryParse(written, NumberStyles.None, CultureInfo.InvariantCulture, out int distance) && distance is >= 1 and <= PassageQuery.MaxNearDistance
            ? distance
            : throw new QuerySyntaxException(position + name.Length + 1, $"found '{QueryFilters.OneLine(written)}' after {name}/, expected at most how many words stand between, 1 to {PassageQuery.MaxNearDistance}: {name}/5");
    }
}
