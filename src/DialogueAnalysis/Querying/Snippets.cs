namespace DialogueAnalysis.Querying;

internal static class Snippets
{
    public const int MaxLength = 160;
    private const string Cut = "…";

    /// <summary>The stretch of a text with most of the highlights, the first of such stretches; cut between words, the cuts marked.</summary>
    public static string Of(string text, IReadOnlyList<TextSpan> highlights)
    {
        if (text.Length <= MaxLength)
            return text;
        // Less a sign for each cut, and half a character that a cut may have to take in.
        const int room = MaxLength - 3;
        TextSpan core = Densest(highlights, room);
        int start = Math.Clamp(core.Start - (room - core.Length) / 2, 0, text.Length - room);
        int end = start + room;
        start = Math.Min(Forward(text, start), Math.Max(core.Start, start));
        end = Math.Max(Backward(text, end), Math.Min(core.End, end));
        return (start > 0 ? Cut : "") + text[OnCharacter(text, start)..OnCharacter(text, end)].Trim() + (end < text.Length ? Cut : "");
    }

    private static TextSpan Densest(IReadOnlyList<TextSpan> highlights, int room)
    {
        TextSpan best = default;
        int most = 0;
        for (int first = 0, last = 0; first < highlights.Count; first++)
        {
            last = Math.Max(last, first);
            while (last + 1 < highlights.Count && highlights[last + 1].End - highlights[first].Start <= room)
                last++;
            if (last - first + 1 <= most)
                continue;
            most = last - first + 1;
            best = new TextSpan(highlights[first].Start, Math.Min(highlights[last].End, highlights[first].Start + room));
        }
        return best;
    }

    // The next beginning of a word, the position itself included.
    private static int Forward(string text, int position)
    {
        while (position > 0 && position < text.Length && !char.IsWhiteSpace(text[position - 1]))
            position++;
        return position;
    }

    // The end of the last word that is whole before the position.
    private static int Backward(string text, int position)
    {
        while (position > 0 && position < text.Length && !char.IsWhiteSpace(text[position]))
            position--;
        return position;
    }

    private static int OnCharacter(string text, int position) =>
        position > 0 && position < text.Length && char.IsLowSurrogate(text[position]) && char.IsHighSurrogate(text[position - 1]) ? position - 1 : position;
}
