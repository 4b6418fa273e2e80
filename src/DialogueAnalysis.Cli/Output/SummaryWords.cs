using System.Globalization;

namespace DialogueAnalysis.Cli.Output;

/// <summary>The words of the printed summary in one language.</summary>
internal sealed record SummaryWords
{
    public static SummaryWords Danish { get; } = new()
    {
        Culture = Format(",", "."),
        Documents = "Dokumenter", Title = "Titel", Kind = "Art", Year = "År", Passages = "Passager", Pages = "Sider", Sections = "Passager efter afsnit",
        Section = "Afsnit", Categories = "Kategorier", Category = "Kategori", Voices = "Heraf deltageres ord", None = "Ingen kategori", Strongest = "stærkeste citater",
        NoHeading = "uden overskrift", Constructed = "konstrueret", LeftOut = "interviewerreplikker udeladt", SeenBefore = "Tallet er fra krydsvalidering på træningsmaterialet; på andet materiale er modellen ringere. Sandsynligheder for passager, den er trænet på, ser bedre ud, end de er.",
        Model = "Kategorierne er forslag fra en model, som mennesker skal vurdere. Den er trænet på {0} passager, heraf {4} konstruerede; krydsvalideret makro-F1 {1:0.00} [{2:0.00}; {3:0.00}].",
        PassageKinds = ["afsnit", "punkt", "citat", "replik"],
        DocumentKinds = ["andet", "rapport", "brev", "artikel", "udskrift", "notater", "referat", "spørgeskema", "e-mail", "vejledning"],
    };

    public static SummaryWords English { get; } = new()
    {
        Culture = Format(".", ","),
        Documents = "Documents", Title = "Title", Kind = "Kind", Year = "Year", Passages = "Passages", Pages = "Pages", Sections = "Passages by section",
        Section = "Section", Categories = "Categories", Category = "Category", Voices = "In participants' words", None = "No category", Strongest = "strongest quotations",
        NoHeading = "no heading", Constructed = "constructed", LeftOut = "interviewers' turns left out", SeenBefore = "The figure is from cross-validation on the training material; on other material the model does worse. Probabilities of passages that it was trained on look better than they are.",
        Model = "The categories are a model's suggestions for people to judge. It was trained on {0} passages, {4} of them constructed; cross-validated macro-F1 {1:0.00} [{2:0.00}; {3:0.00}].",
        PassageKinds = ["paragraph", "bullet", "quotation", "turn"],
        DocumentKinds = ["other", "report", "letter", "article", "transcript", "notes", "minutes", "survey", "e-mail", "guidance"],
    };

    public required CultureInfo Culture { get; init; }
    public required string Documents { get; init; }
    public required string Title { get; init; }
    public required string Kind { get; init; }
    public required string Year { get; init; }
    public required string Passages { get; init; }
    public required string Pages { get; init; }
    public required string Sections { get; init; }
    public required string Section { get; init; }
    public required string Categories { get; init; }
    public required string Category { get; init; }
    public required string Voices { get; init; }
    public required string None { get; init; }
    public required string Strongest { get; init; }
    public required string NoHeading { get; init; }
    public required string Constructed { get; init; }
    public required string LeftOut { get; init; }
    public required string Model { get; init; }
    public required string SeenBefore { get; init; }
    public required IReadOnlyList<string> PassageKinds { get; init; }
    public required IReadOnlyList<string> DocumentKinds { get; init; }

    public string KindOf(PassageKind kind) => PassageKinds[(int)kind];

    public string KindOf(DocumentKind kind) => DocumentKinds[(int)kind];

    /// <summary>Numbers as the language writes them, the same on every machine whatever culture data it has.</summary>
    private static CultureInfo Format(string decimals, string groups)
    {
        var culture = (CultureInfo)CultureInfo.InvariantCulture.Clone();
        culture.NumberFormat.NumberDecimalSeparator = decimals;
        culture.NumberFormat.NumberGroupSeparator = groups;
        return CultureInfo.ReadOnly(culture);
    }
}
