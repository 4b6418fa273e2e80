namespace DialogueAnalysis.Reporting;

/// <summary>Draws a horizontal bar. It stands in a table beside its figures, so it is hidden from screen readers.</summary>
internal static class Bar
{
    /// <summary>A bar of two parts on a track as long as <paramref name="longest"/>: <paramref name="full"/> in full colour, then <paramref name="pale"/>.</summary>
    /// <remarks>A drawing, not a background: browsers print it without being told to, and it stretches with its cell.</remarks>
    public static HtmlMarkup Of(int full, int pale, int longest)
    {
        double unit = longest == 0 ? 0 : 100.0 / longest;
        string fullWidth = ReportNumbers.Length(full * unit), paleWidth = ReportNumbers.Length(pale * unit);
        return HtmlMarkup.Of($"<svg class=\"bar\" viewBox=\"0 0 100 10\" preserveAspectRatio=\"none\" aria-hidden=\"true\" focusable=\"false\">{Rectangle("full", "0", fullWidth)}{Rectangle("pale", fullWidth, paleWidth)}</svg>");
    }

    private static HtmlMarkup? Rectangle(string style, string x, string width) =>
        width == "0" ? null : HtmlMarkup.Of($"<rect class=\"{style}\" x=\"{x}\" y=\"0\" width=\"{width}\" height=\"10\"/>");
}
