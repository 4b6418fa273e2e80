namespace DialogueAnalysis.Language;

/// <summary>Makes the forms of a Danish word that follow a rule and that the stemmer does not join with it. Stateless and thread-safe.</summary>
/// <remarks>
/// Three rules: the past of weak verbs (<c>vente</c>, <c>ventede</c>), the neuter of adjectives in -al, -el, -iv, -bar, -som, -ær and -øs (<c>lokal</c>,
/// <c>lokalt</c>), and words in -el that lose their vowel (<c>matrikel</c>, <c>matrikler</c>). They know no word classes, so some forms are words that there are
/// not, which an index does not hold either. What follows no such rule is in the thesaurus.
/// </remarks>
internal static class RegularForms
{
    private const int ShortestVerb = 3;
    private const int ShortestAdjective = 5;
    private const int ShortestInEl = 4;
    private const int ShortestDerived = 3;
    private const string Doubled = "bdfgklmnprst";

    private static readonly string[] Neuters = ["al", "el", "iv", "bar", "som", "ær", "øs"];

    /// <summary>The forms of a word, at most five, each different from the word; of inflected forms that share a stem one stands for all.</summary>
    public static IEnumerable<string> Of(AnalyzedWord word)
    {
        if (word.Kind != TokenKind.Word || word.Text.AsSpan().ContainsAnyExceptInRange('a', 'ÿ'))
            return [];
        return [.. Pasts(word), .. NeuterOf(word.Text, word.Stem), .. Contracted(word.Stem)];
    }

    /// <summary>The verb that a noun in -ing or -ning is made of, and the nouns that a verb may make: <c>orientering</c>, <c>orientere</c>; <c>løsning</c>, <c>løse</c>, <c>løste</c>. Some of them are words that there are not.</summary>
    public static IEnumerable<string> Derived(AnalyzedWord word)
    {
        string stem = word.Stem;
        if (word.Kind != TokenKind.Word || stem.Length < ShortestDerived || word.Text.AsSpan().ContainsAnyExceptInRange('a', 'ÿ'))
            return [];
        if (stem.EndsWith("ning", StringComparison.Ordinal))
            return [stem[..^4] + "e", stem[..^4] + "te", stem[..^3] + "e"];
        if (stem.EndsWith("ing", StringComparison.Ordinal))
            return [stem[..^3] + "e", stem[..^3] + "te", stem[..^3] + "ede"];
        return IsVowel(stem[^1]) ? [] : [stem + "ing", stem + "ning"];
    }

    private static IEnumerable<string> Pasts(AnalyzedWord word)
    {
        string text = word.Text, stem = word.Stem;
        if (text.EndsWith("ede", StringComparison.Ordinal) || text.EndsWith("edes", StringComparison.Ordinal))
        {
            string verb = text[..(text.LastIndexOf("ede", StringComparison.Ordinal) + 1)];
            return verb.Length > ShortestVerb ? [verb] : [];
        }
        if (stem.Length < ShortestVerb || IsVowel(stem[^1]))
            return [];
        // The written word shows whether a consonant is doubled; a bare stem does not.
        if (text.Length > stem.Length)
            return [(text[stem.Length] == stem[^1] ? stem + stem[^1] : stem) + "ede"];
        return Doubled.Contains(stem[^1], StringComparison.Ordinal) && IsVowel(stem[^2]) ? [stem + "ede", stem + stem[^1] + "ede"] : [stem + "ede"];
    }

    private static IEnumerable<string> NeuterOf(string text, string stem)
    {
        if (stem.Length >= ShortestAdjective && EndsAsAdjective(stem))
            return [stem + "t"];
        return text.Length > ShortestAdjective && text[^1] == 't' && text.Length == stem.Length && EndsAsAdjective(text[..^1]) ? [text[..^1]] : [];
    }

    private static IEnumerable<string> Contracted(string stem)
    {
        if (stem.Length <= ShortestInEl || stem[^1] != 'l')
            return [];
        if (stem[^2] == 'e' && !IsVowel(stem[^3]))
            return [stem[..^2] + "ler"];
        return IsVowel(stem[^2]) || stem[^2] == 'l' ? [] : [stem[..^1] + "el"];
    }

    private static bool EndsAsAdjective(string word) => Array.Exists(Neuters, ending => word.EndsWith(ending, StringComparison.Ordinal));

    private static bool IsVowel(char c) => "aeiouyæøå".Contains(c, StringComparison.Ordinal);
}
