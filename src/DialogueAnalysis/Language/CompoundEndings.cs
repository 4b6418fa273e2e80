namespace DialogueAnalysis.Language;

/// <summary>The inflection that a noun or an adjective takes as the last part of a compound. Derivations (<c>-lig</c>, <c>-hed</c>) are none.</summary>
internal static class CompoundEndings
{
    private const string Vowels = "aeiouyæøåé";

    /// <summary>Whether what follows the form is an ending of it.</summary>
    /// <param name="forms">How the form stands: whether it has lost an <c>e</c>.</param>
    /// <param name="last">The last letter of the form.</param>
    /// <param name="rest">What follows the form to the end of the word.</param>
    public static bool Fits(CompoundForms forms, char last, ReadOnlySpan<char> rest) =>
        ((forms & CompoundForms.Full) != 0 && IsOfFull(last, rest)) || ((forms & CompoundForms.WithoutE) != 0 && IsOfE(rest));

    private static bool IsOfFull(char last, ReadOnlySpan<char> rest)
    {
        if (rest.Length == 0)
            return true;
        if (rest.Length > 1 && rest[0] == last && rest[1] == 'e' && !Vowels.Contains(last, StringComparison.Ordinal))
            rest = rest[1..];
        return rest switch
        {
            "s" or "e" or "es" or "en" or "ens" or "et" or "ets" or "er" or "ers" or "erne" or "ernes" or "ene" or "enes" => true,
            "ne" or "nes" => last == 'r',
            "n" or "ns" or "r" or "rs" or "t" or "ts" => Vowels.Contains(last, StringComparison.Ordinal),
            _ => false,
        };
    }

    private static bool IsOfE(ReadOnlySpan<char> rest) =>
        rest is "e" or "es" or "en" or "ens" or "et" or "ets" or "er" or "ers" or "erne" or "ernes" or "ene" or "enes";
}
