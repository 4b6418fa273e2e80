namespace DialogueAnalysis.Ingestion;

/// <summary>Finds what the metadata files beside a document say of it. A file that several documents share is read once.</summary>
/// <remarks>The document's full name stands over its name without extension, and both over the file that is named as the folder.</remarks>
internal sealed class MetadataFiles(long maxBytes)
{
    public const string Suffix = ".meta.json";
    private const string FilesKey = "files";

    private readonly Dictionary<string, MetadataNode?> _read = new(StringComparer.Ordinal);
    private readonly Dictionary<string, Dictionary<string, MetadataNode>> _entries = new(StringComparer.Ordinal);

    public MetadataDraft Of(string documentPath)
    {
        string folder = Path.GetDirectoryName(documentPath) ?? "";
        string file = Path.GetFileName(documentPath), name = Path.GetFileNameWithoutExtension(documentPath);
        MetadataDraft draft = OfName(folder, file);
        if (!string.Equals(name, file, StringComparison.Ordinal))
            draft = draft.Over(OfName(folder, name));
        return draft.Over(OfFolder(folder, file));
    }

    private MetadataDraft OfName(string folder, string name) =>
        Read(Path.Combine(folder, name + Suffix)) is { } root && Files(root) is null ? MetadataKeys.OfDocument(root) : MetadataDraft.Empty;

    private MetadataDraft OfFolder(string folder, string file)
    {
        string folderName;
        try
        {
            folderName = Path.GetFileName(Path.TrimEndingDirectorySeparator(Path.GetFullPath(folder.Length > 0 ? folder : ".")));
        }
        catch (Exception e) when (FileErrors.Tells(e))
        {
            throw FileErrors.Of(folder, e);
        }
        if (folderName.Length == 0 || Read(Path.Combine(folder, folderName + Suffix)) is not { } root || Files(root) is not { } files)
            return MetadataDraft.Empty;
        if (!_entries.TryGetValue(root.File, out Dictionary<string, MetadataNode>? entries))
        {
            entries = Entries(folder, root, files);
            _entries.Add(root.File, entries);
        }
        return entries.TryGetValue(file, out MetadataNode? entry) ? MetadataKeys.OfDocument(entry) : MetadataDraft.Empty;
    }

    private static Dictionary<string, MetadataNode> Entries(string folder, MetadataNode root, MetadataNode files)
    {
        if (root.Members.Count > 1)
            throw root.Members.First(m => !string.Equals(m.Key, FilesKey, StringComparison.Ordinal)).Value.Error($"is not a known key beside {FilesKey}; expected {FilesKey} alone");
        foreach ((string name, MetadataNode value) in files.AsObject().Members)
        {
            if (!File.Exists(Path.Combine(folder, name)))
                throw value.Error("there is no such file in the folder; mend the name, or leave the entry out");
        }
        return files.Members.ToDictionary(m => m.Key, m => m.Value, StringComparer.Ordinal);
    }

    private static MetadataNode? Files(MetadataNode root) => root.Members.Find(m => string.Equals(m.Key, FilesKey, StringComparison.Ordinal)).Value;

    private MetadataNode? Read(string path)
    {
        if (!_read.TryGetValue(path, out MetadataNode? root))
        {
            root = File.Exists(path) ? MetadataJson.Read(path, maxBytes) : null;
            _read.Add(path, root);
        }
        return root;
    }
}
