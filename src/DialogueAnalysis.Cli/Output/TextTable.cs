using System.Globalization;
using Spectre.Console;

namespace DialogueAnalysis.Cli.Output;

/// <summary>Writes a table for people: plain text, wrapped to the width, no trailing blanks.</summary>
internal static class TextTable
{
    // A noncharacter, which no text holds: it stands where the lines below a row come in, which are not wrapped.
    private const string Mark = "\ufdd0";
    private const string Indent = "    ";

    /// <param name="writer">Where to.</param>
    /// <param name="width">How wide the table is.</param>
    /// <param name="headings">The headings of the columns.</param>
    /// <param name="rows">The values, column by column.</param>
    /// <param name="fits">How each column is fitted in; null to wrap all.</param>
    /// <param name="below">What stands below each row, indented and as wide as it is; null for nothing.</param>
    public static void Write(TextWriter writer, int width, IReadOnlyList<string> headings, IEnumerable<object?[]> rows, IReadOnlyList<ColumnFit>? fits = null, IReadOnlyList<string>? below = null)
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
        {
            table.AddRow(row.Select(v => new Text(Cell(v))));
            if (below is not null)
                table.AddRow(new Text(Mark));
        }
        using var text = new StringWriter(CultureInfo.InvariantCulture) { NewLine = "\n" };
        IAnsiConsole console = AnsiConsole.Create(new AnsiConsoleSettings { Ansi = AnsiSupport.No, ColorSystem = ColorSystemSupport.NoColors, Interactive = InteractionSupport.No, Out = new AnsiConsoleOutput(text) });
        console.Profile.Width = width;
        console.Write(table);
        int next = 0;
        foreach (string line in text.ToString().Split('\n').Select(l => l.TrimEnd()).Where(l => l.Length > 0))
        {
            if (below is null || line.Trim() != Mark)
            {
                writer.WriteLine(line);
                continue;
            }
            foreach (string under in below[next++].Split('\n'))
                writer.WriteLine(Indent + Visible(under));
        }
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
