using System.Globalization;
using DialogueAnalysis.Indexing;

namespace DialogueAnalysis.Querying;

/// <summary>Reads the values of filters.</summary>
internal static class QueryFilters
{
    /// <summary>Punctuation that ends the sentence around a filter, not its value.</summary>
    public static readonly char[] Trailing = [',', ';', '?', '!', '.', ':'];

    /// <exception cref="QuerySyntaxException">The facet has no such value.</exception>
    public static FilterNode Read(Facet facet, QueryValue value, Codebook? codebook) =>
        facet is Facet.Page or Facet.Date ? ReadRange(facet, value) : ReadText(facet, value, codebook);

    private static FilterNode ReadText(Facet facet, QueryValue value, Codebook? codebook)
    {
        string written = value.IsQuoted ? value.Text : value.Text.TrimEnd(Trailing);
        if (!value.IsQuoted && value.IsPrefix)
            written = written[..^1];
        if (!value.IsQuoted && written.Contains('*', StringComparison.Ordinal))
            throw Bad(facet, value, "* at the end only");
        string text = FacetTerms.Normalize(written);
        if (text.Length == 0)
            throw Bad(facet, value, "a value");
        if (value.IsPrefix)
            return new FilterNode(facet, text, null, true) { Bound = value.Bound, Position = value.Position };
        text = QueryFields.Canonical(facet, text);
        if (QueryFields.ValuesOf(facet) is { } known && !known.Contains(text, StringComparer.Ordinal))
            throw Bad(facet, value, "one of " + string.Join(", ", known));
        if (facet == Facet.Category && codebook is not null)
            text = CategoryId(codebook, text) ?? throw Bad(facet, value, "one of " + string.Join(", ", codebook.Categories.Select(c => $"{c.Id} ({c.DanishName})")));
        return new FilterNode(facet, text, null, false) { Bound = value.Bound, Position = value.Position };
    }

    /// <summary>The id of the category with this id or name, normalized; null where the codebook has none.</summary>
    private static string? CategoryId(Codebook codebook, string name) => codebook.Categories
        .Where(c => new[] { c.Id, c.DanishName, c.EnglishName }.Any(n => string.Equals(FacetTerms.Normalize(n), name, StringComparison.Ordinal)))
        .Select(c => FacetTerms.Normalize(c.Id)).FirstOrDefault();

    private static FilterNode ReadRange(Facet facet, QueryValue value)
    {
        string example = facet == Facet.Page ? "a page: 20, 20..25, 20.. or ..25" : "a year, month or day: 2017, 2017-09, 2017-09-01, 2015..2017";
        string text = value.Text.TrimEnd(Trailing);
        int dots = value.Text.IndexOf("..", StringComparison.Ordinal);
        string from = dots < 0 ? text : value.Text[..dots], to = dots < 0 ? text : text.Length < dots + 2 ? "" : text[(dots + 2)..];
        if ((from.Length == 0 && to.Length == 0) || Normalize(facet, from) is not { } first || Normalize(facet, to) is not { } last)
            throw Bad(facet, value, example);
        bool ordered = first.Length == 0 || last.Length == 0
            || (facet == Facet.Page ? PageOf(first) <= PageOf(last) : string.CompareOrdinal(FirstDay(first), LastDay(last)) <= 0);
        return ordered ? new FilterNode(facet, first, last, false) { Position = value.Position } : throw Bad(facet, value, "the first of a range not after the last");
    }

    /// <summary>Whether a page or date of a passage lies in the range; a date does when the whole of the day, month or year does.</summary>
    public static bool IsIn(FilterNode range, string value)
    {
        if (Normalize(range.Facet, value) is not { Length: > 0 } v)
            return false;
        (string from, string to) = (range.From, range.To ?? range.From);
        return range.Facet == Facet.Page
            ? (from.Length == 0 || PageOf(v) >= PageOf(from)) && (to.Length == 0 || PageOf(v) <= PageOf(to))
            : (from.Length == 0 || string.CompareOrdinal(FirstDay(v), FirstDay(from)) >= 0) && (to.Length == 0 || string.CompareOrdinal(LastDay(v), LastDay(to)) <= 0);
    }

    /// <summary>Whether the words of the filter stand in the value one after another; the last of them may be a beginning only, if the filter says so.</summary>
    public static bool HoldsWords(FilterNode filter, string value)
    {
        for (int at = value.IndexOf(filter.From, StringComparison.Ordinal); at >= 0; at = value.IndexOf(filter.From, at + 1, StringComparison.Ordinal))
        {
            int end = at + filter.From.Length;
            if ((at == 0 || !char.IsLetterOrDigit(value[at - 1])) && (filter.IsPrefix || end == value.Length || !char.IsLetterOrDigit(value[end])))
                return true;
        }
        return false;
    }

    /// <summary>The value as it is printed; empty for an open end, null for what is neither a page nor a date.</summary>
    private static string? Normalize(Facet facet, string text)
    {
        if (text.Length == 0)
            return text;
        if (facet == Facet.Page)
            return int.TryParse(text, NumberStyles.None, CultureInfo.InvariantCulture, out int page) ? page.ToString(CultureInfo.InvariantCulture) : null;
        bool shaped = text.Length is 4 or 7 or 10;
        for (int i = 0; i < text.Length && shaped; i++)
            shaped = i is 4 or 7 ? text[i] == '-' : char.IsAsciiDigit(text[i]);
        shaped = shaped && (text.Length < 7 || Between(text, 5, 12)) && (text.Length < 10 || Between(text, 8, 31));
        return shaped ? text : null;
    }

    private static bool Between(string text, int at, int most) =>
        int.Parse(text.AsSpan(at, 2), NumberStyles.None, CultureInfo.InvariantCulture) is var number && number >= 1 && number <= most;

    private static int PageOf(string page) => int.Parse(page, NumberStyles.None, CultureInfo.InvariantCulture);

    private static string FirstDay(string date) => date + "-01-01"[(date.Length - 4)..];

    private static string LastDay(string date) => date + "-12-31"[(date.Length - 4)..];

    private static QuerySyntaxException Bad(Facet facet, QueryValue value, string expected) =>
        new(value.Position, $"found '{OneLine(value.Text)}' for {QueryFields.NameOf(facet)}:, expected {expected}");

    /// <summary>The text as it can stand in a message of one line.</summary>
    public static string OneLine(string text) => string.Concat(text.Select(c => char.IsControl(c) || c is '\u2028' or '\u2029' ? ' ' : c));
}
