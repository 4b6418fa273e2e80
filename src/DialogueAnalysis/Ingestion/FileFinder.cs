using System.Globalization;

namespace DialogueAnalysis.Ingestion;

/// <summary>Finds the files that paths name, each once.</summary>
internal sealed class FileFinder(CancellationToken cancellationToken)
{
    private static readonly EnumerationOptions s_everything = new() { AttributesToSkip = FileAttributes.None, IgnoreInaccessible = false, MatchType = MatchType.Simple };
    private static readonly string[] s_aboutTheFolder = ["README", "LICENSE", "DATASHEET"];

    private readonly HashSet<string> _seenFiles = new(StringComparer.Ordinal);
    private readonly HashSet<string> _seenFolders = new(StringComparer.Ordinal);
    private readonly List<FoundFile> _files = [];
    private readonly List<string> _skipped = [];

    public IReadOnlyList<FoundFile> Files => _files;

    public IReadOnlyList<string> Skipped => _skipped;

    /// <summary>Adds a file, or the readable files of a folder and the folders in it, in the ordinal order of their relative paths.</summary>
    /// <exception cref="DocumentFormatException">The path does not exist, may not be read, holds no document, or its folders lead in a circle.</exception>
    public void Add(string path)
    {
        try
        {
            if (Directory.Exists(path))
                AddFolder(path);
            else if (path.EndsWith(MetadataFiles.Suffix, StringComparison.OrdinalIgnoreCase) && File.Exists(path))
                _skipped.Add(path);
            else
                AddFile(path);
        }
        catch (Exception e) when (FileErrors.Tells(e))
        {
            throw FileErrors.Of(path, e);
        }
    }

    private void AddFile(string path)
    {
        FoundFile file = Single(path);
        if (_seenFiles.Add(file.Real))
            _files.Add(file);
    }

    /// <summary>A file that is named itself, whatever its extension.</summary>
    public static FoundFile Single(string path)
    {
        // A link in a circle is no file to File.Exists, so opening it says what is the matter.
        string name = Path.GetFileName(path);
        return new FoundFile(path, name, RealPath.Of(path), TextFormats.Of(name) ?? DocumentFormat.PlainText);
    }

    private void AddFolder(string path)
    {
        int skipped = _skipped.Count;
        bool visited = _seenFolders.Contains(RealPath.Of(path));
        var found = new List<FoundFile>();
        int readable = 0;
        Walk(new Folder(path, "", RealPath.Of(path)), [], found, ref readable);
        if (readable == 0 && !visited)
            throw new DocumentFormatException(path, null, string.Create(CultureInfo.InvariantCulture, $"holds no document that can be read ({_skipped.Count - skipped} files skipped); expected {TextFormats.Extensions}"));
        _files.AddRange(found.OrderBy(f => f.Relative, StringComparer.Ordinal));
    }

    private void Walk(Folder folder, HashSet<string> above, List<FoundFile> found, ref int readable)
    {
        cancellationToken.ThrowIfCancellationRequested();
        if (above.Contains(folder.Real))
            throw new DocumentFormatException(folder.Path, null, "is a link to a folder that it stands in, so the folders never end; remove the link");
        if (!_seenFolders.Add(folder.Real))
            return;
        above.Add(folder.Real);
        foreach (FileSystemInfo entry in Entries(folder.Path))
        {
            string path = Path.Combine(folder.Path, entry.Name), relative = folder.Relative + entry.Name;
            if (entry.Name.StartsWith('.') || (entry.Attributes & FileAttributes.Hidden) != 0)
            {
                _skipped.Add(entry is DirectoryInfo ? path + "/" : path);
            }
            else if (entry is DirectoryInfo)
            {
                Walk(new Folder(path, relative + "/", RealPath.Of(path)), above, found, ref readable);
            }
            else if (IsAboutTheFolder(entry.Name) || TextFormats.Of(entry.Name) is not { } format)
            {
                _skipped.Add(path);
            }
            else
            {
                readable++;
                string real = RealPath.Of(path);
                if (_seenFiles.Add(real))
                    found.Add(new FoundFile(path, relative, real, format));
            }
        }
        above.Remove(folder.Real);
    }

    private static List<FileSystemInfo> Entries(string folder)
    {
        try
        {
            return [.. new DirectoryInfo(folder).EnumerateFileSystemInfos("*", s_everything).OrderBy(e => e.Name, StringComparer.Ordinal)];
        }
        catch (Exception e) when (FileErrors.Tells(e))
        {
            throw FileErrors.Of(folder, e);
        }
    }

    // "Licensen til at lede.txt" is a document: a name goes by its capitals, or is the word itself in any case.
    private static bool IsAboutTheFolder(string name) => name.EndsWith(MetadataFiles.Suffix, StringComparison.OrdinalIgnoreCase)
        || name.EndsWith(".card.md", StringComparison.OrdinalIgnoreCase)
        || s_aboutTheFolder.Any(word => name.StartsWith(word, StringComparison.Ordinal) || Path.GetFileNameWithoutExtension(name).Equals(word, StringComparison.OrdinalIgnoreCase));

    private sealed record Folder(string Path, string Relative, string Real);
}
