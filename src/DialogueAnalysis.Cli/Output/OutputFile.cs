using System.Text;

namespace DialogueAnalysis.Cli.Output;

/// <summary>Files that the user asked for: there whole or not at all, and never in place of what is read.</summary>
internal static class OutputFile
{
    private static readonly string[] Read = [".txt", ".md", ".markdown", ".vtt", ".srt", ".jsonl"];

    /// <summary>Makes sure, before any work, that a file can be written and that nothing which is read would be lost by it.</summary>
    /// <param name="path">The file to write; null for standard output.</param>
    /// <param name="inputs">The files and folders that the command reads.</param>
    public static void Check(string? path, IEnumerable<string> inputs)
    {
        if (path is null)
            return;
        string full = Path.GetFullPath(path);
        if (Directory.Exists(full))
            throw new CommandException($"{path}: is a folder, expected a file to write; give it a name in the folder");
        if (Path.GetDirectoryName(full) is { Length: > 0 } folder && !Directory.Exists(folder))
            throw new CommandException($"{path}: found no folder {folder}, expected one to write to; make it first");
        foreach (string input in inputs.Select(Path.GetFullPath))
        {
            bool within = full.StartsWith(Path.TrimEndingDirectorySeparator(input) + Path.DirectorySeparatorChar, StringComparison.Ordinal);
            if (string.Equals(full, input, StringComparison.Ordinal) || (within && File.Exists(full) && Read.Contains(Path.GetExtension(full), StringComparer.OrdinalIgnoreCase)))
                throw new CommandException($"{path}: is among the files that are read, expected another file to write; choose another name");
        }
    }

    public static void Write(string path, Action<TextWriter> content)
    {
        try
        {
            AtomicFile.Write(path, stream =>
            {
                using var writer = new StreamWriter(stream, new UTF8Encoding(false), leaveOpen: true) { NewLine = "\n" };
                content(writer);
            });
        }
        catch (Exception exception) when (exception is IOException or UnauthorizedAccessException)
        {
            throw new CommandException($"{path}: cannot be written: {exception.Message.ReplaceLineEndings(" ")} Choose a file in a folder that can be written to.");
        }
    }
}
