namespace DialogueAnalysis.Segmentation;

/// <summary>How wide text is in print, in thousandths of the type size.</summary>
/// <remarks>
/// Widths of Times Roman (Adobe Font Metrics, Adobe Systems 1985). Text that came out of a PDF has lost its indents and its line
/// ends' reasons; the width a line had tells both, and other book faces are near enough for that.
/// </remarks>
internal static class TypeWidths
{
    private const int Default = 500;

    // The printable characters of ASCII, from the blank to the tilde.
    private static ReadOnlySpan<short> Ascii =>
    [
        250, 333, 408, 500, 500, 833, 778, 180, 333, 333, 500, 564, 250, 333, 250, 278,
        500, 500, 500, 500, 500, 500, 500, 500, 500, 500, 278, 278, 564, 564, 564, 444,
        921, 722, 667, 667, 722, 611, 556, 722, 722, 333, 389, 722, 611, 889, 722, 722,
        556, 722, 667, 556, 611, 722, 722, 944, 722, 722, 611, 333, 278, 333, 469, 500,
        333, 444, 500, 444, 500, 444, 333, 500, 500, 278, 278, 500, 278, 778, 500, 500,
        500, 500, 333, 389, 278, 500, 500, 722, 500, 500, 444, 480, 200, 480, 541,
    ];

    public const int Period = 250;

    public const int Blank = 250;

    /// <summary>The width of text on one line; runs of blanks count as one.</summary>
    public static int Of(ReadOnlySpan<char> text)
    {
        int width = 0;
        bool blank = false;
        foreach (char c in text)
        {
            if (char.IsWhiteSpace(c))
            {
                width += blank ? 0 : Blank;
                blank = true;
                continue;
            }
            blank = false;
            width += Of(c);
        }
        return width;
    }

    private static int Of(char c) => c switch
    {
        >= ' ' and <= '~' => Ascii[c - ' '],
        'æ' => 667,
        'å' or 'é' or '“' or '”' => 444,
        'Æ' => 889,
        'Ø' or 'Å' => 722,
        'É' => 611,
        '‘' or '’' => 333,
        '—' or '…' => 1000,
        '•' => 350,
        '\u00ad' or '\u200b' or '\u200c' or '\u200d' or '\ufeff' => 0,
        _ => Default,
    };
}
