using System.Globalization;
using System.Xml;
using System.Xml.Linq;
using DialogueAnalysis.Reporting;

namespace DialogueAnalysis.Tests.Reporting;

/// <summary>A report as written, and as a tree; one that is not well-formed cannot be made.</summary>
internal sealed class RenderedReport
{
    private RenderedReport(string html)
    {
        Html = html;
        using var reader = XmlReader.Create(new StringReader(html), new XmlReaderSettings { DtdProcessing = DtdProcessing.Ignore });
        Root = XDocument.Load(reader, LoadOptions.PreserveWhitespace).Root!;
    }

    public string Html { get; }

    public XElement Root { get; }

    public static RenderedReport Of(DialogueCorpus corpus, ReportOptions? options = null, int strongest = 3)
    {
        using var writer = new StringWriter(CultureInfo.InvariantCulture);
        HtmlReport.Write(writer, CorpusSummary.Of(corpus, strongest), options);
        return new RenderedReport(writer.ToString());
    }

    public IEnumerable<XElement> All(string name, string? style = null) =>
        Root.Descendants(name).Where(e => style is null || ((string?)e.Attribute("class") ?? "").Split(' ').Contains(style));

    /// <summary>The number in the cell of a row that is labelled so.</summary>
    public static int Number(XElement row, string label) =>
        int.Parse(row.Elements("td").Single(c => (string?)c.Attribute("data-label") == label).Value, NumberStyles.AllowThousands, CultureInfo.InvariantCulture);
}
