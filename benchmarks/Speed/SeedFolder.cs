namespace DialogueAnalysis.Speed;

/// <summary>The source documents in the repository above the folder that the benchmarks run in.</summary>
internal static class SeedFolder
{
    public static string Path { get; } = Find();

    public static string Report => System.IO.Path.Combine(Path, "000_644b118cc10848e8.txt");

    /// <summary>The text of both documents.</summary>
    public static string ReadText() => string.Join('\n', Directory.GetFiles(Path, "*.txt").Order(StringComparer.Ordinal).Select(File.ReadAllText));

    private static string Find()
    {
        for (DirectoryInfo? folder = new(AppContext.BaseDirectory); folder is not null; folder = folder.Parent)
        {
            if (File.Exists(System.IO.Path.Combine(folder.FullName, "DialogueAnalysis.sln")))
                return System.IO.Path.Combine(folder.FullName, "seeds");
        }
        throw new DirectoryNotFoundException($"No DialogueAnalysis.sln above {AppContext.BaseDirectory}.");
    }
}
