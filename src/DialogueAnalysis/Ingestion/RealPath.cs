namespace DialogueAnalysis.Ingestion;

internal static class RealPath
{
    private const int MaxLinks = 40;

    /// <summary>The absolute path with every link in it followed, so that two ways to one file give the same path.</summary>
    /// <exception cref="DocumentFormatException">Links lead in a circle, or no file can have such a path.</exception>
    public static string Of(string path)
    {
        try
        {
            int links = 0;
            return Follow(Path.GetFullPath(path), ref links);
        }
        catch (Exception e) when (FileErrors.Tells(e))
        {
            throw FileErrors.Of(path, e);
        }
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
            throw new IOException("the links lead in a circle; remove one");
        return Follow(Path.GetFullPath(target, Path.GetDirectoryName(here)!), ref links);
    }
}
