using DialogueAnalysis.Classification;

namespace DialogueAnalysis.Speed.Classification;

/// <summary>Texts of the length and the make-up of Danish, without sense: compounds of common parts, coded by the words that happen to be in them.</summary>
internal static class InventedGold
{
    private static readonly string[] Common = "vi og at det er ikke på med til en af der for har som den de om så fra når før efter også kan skal blev først".Split(' ');
    private static readonly string[] Heads = "møde sam leder med arbejds ud område børne ældre skole dag plan løn tids år bruger sund rets hver nær".Split(' ');
    private static readonly string[] Tails = "udvalg arbejde gruppe plads drøftelse hus hjem snak pleje ansvar fordeling ordning tale kreds opgave proces gang form".Split(' ');
    private static readonly string[] Endings = ["", "et", "en", "erne", "s", "er"];
    private static readonly (string Label, string Sign)[] Signs = [("trust", "tillid"), ("informal-dialogue", "snakken"), ("timing-of-involvement", "inddraget"), ("multi-site", "matrikler")];

    public static string Text(int words, ulong seed)
    {
        var random = new SeededRandom(seed);
        return string.Join(' ', Enumerable.Range(0, words).Select(_ => random.Below(2) == 0
            ? Common[random.Below(Common.Length)]
            : Heads[random.Below(Heads.Length)] + Tails[random.Below(Tails.Length)] + Endings[random.Below(Endings.Length)])) + ".";
    }

    public static GoldPassage[] Passages(int count) => [.. Enumerable.Range(0, count).Select(i =>
    {
        (string label, string sign) = Signs[i % Signs.Length];
        bool has = i % 3 != 0;
        return new GoldPassage
        {
            Id = $"{i}",
            Text = Text(60, (ulong)i) + (has ? $" Vi talte om {sign}." : ""),
            Labels = has ? [label] : [],
            Document = $"{i / 10}",
        };
    })];
}
