using System.Text.RegularExpressions;
using DialogueAnalysis.Classification;

namespace DialogueAnalysis.Quality;

/// <summary>A classifier that knows nothing but the categories' own words: what any model must beat, and the measure of how explicit a text is.</summary>
public static partial class WordList
{
    /// <summary>Macro-F1 of the list on passages of the founding categories.</summary>
    public static double MacroF1(IReadOnlyList<GoldPassage> gold)
    {
        ArgumentNullException.ThrowIfNull(gold);
        return Codebook.Founding.Categories.Average(category =>
        {
            int given = 0, there = 0, both = 0;
            foreach (GoldPassage passage in gold)
            {
                bool has = passage.Labels.Contains(category.Id), named = Names(category.Id, passage.Text);
                given += named ? 1 : 0;
                there += has ? 1 : 0;
                both += named && has ? 1 : 0;
            }
            return given + there > 0 ? 2.0 * both / (given + there) : 0;
        });
    }

    private static bool Names(string category, string text) => category switch
    {
        "trust" => Trust().IsMatch(Titles().Replace(text, "")),
        "informal-dialogue" => Informal().IsMatch(text),
        "timing-of-involvement" => Timing().IsMatch(text),
        "multi-site" => MultiSite().IsMatch(text),
        _ => false,
    };

    [GeneratedRegex(@"\w*(tillids(rep|valg|hverv|m[aæ]nd|folk|post|person|kvind|reform)|selvtillid|tillids-)\w*", RegexOptions.IgnoreCase | RegexOptions.CultureInvariant)]
    private static partial Regex Titles();

    [GeneratedRegex("tillid|mistro|fortrolig|tiltro", RegexOptions.IgnoreCase | RegexOptions.CultureInvariant)]
    private static partial Regex Trust();

    [GeneratedRegex("uformel|sparring|åben dør|åbne dør|på gangen|ad hoc", RegexOptions.IgnoreCase | RegexOptions.CultureInvariant)]
    private static partial Regex Informal();

    [GeneratedRegex("inddrag|inddrog|involver|høring|orienter|for sent|tidlig", RegexOptions.IgnoreCase | RegexOptions.CultureInvariant)]
    private static partial Regex Timing();

    [GeneratedRegex("matrik|adresse|lokation|lokalitet|geografi|filial|afstand|afdelinger", RegexOptions.IgnoreCase | RegexOptions.CultureInvariant)]
    private static partial Regex MultiSite();
}
