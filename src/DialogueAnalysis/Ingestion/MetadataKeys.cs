using System.Globalization;
using System.Text.Json;

namespace DialogueAnalysis.Ingestion;

/// <summary>Reads the keys that metadata may have.</summary>
internal static class MetadataKeys
{
    private static readonly string[] s_everywhere = ["kind", "title", "publisher", "year", "date", "place", "system", "systems", "roles", "address", "rights", "constructed"];

    /// <summary>The keys of a front matter.</summary>
    public static IReadOnlyList<string> InFrontMatter { get; } = [.. s_everywhere, "encoding"];

    private static readonly string[] s_inFile = [.. InFrontMatter, "parts"];
    private static readonly string[] s_inPart = ["id", "begins", .. s_everywhere];

    /// <summary>What an object in a JSON file, or a front matter, says of a document.</summary>
    public static MetadataDraft OfDocument(MetadataNode node, bool frontMatter = false) => Read(node, frontMatter ? InFrontMatter : s_inFile);

    private static MetadataDraft Read(MetadataNode node, IReadOnlyList<string> accepted)
    {
        MetadataDraft draft = MetadataDraft.Empty;
        foreach ((string key, MetadataNode value) in node.AsObject().Members)
        {
            if (!accepted.Contains(key))
                throw value.Error($"is not a known key; expected one of {string.Join(", ", accepted)}");
            if (key is "system" or "systems" && draft.Systems is not null)
                throw value.Error("system and systems say the same; keep one");
            draft = With(draft, key, value);
        }
        return draft;
    }

    private static MetadataDraft With(MetadataDraft draft, string key, MetadataNode value) => key switch
    {
        "kind" => draft with { Kind = KebabNames<DocumentKind>.Find(value.AsText()) ?? throw value.Unexpected($"one of {KebabNames<DocumentKind>.All}") },
        "title" => draft with { Title = value.AsText() },
        "publisher" => draft with { Publisher = value.AsText() },
        "year" => draft with { Year = Year(value) },
        "date" => draft with { Date = Date(value) },
        "place" => draft with { Place = value.AsText() },
        "system" or "systems" => draft with { Systems = [.. value.AsOneOrMore().Select(System)] },
        "roles" => draft with { Roles = [.. value.AsOneOrMore().Select(r => r.AsText().Trim())] },
        "address" => draft with { Address = value.AsText() },
        "rights" => draft with { Rights = value.AsText() },
        "constructed" => draft with { Constructed = value.AsFlag() },
        "encoding" => draft with { Encoding = TextEncodings.Find(value.AsText()) ?? throw value.Unexpected(TextEncodings.Names) },
        "parts" => draft with { Parts = Parts(value) },
        _ => draft,
    };

    private static CooperationSystem System(MetadataNode value) =>
        KebabNames<CooperationSystem>.Find(value.AsText()) ?? throw value.Unexpected($"one of {KebabNames<CooperationSystem>.All}");

    private static int Year(MetadataNode value) =>
        value.Kind == JsonValueKind.Number && value.Text!.Length == 4 && int.TryParse(value.Text, NumberStyles.None, CultureInfo.InvariantCulture, out int year) && year >= 1000
            ? year
            : throw value.Unexpected("a year of four digits, as a number");

    private static string Date(MetadataNode value)
    {
        string date = value.AsText();
        bool valid = DateOnly.TryParseExact(date, ["yyyy", "yyyy-MM", "yyyy-MM-dd"], CultureInfo.InvariantCulture, DateTimeStyles.None, out _) && date.All(c => char.IsAsciiDigit(c) || c == '-');
        return valid ? date : throw value.Unexpected("a date as 2017, 2017-09 or 2017-09-01");
    }

    private static List<PartDraft> Parts(MetadataNode value)
    {
        var parts = new List<PartDraft>();
        foreach (MetadataNode node in value.AsArray())
        {
            string id = Required(node, "id"), begins = Required(node, "begins");
            if (parts.Any(p => string.Equals(p.Id, id, StringComparison.Ordinal)))
                throw node.Error($"the id '{Shown.Short(id)}' stands twice; give each part its own");
            parts.Add(new PartDraft(node, id, begins, Read(node, s_inPart)));
        }
        return parts.Count > 0 ? parts : throw value.Error("is empty; describe the parts, or leave the key out");
    }

    private static string Required(MetadataNode node, string key)
    {
        foreach ((string name, MetadataNode value) in node.AsObject().Members)
        {
            if (string.Equals(name, key, StringComparison.Ordinal))
                return value.AsText();
        }
        throw node.Error($"has no {key}; a part has an id, and begins with the text of its first line");
    }
}
