using System.Collections.Frozen;
using DialogueAnalysis.Indexing;

namespace DialogueAnalysis.Querying;

/// <summary>The names of filters and of the values that some of them take.</summary>
internal static class QueryFields
{
    private static readonly FrozenDictionary<string, Facet> s_facets = new Dictionary<string, Facet>
    {
        ["category"] = Facet.Category, ["kategori"] = Facet.Category,
        ["place"] = Facet.Place, ["sted"] = Facet.Place,
        ["kind"] = Facet.Kind, ["type"] = Facet.Kind, ["art"] = Facet.Kind,
        ["document"] = Facet.Document, ["dokument"] = Facet.Document,
        ["part"] = Facet.Part, ["del"] = Facet.Part,
        ["page"] = Facet.Page, ["side"] = Facet.Page,
        ["date"] = Facet.Date, ["dato"] = Facet.Date,
        ["system"] = Facet.System,
        ["section"] = Facet.Section, ["afsnit"] = Facet.Section,
        ["speaker"] = Facet.Speaker, ["taler"] = Facet.Speaker, ["rolle"] = Facet.Speaker,
    }.ToFrozenDictionary(StringComparer.OrdinalIgnoreCase);

    private static readonly string[] s_kinds = [.. Enum.GetNames<PassageKind>().Concat(Enum.GetNames<DocumentKind>()).Select(n => n.ToLowerInvariant())];
    // What the Danish reports call them.
    private static readonly FrozenDictionary<string, string> s_danishKinds = new Dictionary<string, string>
    {
        ["afsnit"] = "paragraph", ["punkt"] = "bullet", ["citat"] = "quotation", ["replik"] = "turn",
        ["rapport"] = "report", ["brev"] = "letter", ["artikel"] = "article", ["udskrift"] = "transcript", ["notater"] = "notes", ["noter"] = "notes",
        ["referat"] = "minutes", ["spørgeskema"] = "survey", ["e-mail"] = "email", ["mail"] = "email", ["vejledning"] = "guidance", ["andet"] = "other",
    }.ToFrozenDictionary(StringComparer.Ordinal);

    private static readonly string[] s_systems = [.. Enum.GetValues<CooperationSystem>().Select(FacetTerms.NameOf)];

    /// <summary>The English names, for messages.</summary>
    public const string Known = "category, place, kind, document, part, page, date, system, section, speaker";

    /// <summary>The facet of this English or Danish name, in any case.</summary>
    public static bool TryFind(ReadOnlySpan<char> name, out Facet facet) => s_facets.GetAlternateLookup<ReadOnlySpan<char>>().TryGetValue(name, out facet);

    /// <summary>The name that a query is printed with.</summary>
    public static string NameOf(Facet facet) => facet.ToString().ToLowerInvariant();

    /// <summary>The value that a Danish name of it stands for; the value itself where it is none.</summary>
    public static string Canonical(Facet facet, string value) => facet == Facet.Kind ? s_danishKinds.GetValueOrDefault(value, value) : value;

    /// <summary>Whether a value is found by words of it: a heading by «dialoger», a place by the name alone.</summary>
    public static bool IsByWords(Facet facet) => facet is Facet.Section or Facet.Place or Facet.Speaker;

    /// <summary>The only values that the facet has; null where any is possible.</summary>
    public static IReadOnlyList<string>? ValuesOf(Facet facet) => facet switch
    {
        Facet.Kind => s_kinds,
        Facet.System => s_systems,
        _ => null,
    };
}
