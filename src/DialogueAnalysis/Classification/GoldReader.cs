using System.Text;

namespace DialogueAnalysis.Classification;

/// <summary>Reads coded passages from JSON Lines, one object a line, with the sidecars beside them. Stateless and thread-safe.</summary>
/// <remarks>
/// Keys: <c>id</c>, <c>text</c>, <c>labels</c> are required; <c>document</c>, <c>writer</c>, <c>split</c>, <c>hard</c>, <c>coder</c>,
/// <c>origin</c>, <c>codings</c>, <c>reason</c> may be missing or null. Beside <c>NAME.jsonl</c> a <c>NAME.sidecar.jsonl</c> may hold
/// other columns keyed by <c>id</c>; of these <c>group</c> is read. Blank lines are skipped.
/// </remarks>
public static class GoldReader
{
    private const string Extension = ".jsonl";
    private const string SidecarExtension = ".sidecar.jsonl";

    /// <summary>Reads files, and folders with all that is under them, in the order given; files of a folder in the ordinal order of their paths.</summary>
    /// <param name="paths">Files of any name, or folders, of which the <c>.jsonl</c> files count; sidecars are found by themselves, and one that is named is passed over.</param>
    /// <param name="codebook">The categories that labels must be among; null to take any label.</param>
    /// <exception cref="GoldFormatException">A path is missing or a line is not as described; nothing is half-loaded.</exception>
    public static IReadOnlyList<GoldPassage> Read(IEnumerable<string> paths, Codebook? codebook = null)
    {
        ArgumentNullException.ThrowIfNull(paths);
        var passages = new List<GoldPassage>();
        var places = new Dictionary<string, string>(StringComparer.Ordinal);
        foreach (string file in WithoutSidecars([.. paths.SelectMany(Files)]))
        {
            string sidecar = SidecarOf(file);
            Add(file, Bytes(file), sidecar, File.Exists(sidecar) ? Bytes(sidecar) : [], codebook, passages, places);
        }
        return passages;
    }

    /// <summary>Reads passages and their sidecar from streams, to their ends; both stay open.</summary>
    /// <param name="passages">The passages.</param>
    /// <param name="sidecar">Their sidecar; null where there is none.</param>
    /// <param name="name">What errors call the passages.</param>
    /// <param name="codebook">The categories that labels must be among; null to take any label.</param>
    /// <exception cref="GoldFormatException">A line is not as described; nothing is half-loaded.</exception>
    public static IReadOnlyList<GoldPassage> Read(Stream passages, Stream? sidecar, string name, Codebook? codebook = null)
    {
        ArgumentNullException.ThrowIfNull(passages);
        ArgumentNullException.ThrowIfNull(name);
        var read = new List<GoldPassage>();
        Add(name, Bytes(passages), SidecarOf(name), sidecar is null ? [] : Bytes(sidecar), codebook, read, new(StringComparer.Ordinal));
        return read;
    }

    private static void Add(string file, byte[] gold, string sidecar, byte[] columns, Codebook? codebook, List<GoldPassage> passages, Dictionary<string, string> places)
    {
        Dictionary<string, (string? Group, int Line)> groups = Groups(sidecar, columns);
        var used = new HashSet<string>(StringComparer.Ordinal);
        foreach ((int number, byte[] line) in Lines(file, gold))
        {
            GoldPassage passage = GoldLine.Parse(line, file, number, codebook);
            string place = string.Create(System.Globalization.CultureInfo.InvariantCulture, $"{file}:{number}");
            if (!places.TryAdd(passage.Id, place))
                throw new GoldFormatException(file, number, $"the id '{passage.Id}' stands at {places[passage.Id]} too; give each passage its own");
            if (groups.TryGetValue(passage.Id, out (string? Group, int Line) row))
                used.Add(passage.Id);
            passages.Add(string.IsNullOrWhiteSpace(row.Group) ? passage : passage with { Group = row.Group });
        }
        foreach ((string id, (_, int line)) in groups.OrderBy(g => g.Value.Line))
        {
            if (!used.Contains(id))
                throw new GoldFormatException(sidecar, line, $"the id '{id}' is not in {file}; remove the row or add the passage");
        }
    }

    private static IEnumerable<string> Files(string path)
    {
        if (File.Exists(path))
            return [path];
        if (!Directory.Exists(path))
            throw new GoldFormatException(path, null, "found neither a file nor a folder, expected coded passages as .jsonl; check the path");
        string[] files = [.. Directory.EnumerateFiles(path, "*" + Extension, SearchOption.AllDirectories)
            .Where(f => f.EndsWith(Extension, StringComparison.Ordinal) && !f.EndsWith(SidecarExtension, StringComparison.Ordinal))
            .OrderBy(f => f.Replace('\\', '/'), StringComparer.Ordinal)];
        return files.Length > 0 ? files : throw new GoldFormatException(path, null, "found no .jsonl file in the folder, expected coded passages; check the path");
    }

    /// <summary>The files without the sidecars of others among them: <c>gold/*</c> names both.</summary>
    private static IEnumerable<string> WithoutSidecars(string[] files)
    {
        HashSet<string> sidecars = [.. files.Select(f => Path.GetFullPath(SidecarOf(f)))];
        foreach (string file in files)
        {
            if (!file.EndsWith(SidecarExtension, StringComparison.Ordinal))
                yield return file;
            else if (!sidecars.Contains(Path.GetFullPath(file)))
                throw new GoldFormatException(file, null, $"found a sidecar without its passages, expected {Path.GetFileName(file)[..^SidecarExtension.Length]}{Extension} among the paths; name that file, its sidecar is found by itself");
        }
    }

    private static string SidecarOf(string file) =>
        (file.EndsWith(Extension, StringComparison.Ordinal) ? file[..^Extension.Length] : file) + SidecarExtension;

    private static Dictionary<string, (string? Group, int Line)> Groups(string path, byte[] bytes)
    {
        var groups = new Dictionary<string, (string?, int)>(StringComparer.Ordinal);
        foreach ((int number, byte[] line) in Lines(path, bytes))
        {
            (string id, string? group) = GoldLine.ParseSidecar(line, path, number);
            if (!groups.TryAdd(id, (group, number)))
                throw new GoldFormatException(path, number, $"the id '{id}' stands twice; keep one row for each passage");
        }
        return groups;
    }

    private static byte[] Bytes(string path)
    {
        try
        {
            return File.ReadAllBytes(path);
        }
        catch (Exception e) when (e is IOException or UnauthorizedAccessException)
        {
            throw new GoldFormatException(path, null, $"the file cannot be read ({e.Message.ReplaceLineEndings(" ")}); check its rights", e);
        }
    }

    private static byte[] Bytes(Stream stream)
    {
        using var bytes = new MemoryStream();
        stream.CopyTo(bytes);
        return bytes.ToArray();
    }

    /// <summary>The lines that are not blank, from 1, each as UTF-8 that is known to be valid.</summary>
    private static IEnumerable<(int Number, byte[] Line)> Lines(string path, byte[] bytes)
    {
        int start = bytes.AsSpan().StartsWith(Encoding.UTF8.Preamble) ? Encoding.UTF8.Preamble.Length : 0;
        for (int number = 1; start < bytes.Length; number++)
        {
            int length = bytes.AsSpan(start).IndexOf((byte)'\n');
            byte[] line = bytes[start..(length < 0 ? bytes.Length : start + length)];
            start += line.Length + 1;
            if (!System.Text.Unicode.Utf8.IsValid(line))
                throw new GoldFormatException(path, number, "found bytes that are not UTF-8; save the file as UTF-8");
            if (line.AsSpan().ContainsAnyExcept(" \t\r"u8))
                yield return (number, line);
        }
    }
}
