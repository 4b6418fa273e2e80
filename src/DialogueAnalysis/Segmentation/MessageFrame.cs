using System.Text.RegularExpressions;

namespace DialogueAnalysis.Segmentation;

/// <summary>Finds what frames the messages of a letter, an e-mail or a thread of e-mails: header lines and signatures.</summary>
internal static partial class MessageFrame
{
    private const int ShortLine = 60;
    private const int LongestSignature = 12;
    private const int LongestFormula = 60;

    /// <summary>Marks header lines and, in what is a message, all from the closing formula to the end of the message.</summary>
    public static void Find(LineTable table, DocumentKind? kind)
    {
        bool isMessage = kind is DocumentKind.Letter or DocumentKind.Email;
        bool headers = MarkHeaders(table, isMessage ? 1 : 2);
        if (!isMessage && !headers && !Enumerable.Range(0, table.Count).Any(i => table.Roles[i] == LineRole.Text && IsSalutation(table.Content(i))))
            return;
        bool signed = false;
        for (int i = 0; i < table.Count; i++)
        {
            if (table.Roles[i] != LineRole.Text || !IsClosing(table.Content(i)))
                continue;
            signed = true;
            table.Roles[i] = LineRole.Signature;
            for (int lines = 0; lines < LongestSignature && i + 1 < table.Count && GoesOn(table, i + 1); i++)
            {
                if (table.Roles[i + 1] != LineRole.Text)
                    continue;
                table.Roles[i + 1] = LineRole.Signature;
                lines++;
            }
        }
        if (isMessage && !signed)
            FrontMatter.FindSignature(table);
    }

    /// <summary>Whether the line greets the one written to: «Kære kollegaer,».</summary>
    public static bool IsSalutation(ReadOnlySpan<char> content) => content.Length <= LongestFormula && Salutation().IsMatch(content);

    /// <summary>Whether the line takes leave: «Med venlig hilsen».</summary>
    public static bool IsClosing(ReadOnlySpan<char> content) => content.Length <= LongestFormula && Closing().IsMatch(content);

    private static bool GoesOn(LineTable table, int line)
    {
        if (table.Roles[line] != LineRole.Text)
            return table.Roles[line] is not LineRole.MessageHeader;
        ReadOnlySpan<char> content = table.Content(line);
        bool sentence = table.EndsSentence(line) && content.Count(' ') > 2;
        return content.Length <= ShortLine && !sentence && content[0] != '>' && !IsSalutation(content) && !Postscript().IsMatch(content);
    }

    private static bool MarkHeaders(LineTable table, int fewest)
    {
        bool any = false;
        for (int i = 0; i < table.Count; i++)
        {
            if (table.Roles[i] != LineRole.Text)
                continue;
            int end = i, filled = 0;
            while (end < table.Count && (table.Roles[end] == LineRole.Text ? Header().IsMatch(table.Content(end)) : table.Roles[end] == LineRole.Blank && filled > 0))
                filled += table.Roles[end++] == LineRole.Text ? 1 : 0;
            if (filled >= fewest || Forwarded().IsMatch(table.Content(i)))
            {
                table.Mark(i, Math.Max(end, i + 1), LineRole.MessageHeader);
                any = true;
            }
            i = Math.Max(end - 1, i);
        }
        return any;
    }

    [GeneratedRegex(@"^(Fra|Til|Cc|Bcc|Sendt|Dato|Emne|Svar til|Vedhæftet|Vedhæftede filer|Vedhæftninger|From|To|Sent|Date|Subject):(\s|$)", RegexOptions.IgnoreCase | RegexOptions.CultureInvariant)]
    private static partial Regex Header();

    [GeneratedRegex(@"^-{2,}\s*(Oprindelig|Videresendt|Original|Forwarded)\s+(meddelelse|besked|mail|e-mail|message)\s*-{2,}$|^Den [0-9]{1,2}\. ?\S+ .{0,80}\bskrev\b.{0,80}:$", RegexOptions.IgnoreCase | RegexOptions.CultureInvariant)]
    private static partial Regex Forwarded();

    [GeneratedRegex(@"^(Kære|Hej|Hejsa|Goddag|God ?morgen|Godmorgen|Til rette vedkommende|Dear)\b[^.?:;]*$", RegexOptions.CultureInvariant)]
    private static partial Regex Salutation();

    [GeneratedRegex(@"^((Med\s+)?(de\s+)?(mange\s+)?(venlig|venlige|venligste|bedste|kærlig|kærlige|kollegial|kollegiale)\s+(hilsen|hilsener|hilsner)|(Mange\s+)?hils(en|ner)|mvh|m\.\s?v\.\s?h|vh|kh|dbh)\b[^?!:;]*$", RegexOptions.IgnoreCase | RegexOptions.CultureInvariant)]
    private static partial Regex Closing();

    [GeneratedRegex(@"^(P\.?\s?S\.?|NB)\b", RegexOptions.CultureInvariant)]
    private static partial Regex Postscript();
}
