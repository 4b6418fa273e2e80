using System.Text;
using System.Text.Json;

namespace DialogueAnalysis.Ingestion;

/// <summary>Reads the JSON of a metadata file into nodes that know their line.</summary>
internal static class MetadataJson
{
    public static MetadataNode Read(string path, long maxBytes)
    {
        byte[] utf8 = Encoding.UTF8.GetBytes(TextDecoder.Decode(path, FileBytes.Read(path, maxBytes), declared: null));
        var reader = new Utf8JsonReader(utf8);
        try
        {
            reader.Read();
            MetadataNode root = Value(ref reader, new Place(path, utf8), "$");
            reader.Read();
            return root.AsObject();
        }
        catch (JsonException e)
        {
            throw new DocumentFormatException(path, (int)(e.LineNumber ?? 0) + 1, $"is not valid JSON: {Shown.Short(Reason(e.Message))}; mend it", e);
        }
    }

    // The reader's message repeats line and position after the reason.
    private static string Reason(string message) => message.Split(" LineNumber:")[0].TrimEnd('.');

    private static MetadataNode Value(ref Utf8JsonReader reader, Place place, string path)
    {
        int line = place.LineAt(reader.TokenStartIndex);
        switch (reader.TokenType)
        {
            case JsonTokenType.StartObject:
                return Object(ref reader, place, new MetadataNode(place.File, line, path, JsonValueKind.Object));
            case JsonTokenType.StartArray:
                var array = new MetadataNode(place.File, line, path, JsonValueKind.Array);
                while (reader.Read() && reader.TokenType != JsonTokenType.EndArray)
                    array.Items.Add(Value(ref reader, place, string.Create(System.Globalization.CultureInfo.InvariantCulture, $"{path}[{array.Items.Count}]")));
                return array;
            case JsonTokenType.String:
                return new MetadataNode(place.File, line, path, JsonValueKind.String, Text(ref reader, place));
            case JsonTokenType.Number:
                return new MetadataNode(place.File, line, path, JsonValueKind.Number, Encoding.UTF8.GetString(reader.ValueSpan));
            default:
                return new MetadataNode(place.File, line, path, reader.TokenType switch
                {
                    JsonTokenType.True => JsonValueKind.True,
                    JsonTokenType.False => JsonValueKind.False,
                    _ => JsonValueKind.Null,
                });
        }
    }

    private static MetadataNode Object(ref Utf8JsonReader reader, Place place, MetadataNode node)
    {
        var keys = new HashSet<string>(StringComparer.Ordinal);
        while (reader.Read() && reader.TokenType != JsonTokenType.EndObject)
        {
            int line = place.LineAt(reader.TokenStartIndex);
            string key = Text(ref reader, place);
            if (!keys.Add(key))
                throw new DocumentFormatException(place.File, line, $"{node.Path}: the key '{Shown.Short(key)}' stands twice; keep one");
            reader.Read();
            node.Members.Add(new(key, Value(ref reader, place, $"{node.Path}.{Shown.Short(key)}")));
        }
        return node;
    }

    private static string Text(ref Utf8JsonReader reader, Place place)
    {
        try
        {
            return reader.GetString()!;
        }
        catch (InvalidOperationException e)
        {
            throw new DocumentFormatException(place.File, place.LineAt(reader.TokenStartIndex), "holds a text with half a surrogate pair; mend it", e);
        }
    }

    private sealed class Place(string file, byte[] utf8)
    {
        private int _at;
        private int _line = 1;

        public string File => file;

        // Tokens are asked for in the order in which they stand.
        public int LineAt(long offset)
        {
            for (; _at < offset; _at++)
                _line += utf8[_at] == (byte)'\n' ? 1 : 0;
            return _line;
        }
    }
}
