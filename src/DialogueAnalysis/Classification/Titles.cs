using DialogueAnalysis.Language;

namespace DialogueAnalysis.Classification;

/// <summary>Titles of representatives: words that hold <c>tillid</c> and say nothing of trust.</summary>
internal static class Titles
{
    private const string BareTrust = "tillids";

    private static readonly string[] Stems =
    [
        "tillidsrepræsenta", "tillidsvalg", "tillidshverv", "tillidsmand", "tillidsmænd", "tillidskvinde", "tillidsfolk", "tillidspost",
        "arbejdsmiljørepræsenta", "sikkerhedsrepræsenta",
    ];

    /// <summary>The name of the title that the word holds, the same for all its forms and compounds; null for any other word.</summary>
    public static string? Of(string word)
    {
        if (word.Length < 10)
            return null;
        foreach (string stem in Stems)
        {
            if (word.Contains(stem, StringComparison.Ordinal))
                return stem;
        }
        return null;
    }

    /// <summary>The name of the title that the term holds, also where its second half follows later: <c>tillids- og arbejdsmiljørepræsentanter</c>.</summary>
    public static string? Of(IReadOnlyList<Term> terms, int index)
    {
        string word = terms[index].Text!;
        if (!word.AsSpan().TrimEnd('-').EndsWith(BareTrust, StringComparison.Ordinal))
            return Of(word);
        // "tillids-", "og", "arbejdsmiljørepræsentanter", with the hyphen a term of its own or not.
        for (int next = index + 1; next < Math.Min(terms.Count, index + 4); next++)
        {
            if (terms[next].Text is string other && other.Contains("repræsenta", StringComparison.Ordinal))
                return Stems[0];
        }
        return null;
    }
}
