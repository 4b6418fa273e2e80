using System.Text.Json;

namespace DialogueAnalysis.Ingestion;

/// <summary>The block of <c>key: value</c> lines between <c>---</c> lines at the top of a text.</summary>
/// <param name="Metadata">What it says.</param>
/// <param name="BodyStart">Where the text after it starts; 0 without a front matter.</param>
/// <param name="BodyLine">The number of the line at which the text after it starts.</param>
/// <remarks>
/// A text that merely begins with a rule has none: the line after the first <c>---</c> must begin with a lower-case key and a
/// colon (or, where the block is closed, with a known key in any case). Values stand as written: quotation marks belong to them.
/// </remarks>
internal sealed record FrontMatter(MetadataDraft Metadata, int BodyStart, int BodyLine)
{
    private const string Rule = "---";

    /// <summary>No front matter: the whole text is body.</summary>
    public static FrontMatter None { get; } = new(MetadataDraft.Empty, 0, 1);

    public static FrontMatter Read(string path, string text)
    {
        if (!text.StartsWith(Rule, StringComparison.Ordinal))
            return None;
        List<TextLine> lines = TextLine.Split(text);
        int close = lines.FindIndex(1, l => l.In(text).SequenceEqual(Rule));
        if (!lines[0].In(text).SequenceEqual(Rule) || lines.Count < 2 || !IsFirstKey(lines[1].In(text), close > 0))
            return None;
        var root = new MetadataNode(path, 1, "front matter", JsonValueKind.Object);
        foreach (TextLine line in lines.Skip(1).Take((close < 0 ? lines.Count : close) - 1))
        {
            if (!line.IsBlank(text))
                Add(path, root, line, line.In(text));
        }
        if (close < 0)
            throw new DocumentFormatException(path, 1, "the front matter is not closed; end it with a line ---");
        return new(MetadataKeys.OfDocument(root, frontMatter: true), lines[close].Next, lines[close].Number + 1);
    }

    private static void Add(string path, MetadataNode root, TextLine line, ReadOnlySpan<char> content)
    {
        int colon = content.IndexOf(':');
        if (colon <= 0)
            throw new DocumentFormatException(path, line.Number, $"found '{Shown.Short(content)}' in the front matter; expected key: value, or --- to end it");
        string key = content[..colon].Trim().ToString();
        string value = content[(colon + 1)..].Trim().ToString();
        if (root.Members.Exists(m => string.Equals(m.Key, key, StringComparison.Ordinal)))
            throw new DocumentFormatException(path, line.Number, $"the key '{Shown.Short(key)}' stands twice in the front matter; keep one");
        if (value.Length == 0 && MetadataKeys.InFrontMatter.Contains(key))
            throw new DocumentFormatException(path, line.Number, $"the key '{key}' has no value; write one, or leave the line out");
        root.Members.Add(new(key, Node(path, line.Number, key, value)));
    }

    private static MetadataNode Node(string path, int line, string key, string value)
    {
        if (key is "system" or "systems" or "roles")
        {
            var list = new MetadataNode(path, line, key, JsonValueKind.Array);
            list.Items.AddRange(value.Split(',').Select(v => new MetadataNode(path, line, key, JsonValueKind.String, v.Trim())));
            return list;
        }
        JsonValueKind kind = key switch
        {
            "year" => JsonValueKind.Number,
            "constructed" when value == "true" => JsonValueKind.True,
            "constructed" when value == "false" => JsonValueKind.False,
            _ => JsonValueKind.String,
        };
        return new MetadataNode(path, line, Shown.Short(key), kind, value);
    }

    private static bool IsFirstKey(ReadOnlySpan<char> line, bool closed)
    {
        int colon = line.IndexOf(':');
        if (colon <= 0 || (colon + 1 < line.Length && line[colon + 1] != ' '))
            return false;
        string key = line[..colon].ToString();
        return key.All(c => char.IsAsciiLetterLower(c) || c is '-' or '_') || (closed && MetadataKeys.InFrontMatter.Contains(key, StringComparer.OrdinalIgnoreCase));
    }
}
