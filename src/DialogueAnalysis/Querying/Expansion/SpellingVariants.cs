using DialogueAnalysis.Language;

namespace DialogueAnalysis.Querying;

/// <summary>Spells a word otherwise: with æ, ø and å for ae, oe and aa or the other way round, an acronym in capitals, a shout in small letters.</summary>
internal static class SpellingVariants
{
    // Three pairs give seven ways; no simple word has more.
    private const int MostPairs = 3;

    private static readonly (string Pair, string Letter)[] s_letters = [("ae", "æ"), ("oe", "ø"), ("aa", "å")];

    /// <summary>Adds the other spellings of a word.</summary>
    public static void Add(AnalyzedWord word, KnownAcronyms acronyms, ExpansionList expansions)
    {
        if (word.Kind == TokenKind.Acronym)
        {
            // MED is no shout of med.
            if (acronyms.Of(word.Text.ToLowerInvariant()) is null)
                Add(word.Text.ToLowerInvariant(), expansions);
            return;
        }
        if (word.Kind != TokenKind.Word)
            return;
        if (acronyms.Of(word.Text) is { } acronym)
            Add(acronym, expansions);
        foreach (string variant in WithLetters(word.Text))
            Add(variant, expansions);
        string pairs = s_letters.Aggregate(word.Text, (text, l) => text.Replace(l.Letter, l.Pair, StringComparison.Ordinal));
        if (pairs != word.Text)
            Add(pairs, expansions);
    }

    private static void Add(string variant, ExpansionList expansions) => expansions.Add(ExpansionKind.Spelling, ExpansionWeights.Spelling, variant);

    /// <summary>The word with a letter for one pair or for several.</summary>
    private static IEnumerable<string> WithLetters(string text)
    {
        var pairs = new List<(int At, string Letter)>();
        for (int i = 0; i + 1 < text.Length && pairs.Count < MostPairs; i++)
        {
            int letter = Array.FindIndex(s_letters, l => text.AsSpan(i).StartsWith(l.Pair, StringComparison.Ordinal));
            if (letter < 0)
                continue;
            pairs.Add((i, s_letters[letter].Letter));
            i++;
        }
        for (int chosen = 1; chosen < 1 << pairs.Count; chosen++)
        {
            string variant = text;
            for (int p = pairs.Count - 1; p >= 0; p--)
            {
                if ((chosen & (1 << p)) != 0)
                    variant = string.Concat(variant.AsSpan(0, pairs[p].At), pairs[p].Letter, variant.AsSpan(pairs[p].At + 2));
            }
            yield return variant;
        }
    }
}
