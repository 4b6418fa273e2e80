using System.Text.RegularExpressions;

namespace DialogueAnalysis.Segmentation;

/// <summary>Finds text laid over the page afterwards: who laid it, the program's name for it, and a case number.</summary>
internal static partial class Stamps
{
    public static void Find(LineTable table)
    {
        for (int i = 0; i < table.Count; i++)
        {
            if (!table.Lines[i].IsBlank && Label().IsMatch(table.Content(i)))
            {
                table.Roles[i] = LineRole.Stamp;
                if (i > 0 && Author().IsMatch(table.Content(i - 1)))
                    table.Roles[i - 1] = LineRole.Stamp;
                if (i + 1 < table.Count && CaseNumber().IsMatch(table.Content(i + 1)))
                    table.Roles[i + 1] = LineRole.Stamp;
            }
            else if (!table.Lines[i].IsBlank && CaseNumber().IsMatch(table.Content(i)))
            {
                table.Roles[i] = LineRole.Stamp;
            }
        }
    }

    // What the common PDF editor calls such a text, in Danish and in English.
    [GeneratedRegex("^(Maskinskrevet tekst|Typewritten Text)$", RegexOptions.IgnoreCase | RegexOptions.CultureInvariant)]
    private static partial Regex Label();

    [GeneratedRegex(@"^[\p{L}\p{N}]+(-[\p{L}\p{N}]+)*$")]
    private static partial Regex Author();

    [GeneratedRegex(@"^[0-9]{2,4}-[0-9]{3,6}\.[0-9]{1,4}\.?$")]
    private static partial Regex CaseNumber();
}
