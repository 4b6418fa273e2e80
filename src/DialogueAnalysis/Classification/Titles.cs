using DialogueAnalysis.Language;

namespace DialogueAnalysis.Classification;

/// <summary>Titles of representatives: words that hold <c>tillid</c> and say nothing of trust.</summary>
internal static class Titles
{
    private const string Representative = "repræsenta";
    private const string Trust = "tillids";
    private const string BareTrust = Trust + "-";
    private const int FarthestHalf = 3;

    private static readonly string[] Stems =
    [
        "tillidsrepræsenta", "tillidsvalg", "tillidshverv", "tillidsmand", "tillidsmænd", "tillidskvinde", "tillidsfolk", "tillidspost",
        "arbejdsmiljørepræsenta", "sikkerhedsrepræsenta",
    ];

    /// <summary>The name of the title that the reader's word holds, the same for all forms and compounds; null for any other word.</summary>
    /// <remarks>A half of which the other follows is a title too: <c>tillids- og arbejdsmiljørepræsentanter</c>.</remarks>
    public static string? Of(TermReader reader, string text)
    {
        ReadOnlySpan<char> word = reader.Text;
        // Most words are too short or neither: no look at each stem.
        if (word.Length < BareTrust.Length)
            return null;
        if (!word.Contains(Trust, StringComparison.Ordinal) && !word.Contains(Representative, StringComparison.Ordinal))
            return null;
        if (word.EndsWith(BareTrust, StringComparison.Ordinal))
            return RepresentativeFollows(text[reader.Token.Span.End..]) ? Stems[0] : null;
        foreach (string stem in Stems)
        {
            if (word.Contains(stem, StringComparison.Ordinal))
                return stem;
        }
        return null;
    }

    private static bool RepresentativeFollows(string rest)
    {
        var reader = new TermReader();
        reader.Reset(rest);
        for (int next = 0; next < FarthestHalf && reader.Read(); next++)
        {
            if (reader.Text.Contains(Representative, StringComparison.Ordinal))
                return true;
        }
        return false;
    }
}
