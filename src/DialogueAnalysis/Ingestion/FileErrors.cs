using System.Security;

namespace DialogueAnalysis.Ingestion;

/// <summary>Turns what the file system throws into <see cref="DocumentFormatException"/>.</summary>
internal static class FileErrors
{
    /// <summary>Whether the exception tells of a file or folder that could not be read.</summary>
    public static bool Tells(Exception exception) =>
        exception is IOException or UnauthorizedAccessException or SecurityException or NotSupportedException or ArgumentException;

    public static DocumentFormatException Of(string path, Exception exception) => new(path, null, exception switch
    {
        FileNotFoundException or DirectoryNotFoundException => "does not exist; check the path",
        UnauthorizedAccessException or SecurityException => "may not be read: permission denied; change its permissions, or read as a user who may",
        PathTooLongException => "the path is too long for this system; shorten it",
        _ => $"could not be read: {OneLine(exception.Message)}",
    }, exception);

    private static string OneLine(string message) => string.Join(' ', message.Split(['\r', '\n'], StringSplitOptions.RemoveEmptyEntries));
}
