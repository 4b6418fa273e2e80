using DialogueAnalysis.Language;

namespace DialogueAnalysis.Classification;

/// <summary>Words that look like <c>tillid</c> and say nothing of trust between people: titles of representatives, self-confidence, a reform.</summary>
internal static class WordsApart
{
    private const string Representative = "repræsenta";
    private const string Trust = "tillid";
    private const string BareTrust = "tillids-";
    private const int FarthestHalf = 3;

    // Three Danish words are shorter; a text of nothing but halves must not cost more than its length.
    private const int FarthestCharacter = 200;

    private static readonly string[] Stems =
    [
        "tillidsrepræsenta", "tillidsvalg", "tillidshverv", "tillidsmand", "tillidsmænd", "tillidskvinde", "tillidsfolk", "tillidspost", "tillidsperson",
        "arbejdsmiljørepræsenta", "sikkerhedsrepræsenta", "selvtillid", "tillidsreform",
    ];

    /// <summary>The name of what the reader's word holds, the same for all forms and compounds; null for any other word.</summary>
    /// <remarks>A half of which the other follows is a title too: <c>tillids- og arbejdsmiljørepræsentanter</c>; within three tokens and 200 characters.</remarks>
    public static string? Of(TermReader reader, string text)
    {
        ReadOnlySpan<char> word = reader.Text;
        // Most words are too short or neither: no look at each stem.
        if (word.Length < BareTrust.Length)
            return null;
        if (!word.Contains(Trust, StringComparison.Ordinal) && !word.Contains(Representative, StringComparison.Ordinal))
            return null;
        foreach (string stem in Stems)
        {
            if (word.Contains(stem, StringComparison.Ordinal))
                return stem;
        }
        return word.EndsWith(BareTrust, StringComparison.Ordinal) && RepresentativeFollows(text, reader.Token.Span.End) ? Stems[0] : null;
    }

    private static bool RepresentativeFollows(string text, int start)
    {
        var reader = new TermReader();
        reader.Reset(text.Substring(start, Math.Min(FarthestCharacter, text.Length - start)));
        for (int next = 0; next < FarthestHalf && reader.Read(); next++)
        {
            if (reader.Text.Contains(Representative, StringComparison.Ordinal))
                return true;
        }
        return false;
    }
}
