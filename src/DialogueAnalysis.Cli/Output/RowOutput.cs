using System.Globalization;
using System.Text;
using CsvHelper;
using CsvHelper.Configuration;

namespace DialogueAnalysis.Cli.Output;

/// <summary>Writes rows in the format asked for, to standard output or to a file that is there whole or not at all.</summary>
internal static class RowOutput
{
    public static void Write<T>(Terminal terminal, OutputFormat? format, string? file, IEnumerable<T> rows, RowShape<T> shape)
    {
        OutputFormat chosen = format ?? (terminal.OutIsTerminal && file is null ? OutputFormat.Table : OutputFormat.Jsonl);
        if (file is null)
            Write(terminal.Out, terminal.Width, chosen, rows, shape);
        else
            OutputFile.Write(file, withByteOrderMark: chosen == OutputFormat.Excel, writer => Write(writer, terminal.Width, chosen, rows, shape));
    }

    private static void Write<T>(TextWriter writer, int width, OutputFormat format, IEnumerable<T> rows, RowShape<T> shape)
    {
        switch (format)
        {
            case OutputFormat.Table:
                TextTable.Write(writer, width, [.. shape.Table.Select(c => c.Name)], rows.Select(r => shape.Table.Select(c => c.Value(r)).ToArray()));
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
        var culture = (CultureInfo)CultureInfo.InvariantCulture.Clone();
        if (excel)
            culture.NumberFormat.NumberDecimalSeparator = ",";
        // On standard output the mark stands in the text; a file is opened with it.
        if (excel && writer is not StreamWriter { Encoding: UTF8Encoding { Preamble.Length: > 0 } })
            writer.Write('\ufeff');
        using var csv = new CsvWriter(writer, new CsvConfiguration(culture)
        {
            Delimiter = excel ? ";" : ",",
            NewLine = "\r\n",
            // A cell that a spreadsheet would take for a formula is marked as text.
            InjectionOptions = excel ? InjectionOptions.Escape : InjectionOptions.None,
        }, leaveOpen: true);
        foreach (Column<T> column in columns)
            csv.WriteField(column.Name);
        csv.NextRecord();
        foreach (T row in rows)
        {
            foreach (Column<T> column in columns)
                csv.WriteField(Cell(column.Value(row), culture));
            csv.NextRecord();
        }
    }

    private static string? Cell(object? value, CultureInfo culture) => value is IFormattable number ? number.ToString(null, culture) : value as string;
}
