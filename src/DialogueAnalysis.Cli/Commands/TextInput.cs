using System.CommandLine;
using System.Text;

namespace DialogueAnalysis.Cli.Commands;

/// <summary>Reads the text that <c>classify</c> and <c>inspect</c> work on: a file, or standard input for <c>-</c> or nothing.</summary>
internal static class TextInput
{
    public const string StandardInput = "standard input";

    public static Argument<string> Argument() => new("FILE")
    {
        Description = "A file in UTF-8, or - for standard input.",
        DefaultValueFactory = _ => "-",
        Arity = ArgumentArity.ZeroOrOne,
        Validators = { SharedOptions.Paths },
    };

    public static string Name(string file) => file == "-" ? StandardInput : file;

    /// <summary>Opens the input; a byte order mark is skipped, bytes that are no UTF-8 fail when they are read.</summary>
    public static StreamReader Open(Terminal terminal, string file)
    {
        Stream stream = file == "-" ? terminal.In : SharedOptions.ReadFile(file, File.OpenRead);
        return new StreamReader(stream, new UTF8Encoding(false, throwOnInvalidBytes: true));
    }

    public static CommandException NotUtf8(string file, int? line) =>
        new($"{Name(file)}{(line is int l ? $":{l}" : "")}: found bytes that are no UTF-8, expected text in UTF-8; save the file as UTF-8");
}
