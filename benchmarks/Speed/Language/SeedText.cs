namespace DialogueAnalysis.Speed.Language;

/// <summary>The text of the two source documents, found above the folder that the benchmark runs in.</summary>
internal static class SeedText
{
    public static string Read()
    {
        for (DirectoryInfo? folder = new(AppContext.BaseDirectory); folder is not null; folder = folder.Parent)
        {
            string seeds = Path.Combine(folder.FullName, "seeds");
            if (Directory.Exists(seeds))
                return string.Concat(Directory.GetFiles(seeds, "*.txt").Order(StringComparer.Ordinal).Select(File.ReadAllText));
        }
        throw new DirectoryNotFoundException($"No folder named seeds above {AppContext.BaseDirectory}.");
    }
}
