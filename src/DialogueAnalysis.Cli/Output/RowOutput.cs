using System.Globalization;
using CsvHelper;

namespace DialogueAnalysis.Cli.Output;

/// <summary>Writes rows in the format asked for, to standard output or to a file that is there whole or not at all.</summary>
internal static class RowOutput
{
    public static void Write<T>(Terminal terminal, OutputFormat? format, string? file, IEnumerable<T> rows, RowShape<T> shape)
    {
        OutputFormat? byName = ByName(file);
        OutputFormat chosen = format ?? byName ?? (terminal.OutIsTerminal && file is null ? OutputFormat.Table : OutputFormat.Jsonl);
        if (file is null)
            Write(terminal.Out, terminal.Width, chosen, rows, shape);
        else
            OutputFile.Write(file, writer => Write(writer, terminal.Width, chosen, rows, shape));
    }

    /// <summary>The format that a file's name asks for; null where it does not.</summary>
    private static OutputFormat? ByName(string? file) => Path.GetExtension(file)?.ToLowerInvariant() switch
    {
        ".csv" => OutputFormat.Csv,
        ".xls" or ".xlsx" => throw new CommandException($"{file}: found the name of a workbook, expected one of a text file; --format excel writes a .csv that Excel opens"),
        _ => null,
    };

    private static void Write<T>(TextWriter writer, int width, OutputFormat format, IEnumerable<T> rows, RowShape<T> shape)
    {
        switch (format)
        {
            case OutputFormat.Table:
                T[] all = [.. rows];
                TextTable.Write(writer, width, [.. shape.Table.Select(c => c.Name)], all.Select(r => shape.Table.Select(c => c.Value(r)).ToArray()), [.. shape.Table.Select(c => c.Fit)], shape.Below is null ? null : Array.ConvertAll(all, r => shape.Below(r)));
                break;
            case OutputFormat.Jsonl:
                foreach (T row in rows)
                    writer.WriteLine(shape.Json(row));
                break;
            default:
                WriteCsv(writer, format == OutputFormat.Excel, rows, shape.Csv);
                break;
        }
        writer.Flush();
    }

    private static void WriteCsv<T>(TextWriter writer, bool excel, IEnumerable<T> rows, IReadOnlyList<Column<T>> columns)
    {
        var numbers = (CultureInfo)CultureInfo.InvariantCulture.Clone();
        if (excel)
            numbers.NumberFormat.NumberDecimalSeparator = ",";
        var options = new CsvWriterOptions
        {
            Separator = excel ? ';' : ',',
            FormatProvider = numbers,
            // A cell that a spreadsheet would take for a formula is marked as text.
            Injection = excel ? CsvInjection.Escape : CsvInjection.None,
        };
        if (excel)
            writer.Write('\ufeff');
        using CsvWriter csv = CsvWriter.Create(writer, options, leaveOpen: true);
        foreach (Column<T> column in columns)
            csv.WriteField(column.Name);
        csv.EndRecord();
        foreach (T row in rows)
        {
            foreach (Column<T> column in columns)
            {
                object? value = column.Value(row);
                if (value is string text)
                    csv.WriteField(text);
                else
                    csv.WriteField(value);
            }
            csv.EndRecord();
        }
    }
}
