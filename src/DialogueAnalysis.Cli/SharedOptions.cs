using System.CommandLine;
using System.CommandLine.Parsing;
using System.Globalization;
using DialogueAnalysis.Cli.Output;

namespace DialogueAnalysis.Cli;

/// <summary>Options that several commands have, made anew for each.</summary>
internal static class SharedOptions
{
    public static Argument<string> Query() => new("QUERY")
    {
        Description = "Words, \"phrases\", word*, =word, a NEAR/5 b, AND OR NOT ( ), and category: place: kind: document: part: page: date: system: section: speaker: with a value, as in category:trust, category:trust>0.8, page:20..25.",
    };

    public static Option<string[]> In() => new("--in")
    {
        Description = "Files and folders to read: txt, md, vtt, srt.",
        HelpName = "PATH...",
        Required = true,
        AllowMultipleArgumentsPerToken = true,
        Arity = ArgumentArity.OneOrMore,
        Validators = { Paths },
    };

    public static Option<string[]> Gold() => new("--gold")
    {
        Description = "Coded passages: files of JSON Lines, and folders of them.",
        HelpName = "PATH...",
        Required = true,
        AllowMultipleArgumentsPerToken = true,
        Arity = ArgumentArity.OneOrMore,
        Validators = { Paths },
    };

    public static Option<OutputFormat?> Format() => new("--format")
    {
        Description = "table, jsonl, csv or excel (semicolons, decimal comma, byte order mark). Default: by the name of --out, else table on a terminal and jsonl in a pipe.",
        HelpName = "table|jsonl|csv|excel",
        CustomParser = result => result.Tokens is [{ Value: var value }] && Array.Find(Enum.GetValues<OutputFormat>(), f => string.Equals(f.ToString(), value, StringComparison.OrdinalIgnoreCase)) is var format && string.Equals(format.ToString(), value, StringComparison.OrdinalIgnoreCase)
            ? format
            : Wrong<OutputFormat?>(result, "--format", "table, jsonl, csv or excel"),
    };

    public static Option<string?> Out(string what) => new("--out") { Description = $"Writes {what} to this file instead of standard output.", HelpName = "FILE", Validators = { Paths } };

    public static Option<string?> Model() => new("--model") { Description = "A model made by `dialogue train`. Default: the one that comes with the program.", HelpName = "FILE", Validators = { Paths } };

    public static Option<ulong> Seed(string what) => new("--seed") { Description = what, HelpName = "N", DefaultValueFactory = _ => 1 };

    /// <summary>A number from 1.</summary>
    public static Option<int> Count(string name, string what, int standard) => new(name)
    {
        Description = what,
        HelpName = "N",
        DefaultValueFactory = _ => standard,
        CustomParser = result =>
        {
            if (result.Tokens is [{ Value: var value }] && int.TryParse(value, NumberStyles.None, CultureInfo.InvariantCulture, out int number) && number > 0)
                return number;
            return Wrong<int>(result, name, "a number from 1");
        },
    };

    public static Option<bool> Interviewers() => new("--interviewers") { Description = "Counts interviewers' and facilitators' turns too." };

    public static Option<string> Language() => new("--language")
    {
        Description = "Language of reports and tables.",
        HelpName = "da|en",
        DefaultValueFactory = _ => "da",
        CustomParser = result => result.Tokens is [{ Value: "da" or "en" } token] ? token.Value : Wrong<string>(result, "--language", "da or en") ?? "da",
    };

    /// <summary>Refuses paths that cannot be meant: nothing at all, and the name of an option that the command does not have.</summary>
    public static void Paths(SymbolResult result)
    {
        foreach (var token in result.Tokens)
        {
            if (string.IsNullOrWhiteSpace(token.Value))
                result.AddError("Found an empty path, expected a file or folder.");
            else if (token.Value.StartsWith("--", StringComparison.Ordinal))
                result.AddError($"Unrecognized option '{token.Value}'.");
        }
    }

    public static PassageClassifier Classifier(string? path) => path is null ? PassageClassifier.Default : ReadFile(path, PassageClassifier.Load);

    /// <summary>Reads a file that the user named; what the file system says becomes a message of ours.</summary>
    public static T ReadFile<T>(string path, Func<string, T> read)
    {
        try
        {
            return read(path);
        }
        catch (Exception exception) when (exception is IOException or UnauthorizedAccessException)
        {
            string found = File.Exists(path) ? "cannot be read: " + exception.Message.ReplaceLineEndings(" ") : Directory.Exists(path) ? "is a folder, expected a file" : "does not exist; check the path";
            throw new CommandException($"{path}: {found}");
        }
    }

    private static T? Wrong<T>(ArgumentResult result, string option, string expected)
    {
        result.AddError($"{option} takes {expected}, found '{string.Join(' ', result.Tokens.Select(t => t.Value))}'.");
        return default;
    }
}
