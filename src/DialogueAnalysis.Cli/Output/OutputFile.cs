using System.Text;

namespace DialogueAnalysis.Cli.Output;

/// <summary>Writes a file beside its place first and moves it there when it is whole.</summary>
internal static class OutputFile
{
    public static void Write(string path, Action<TextWriter> content)
    {
        string unfinished = path + ".unfinished";
        try
        {
            using (var writer = new StreamWriter(unfinished, append: false, new UTF8Encoding(false)) { NewLine = "\n" })
                content(writer);
            File.Move(unfinished, path, overwrite: true);
        }
        catch (Exception exception) when (exception is IOException or UnauthorizedAccessException)
        {
            throw new CommandException($"{path}: cannot be written: {exception.Message.ReplaceLineEndings(" ")} Choose a file in a folder that exists and can be written to.");
        }
        finally
        {
            TryDelete(unfinished);
        }
    }

    private static void TryDelete(string path)
    {
        try
        {
            File.Delete(path);
        }
        catch (Exception exception) when (exception is IOException or UnauthorizedAccessException)
        {
            // What stopped the writing stops this too, and has been told.
        }
    }
}
