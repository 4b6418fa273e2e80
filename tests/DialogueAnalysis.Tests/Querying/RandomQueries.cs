using DialogueAnalysis.Tests.Indexing;

namespace DialogueAnalysis.Tests.Querying;

/// <summary>Writes queries of every kind.</summary>
internal static class RandomQueries
{
    private static readonly string[] Words = ["tillid", "Lederne", "leder", "MED", "med", "TR", "på", "år", "møde", "uformelle", "dialog", "og", "i", "forhandling", "gå", "blå", "findes", "f.eks."];
    private static readonly string[] Exact = ["=tilliden", "=leder", "=ledere", "=MED", "=med", "=TR'en", "=møder", "=tillid", "=ukendt"];
    private static readonly string[] Prefixes = ["till*", "leder*", "m*", "mø*", "uformel*", "T*", "å*", "xyz*", "forhandlingern*"];

    private static readonly string[] Filters =
    [
        "place:nordby", "sted:\"ny åby\"", "sted:ny*", "kind:quotation", "type:report", "document:d1", "page:20", "side:20..25", "page:..7", "page:12..",
        "date:2015..2016", "dato:2016", "date:2016-09..2017-01", "system:med", "category:trust", "kategori:multi*", "afsnit:tillid", "section:\"uformelle dialoger\"", "section:kap*",
    ];

    public static string Write(Dice dice, int depth = 0)
    {
        if (depth > 3 || dice.OneIn(3))
            return Leaf(dice);
        string[] parts = [.. Enumerable.Range(0, 2 + dice.Below(2)).Select(_ => dice.OneIn(3) ? $"({Write(dice, depth + 1)})" : Leaf(dice))];
        return string.Join(dice.Pick([" ", " ", " AND ", " OR ", " NOT ", " AND NOT ", " OG ", " ELLER "]), parts);
    }

    private static string Leaf(Dice dice) => dice.Below(8) switch
    {
        0 => dice.Pick(Exact),
        1 => dice.Pick(Prefixes),
        2 or 3 => $"\"{string.Join(' ', Enumerable.Range(0, 1 + dice.Below(3)).Select(_ => dice.OneIn(5) ? dice.Pick(Exact) : dice.OneIn(5) ? dice.Pick(Prefixes) : dice.Pick(Words)))}\"",
        4 => dice.Pick(Filters),
        _ => dice.Pick(Words),
    };
}
