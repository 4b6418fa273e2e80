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

    private static readonly string[] Bounds = ["category:trust>0.5", "kategori:trust >= 0,25", "category:multi-site<0.75", "category:\"trust\"<=0.5", "category:m*>0.9"];

    /// <param name="dice">What the query depends on.</param>
    /// <param name="bounds">Whether it may ask for probabilities.</param>
    public static string Write(Dice dice, bool bounds = false) => Write(dice, bounds, 0);

    private static string Write(Dice dice, bool bounds, int depth)
    {
        if (bounds && dice.OneIn(8))
            return dice.Pick(Bounds);
        if (depth > 3 || dice.OneIn(3))
            return Leaf(dice);
        string[] parts = [.. Enumerable.Range(0, 2 + dice.Below(2)).Select(_ => dice.OneIn(3) ? $"({Write(dice, bounds, depth + 1)})" : Leaf(dice))];
        return string.Join(dice.Pick([" ", " ", " AND ", " OR ", " NOT ", " AND NOT ", " OG ", " ELLER "]), parts);
    }

    private static string Near(Dice dice)
    {
        string near = dice.Pick([" NEAR ", " NÆR ", " NEAR/1 ", " NEAR/3 ", " NÆR/5 ", " NEAR/100 "]);
        return string.Join(near, Enumerable.Range(0, dice.OneIn(4) ? 3 : 2).Select(_ => dice.OneIn(4) ? $"({Operand(dice)} OR {Operand(dice)})" : Operand(dice)));
    }

    private static string Operand(Dice dice) => dice.Below(6) switch
    {
        0 => dice.Pick(Exact),
        1 => dice.Pick(Prefixes),
        2 => Phrase(dice),
        _ => dice.Pick(Words),
    };

    private static string Leaf(Dice dice) => dice.Below(9) switch
    {
        0 => dice.Pick(Exact),
        1 => dice.Pick(Prefixes),
        2 or 3 => Phrase(dice),
        4 => dice.Pick(Filters),
        5 => Near(dice),
        _ => dice.Pick(Words),
    };

    private static string Phrase(Dice dice) => $"\"{string.Join(' ', Enumerable.Range(0, 1 + dice.Below(3)).Select(_ => dice.OneIn(5) ? dice.Pick(Exact) : dice.OneIn(5) ? dice.Pick(Prefixes) : dice.Pick(Words)))}\"";
}
