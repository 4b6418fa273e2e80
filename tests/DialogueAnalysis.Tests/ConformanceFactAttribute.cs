namespace DialogueAnalysis.Tests;

/// <summary>A fact that is skipped where the file it needs is not on this machine.</summary>
/// <remarks>A relative path is looked for in the folder of conformance data, an absolute one as it is.</remarks>
[AttributeUsage(AttributeTargets.Method)]
internal sealed class ConformanceFactAttribute : FactAttribute
{
    public ConformanceFactAttribute(string path)
    {
        Path = path;
        if (ConformanceData.Folder is null)
            Skip = $"{ConformanceData.Variable} names no folder of conformance data.";
        else if (!File.Exists(System.IO.Path.Combine(ConformanceData.Folder, path)))
            Skip = $"{path} is not there.";
    }

    public string Path { get; }
}
