using System.Runtime.CompilerServices;
using System.Text;
using System.Text.Encodings.Web;
using System.Text.Unicode;
using System.Xml;

namespace DialogueAnalysis.Reporting;

/// <summary>A piece of markup, written as an interpolated string: its literal parts are markup, every string put in is text.</summary>
/// <remarks>
/// Text can therefore not become markup by oversight, and a number has to be formatted before it can be put in. Letters stay as
/// they are; line breaks become blanks, and what neither HTML nor XML can hold (control characters, halves of pairs) U+FFFD.
/// </remarks>
[InterpolatedStringHandler]
internal sealed class HtmlMarkup(int literalLength, int formattedCount)
{
    private const char Replacement = '\uFFFD';
    private static readonly HtmlEncoder Encoder = HtmlEncoder.Create(UnicodeRanges.All);

    private readonly StringBuilder _markup = new(literalLength + (16 * formattedCount));

    /// <summary>Markup where the type has to be told.</summary>
    public static HtmlMarkup Of(HtmlMarkup markup) => markup;

    /// <summary>Called by the compiler with what stands in the code.</summary>
    public void AppendLiteral(string markup) => _markup.Append(markup);

    /// <summary>Adds text, encoded for elements and for attributes in quotation marks; nothing for null.</summary>
    public void AppendFormatted(string? text)
    {
        if (!string.IsNullOrEmpty(text))
            _markup.Append(Encoder.Encode(Printable(text)));
    }

    /// <summary>Adds markup as it is; nothing for null.</summary>
    public void AppendFormatted(HtmlMarkup? markup) => _markup.Append(markup?._markup);

    /// <summary>Adds pieces of markup one after another.</summary>
    public void AppendFormatted(IEnumerable<HtmlMarkup> markup)
    {
        foreach (HtmlMarkup piece in markup)
            _markup.Append(piece._markup);
    }

    /// <summary>The markup.</summary>
    public override string ToString() => _markup.ToString();

    // Browsers read &#x80; to &#x9F; as Windows-1252, so an encoded control character would turn into another one.
    private static string Printable(string text) => string.Create(text.Length, text, static (target, source) =>
    {
        for (int i = 0; i < source.Length; i++)
        {
            char c = source[i];
            bool isPair = i + 1 < source.Length && char.IsSurrogatePair(c, source[i + 1]);
            target[i] = c switch
            {
                '\t' or '\n' or '\r' or '\u0085' => ' ',
                _ when isPair => c,
                _ when char.IsControl(c) || !XmlConvert.IsXmlChar(c) => Replacement,
                _ => c,
            };
            if (isPair)
                target[++i] = source[i];
        }
    });
}
