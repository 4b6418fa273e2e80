namespace DialogueAnalysis.Tests;

/// <summary>Finds the data that conformance is measured on; they are no part of the repository.</summary>
internal static class ConformanceData
{
    public const string Variable = "DIALOGUE_CONFORMANCE_DATA";

    public static string? Folder => Environment.GetEnvironmentVariable(Variable) is { Length: > 0 } folder && Directory.Exists(folder) ? folder : null;

    /// <summary>A file of the data folder; ask only in a test marked <see cref="ConformanceFactAttribute"/> with the same path.</summary>
    public static string File(string path) => Path.Combine(Folder ?? throw new InvalidOperationException($"{Variable} names no folder."), path);
}
