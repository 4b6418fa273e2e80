using System.Text.Json;

namespace DialogueAnalysis.Ingestion;

/// <summary>A value of metadata that knows where it stands, so that an error can name the place.</summary>
internal sealed class MetadataNode(string file, int line, string path, JsonValueKind kind, string? text = null)
{
    /// <summary>The JSON path, or the key in a front matter.</summary>
    public string Path => path;

    /// <summary>The file that it was read from.</summary>
    public string File => file;

    /// <summary>The line that it stands on, from 1.</summary>
    public int Line => line;

    /// <summary>What sort of value it is.</summary>
    public JsonValueKind Kind => kind;

    /// <summary>A string's characters, or a number as written; null for every other kind.</summary>
    public string? Text => text;

    /// <summary>The elements of an array.</summary>
    public List<MetadataNode> Items { get; } = [];

    /// <summary>The members of an object, in the order written, no key twice.</summary>
    public List<KeyValuePair<string, MetadataNode>> Members { get; } = [];

    public DocumentFormatException Error(string problem) => new(File, Line, $"{Path}: {problem}");

    /// <summary>A string that is not blank.</summary>
    public string AsText() => Kind == JsonValueKind.String && !string.IsNullOrWhiteSpace(Text) ? Text : throw Unexpected("a text");

    public MetadataNode AsObject() => Kind == JsonValueKind.Object ? this : throw Unexpected("an object");

    public List<MetadataNode> AsArray() => Kind == JsonValueKind.Array ? Items : throw Unexpected("a list");

    /// <summary>The elements of an array, or the value itself where it is not one.</summary>
    public IReadOnlyList<MetadataNode> AsOneOrMore() => Kind == JsonValueKind.Array ? Items : [this];

    public bool AsFlag() => Kind switch
    {
        JsonValueKind.True => true,
        JsonValueKind.False => false,
        _ => throw Unexpected("true or false"),
    };

    public DocumentFormatException Unexpected(string expected)
    {
        string found = Kind switch
        {
            JsonValueKind.String or JsonValueKind.Number => $"'{Shown.Short(Text!)}'",
            JsonValueKind.Array => "a list",
            JsonValueKind.Object => "an object",
            _ => Kind.ToString().ToLowerInvariant(),
        };
        return Error($"found {found}; expected {expected}");
    }
}
