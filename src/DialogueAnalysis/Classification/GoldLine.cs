using System.Text.Json;

namespace DialogueAnalysis.Classification;

/// <summary>Reads one line of gold or of its sidecar; every error names the file and the line.</summary>
internal readonly struct GoldLine
{
    private readonly JsonElement _root;
    private readonly string _path;
    private readonly int _number;

    private GoldLine(JsonElement root, string path, int number) => (_root, _path, _number) = (root, path, number);

    public static GoldPassage Parse(byte[] line, string path, int number, Codebook? codebook)
    {
        using JsonDocument json = Open(line, path, number);
        return new GoldLine(json.RootElement, path, number).Passage(codebook);
    }

    /// <summary>The group is null where the row has no such column.</summary>
    public static (string Id, string? Group) ParseSidecar(byte[] line, string path, int number)
    {
        using JsonDocument json = Open(line, path, number);
        var row = new GoldLine(json.RootElement, path, number);
        string? id = null, group = null;
        foreach (JsonProperty property in row.Properties(row._root))
        {
            if (property.NameEquals("id"))
                id = row.Text(property);
            else if (property.NameEquals("group"))
                group = row.Text(property);
        }
        return (id ?? throw row.Error("the key 'id' is missing; every row names its passage"), group);
    }

    private static JsonDocument Open(byte[] line, string path, int number)
    {
        try
        {
            return JsonDocument.Parse(line);
        }
        catch (JsonException e)
        {
            throw new GoldFormatException(path, number, $"found no valid JSON (byte {e.BytePositionInLine}), expected one object a line; mend the line", e);
        }
    }

    private GoldPassage Passage(Codebook? codebook)
    {
        string? id = null, text = null;
        IReadOnlyList<string>? labels = null;
        var passage = new GoldPassage { Id = "", Text = "", Labels = [] };
        foreach (JsonProperty property in Properties(_root))
        {
            string key = property.Name;
            bool isNull = property.Value.ValueKind == JsonValueKind.Null;
            switch (key)
            {
                case "id": id = Text(property); break;
                case "text": text = Text(property); break;
                case "labels": labels = Labels(property, codebook); break;
                case "document" or "writer" or "split" or "hard" or "coder" or "origin" or "codings" or "reason" when isNull: break;
                case "document": passage = passage with { Document = Text(property) }; break;
                case "writer": passage = passage with { Writer = Text(property) }; break;
                case "coder": passage = passage with { Coder = Text(property) }; break;
                case "reason": passage = passage with { Reason = Text(property) }; break;
                case "hard": passage = passage with { Hard = Flag(property) }; break;
                case "split": passage = passage with { Split = Split(Text(property)) }; break;
                case "origin": passage = passage with { Origin = Origin(Text(property)) }; break;
                case "codings": passage = passage with { Codings = Codings(property, codebook) }; break;
                default: throw Error($"found the key '{key}', which gold does not have; other columns go into the sidecar");
            }
        }
        return passage with
        {
            Id = Filled(id, "id"),
            Text = Filled(text, "text"),
            Labels = labels ?? throw Error("the key 'labels' is missing; write [] for a passage without a category"),
        };
    }

    private string Filled(string? value, string key) =>
        value is null ? throw Error($"the key '{key}' is missing; every passage has one")
        : string.IsNullOrWhiteSpace(value) ? throw Error($"'{key}' is empty; give it a value or remove the line")
        : value;

    private GoldSplit Split(string value) => value switch
    {
        "train" => GoldSplit.Train,
        "dev" => GoldSplit.Dev,
        "test" => GoldSplit.Test,
        _ => throw Error($"found the split '{value}', expected 'train', 'dev' or 'test'"),
    };

    private GoldOrigin Origin(string value) => value switch
    {
        "report" => GoldOrigin.Report,
        "constructed" => GoldOrigin.Constructed,
        "field" => GoldOrigin.Field,
        _ => throw Error($"found the origin '{value}', expected 'report', 'constructed' or 'field'"),
    };

    private GoldCoding[] Codings(JsonProperty property, Codebook? codebook)
    {
        var codings = new List<GoldCoding>();
        foreach (JsonElement element in Items(property))
        {
            string? coder = null;
            IReadOnlyList<string>? labels = null;
            foreach (JsonProperty inner in Properties(element))
            {
                if (inner.NameEquals("coder"))
                    coder = Text(inner);
                else if (inner.NameEquals("labels"))
                    labels = Labels(inner, codebook);
                else
                    throw Error($"found the key '{inner.Name}' in a coding, expected 'coder' and 'labels'");
            }
            codings.Add(new GoldCoding(Filled(coder, "coder"), labels ?? throw Error("a coding has no 'labels'; write [] for none")));
        }
        return [.. codings];
    }

    private string[] Labels(JsonProperty property, Codebook? codebook)
    {
        var labels = new List<string>();
        foreach (JsonElement element in Items(property))
        {
            string label = element.ValueKind == JsonValueKind.String ? String(element) : throw Type(property.Name, element, "an array of strings");
            if (string.IsNullOrWhiteSpace(label))
                throw Error($"found an empty label in '{property.Name}', expected the id of a category");
            if (codebook is not null && codebook.Find(label) is null)
                throw Error($"found the label '{label}', expected one of {string.Join(", ", codebook.Categories)}");
            if (labels.Contains(label))
                throw Error($"the label '{label}' stands twice in '{property.Name}'; keep one");
            labels.Add(label);
        }
        return [.. labels];
    }

    private List<JsonProperty> Properties(JsonElement element)
    {
        if (element.ValueKind != JsonValueKind.Object)
            throw Error($"found {Name(element)}, expected an object");
        var properties = new List<JsonProperty>();
        var seen = new HashSet<string>(StringComparer.Ordinal);
        foreach (JsonProperty property in element.EnumerateObject())
        {
            if (!seen.Add(Key(property)))
                throw Error($"the key '{property.Name}' stands twice; keep one");
            properties.Add(property);
        }
        return properties;
    }

    private JsonElement.ArrayEnumerator Items(JsonProperty property) =>
        property.Value.ValueKind == JsonValueKind.Array ? property.Value.EnumerateArray() : throw Type(property.Name, property.Value, "an array");

    private string Text(JsonProperty property) =>
        property.Value.ValueKind == JsonValueKind.String ? String(property.Value) : throw Type(property.Name, property.Value, "a string");

    private bool Flag(JsonProperty property) =>
        property.Value.ValueKind is JsonValueKind.True or JsonValueKind.False ? property.Value.GetBoolean() : throw Type(property.Name, property.Value, "true or false");

    private string Key(JsonProperty property)
    {
        try
        {
            return property.Name;
        }
        catch (InvalidOperationException e)
        {
            throw HalfPair(e);
        }
    }

    private string String(JsonElement element)
    {
        try
        {
            return element.GetString()!;
        }
        catch (InvalidOperationException e)
        {
            throw HalfPair(e);
        }
    }

    // An escape can spell half of a surrogate pair, which is no character.
    private GoldFormatException HalfPair(Exception inner) =>
        new(_path, _number, "found half of a surrogate pair in a string, expected whole characters; mend the escape", inner);

    private GoldFormatException Type(string key, JsonElement found, string expected) => Error($"found {Name(found)} for '{key}', expected {expected}");

    private GoldFormatException Error(string problem) => new(_path, _number, problem);

    private static string Name(JsonElement element) => element.ValueKind switch
    {
        JsonValueKind.Object => "an object",
        JsonValueKind.Array => "an array",
        JsonValueKind.String => "a string",
        JsonValueKind.Number => "a number",
        JsonValueKind.Null => "null",
        _ => "true or false",
    };
}
