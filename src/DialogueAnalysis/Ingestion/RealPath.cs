namespace DialogueAnalysis.Ingestion;

internal static class RealPath
{
    private const int MaxLinks = 40;

    /// <summary>The absolute path with every link in it followed, so that two ways to one file give the same path.</summary>
    /// <exception cref="IOException">Links lead in a circle.</exception>
    public static string Of(string path)
    {
        int links = 0;
        return Follow(Path.GetFullPath(path), ref links);
    }

    private static string Follow(string full, ref int links)
    {
        string? parent = Path.GetDirectoryName(full);
        if (parent is null)
            return full;
        string here = Path.Combine(Follow(parent, ref links), Path.GetFileName(full));
        string? target = new FileInfo(here).LinkTarget;
        if (target is null)
            return here;
        if (++links > MaxLinks)
            throw new IOException("the links lead in a circle");
        return Follow(Path.GetFullPath(target, Path.GetDirectoryName(here)!), ref links);
    }
}
