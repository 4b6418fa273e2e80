using System.Globalization;
using Spectre.Console;

namespace DialogueAnalysis.Cli.Output;

/// <summary>Writes a table for people: plain text, wrapped to the width, no trailing blanks.</summary>
internal static class TextTable
{
    public static void Write(TextWriter writer, int width, IReadOnlyList<string> headings, IEnumerable<object?[]> rows, IReadOnlyList<ColumnFit>? fits = null)
    {
        var table = new Table().Border(TableBorder.Simple);
        object?[][] all = [.. rows];
        for (int c = 0; c < headings.Count; c++)
        {
            bool number = all.Length > 0 && all.All(r => r[c] is null or int or double);
            ColumnFit fit = fits is null ? ColumnFit.Wrapped : fits[c];
            table.AddColumn(new TableColumn(new Text(headings[c])) { Alignment = number || fit == ColumnFit.OneLineRight ? Justify.Right : Justify.Left, NoWrap = fit != ColumnFit.Wrapped });
        }
        foreach (object?[] row in all)
            table.AddRow(row.Select(v => new Text(Cell(v))));
        using var text = new StringWriter(CultureInfo.InvariantCulture) { NewLine = "\n" };
        IAnsiConsole console = AnsiConsole.Create(new AnsiConsoleSettings { Ansi = AnsiSupport.No, ColorSystem = ColorSystemSupport.NoColors, Interactive = InteractionSupport.No, Out = new AnsiConsoleOutput(text) });
        console.Profile.Width = width;
        console.Write(table);
        foreach (string line in text.ToString().Split('\n').Select(l => l.TrimEnd()).Where(l => l.Length > 0))
            writer.WriteLine(line);
    }

    private static string Cell(object? value) => value switch
    {
        double number => number.ToString("0.###", CultureInfo.InvariantCulture),
        int number => number.ToString(CultureInfo.InvariantCulture),
        _ => Visible(value as string ?? ""),
    };

    /// <summary>Text without signs that would steer the terminal; each is shown by its picture instead.</summary>
    public static string Visible(string text) => text.AsSpan().ContainsAnyInRange('\0', '\x1f') || text.Contains('\x7f', StringComparison.Ordinal)
        ? string.Concat(text.Select(c => c < ' ' ? (char)('\u2400' + c) : c == '\x7f' ? '\u2421' : c))
        : text;
}
