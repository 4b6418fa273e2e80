using System.Text;

namespace DialogueAnalysis.Cli;

/// <summary>Where the command line reads and writes: the process's streams, or a test's.</summary>
internal sealed class Terminal : IDisposable
{
    private const int WidthOfFiles = 160;

    /// <summary>Data: UTF-8 without a byte order mark, lines end with LF.</summary>
    public required TextWriter Out { get; init; }

    /// <summary>Messages.</summary>
    public required TextWriter Error { get; init; }

    public required Stream In { get; init; }

    public bool OutIsTerminal { get; init; }

    public bool ErrorIsTerminal { get; init; }

    /// <summary>Columns of a table.</summary>
    public int Width { get; init; } = WidthOfFiles;

    public static Terminal OfProcess() => new()
    {
        Out = Writer(Console.OpenStandardOutput()),
        Error = Writer(Console.OpenStandardError()),
        In = Console.OpenStandardInput(),
        OutIsTerminal = !Console.IsOutputRedirected,
        ErrorIsTerminal = !Console.IsErrorRedirected,
        Width = Console.IsOutputRedirected ? WidthOfFiles : Math.Max(40, Console.WindowWidth),
    };

    /// <summary>Says something on the message stream: one line.</summary>
    public void Say(string message)
    {
        try
        {
            Error.WriteLine($"dialogue: {message}");
            Error.Flush();
        }
        catch (Exception exception) when (exception is IOException or UnauthorizedAccessException)
        {
            // Nobody can be told that nobody can be told.
        }
    }

    public void Dispose()
    {
        Close(Error);
        Close(Out);
    }

    private static void Close(TextWriter writer)
    {
        try
        {
            writer.Dispose();
        }
        catch (Exception exception) when (exception is IOException or UnauthorizedAccessException)
        {
            // The reader of a pipe has gone, or the device is full: what could be told has been.
        }
    }

    private static StreamWriter Writer(Stream stream) => new(stream, new UTF8Encoding(false)) { NewLine = "\n" };
}
